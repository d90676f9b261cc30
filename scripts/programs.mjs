import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const { env, platform } = process;
const programFiles = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(Boolean);

const browsers = {
  names: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ],
  darwin: ["Chromium", "Google Chrome", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFiles.flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

const offices = {
  names: ["soffice", "libreoffice"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: programFiles.map((folder) => join(folder, "LibreOffice/program/soffice.com")),
};

/** Where a browser of Chromium's family stands on this machine, or undefined. */
export const browserPath = () => env.QUOTA_WORKBOOK_BROWSER || found(browsers);

/** Where LibreOffice stands on this machine, or undefined. */
export const libreOfficePath = () => env.QUOTA_WORKBOOK_LIBREOFFICE || found(offices);

/** LibreOffice where it opens documents, too: on Linux that part is installed by itself. */
export const libreOfficeWriterPath = () => {
  const office = libreOfficePath();
  if (!office || platform !== "linux") return office;
  return existsSync(join(dirname(realpathSync(office)), "libswlo.so")) ? office : undefined;
};

function found({ names, ...places }) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])].find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
