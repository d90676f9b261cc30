import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** Installs the npm dependencies where they are missing or not the ones that package-lock.json names. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  console.error("Installing npm dependencies …");
  // npm tells its scripts where it stands itself, which spares us npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) run(process.execPath, [npm, "ci", "--no-fund", "--no-audit"]);
  else run("npm", ["ci", "--no-fund", "--no-audit"]);
}

/** npm writes down what it installed; packages meant for other systems are rightly absent from it. */
function packagesAreInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
