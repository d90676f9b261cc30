import { spawn } from "node:child_process";

const EXCEL_RUNS_HERE = ["win32", "darwin"].includes(process.platform);

/**
 * Serves the add-in and opens it in the Excel of this machine. Microsoft's sideloading tool is fetched when it is
 * first needed and is no dependency: it brings a native module (keytar) that a bare machine cannot build.
 */
export function sideload() {
  if (!EXCEL_RUNS_HERE) {
    console.log(
      "There is no Excel for this system. `npm run preview` shows the add-in in a browser.",
    );
    return;
  }
  const inherited = { stdio: "inherit", shell: process.platform === "win32" };
  const server = spawn("npm", ["run", "dev-server"], inherited);
  const tool = [
    "--yes",
    "office-addin-debugging@7.0.0",
    "start",
    "manifest.xml",
    "desktop",
    "--no-debug",
  ];
  const excel = spawn("npx", tool, inherited);
  excel.once("exit", (code) => {
    if (code === 0) return;
    server.kill();
    process.exitCode = code ?? 1;
  });
}
