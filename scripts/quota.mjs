// `npm run -s quota -- …`: runs the command line from its TypeScript source. What it prints is the command's alone.
import { spawnSync } from "node:child_process";
import { installPackages } from "./bootstrap/install.mjs";

installPackages();
const command = ["--import", "tsx", "src/cli/main.ts", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
process.exitCode = status ?? 1;
