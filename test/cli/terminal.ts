import { spawnSync } from "node:child_process";
import { bundledCommand } from "./bundled";

function run(call: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: "utf8" });
  return { status, out: stdout.trim(), told: stderr.trim() };
}

let command: string | undefined;

/** Runs a command in a process of its own, from the bundle of the command line. */
export function quota(...args: readonly string[]) {
  command ??= bundledCommand();
  return run([command, ...args]);
}

/** Runs a command as a person does: `npm run -s quota -- …` is this call. */
export function quotaAsTyped(...args: readonly string[]) {
  return run(["scripts/quota.mjs", ...args]);
}

/** A printed line, with its blanks drawn together. */
export function lineWith(out: string, start: string): string | undefined {
  const lines = out.split("\n").map((line) => line.trim().replace(/\s+/g, " "));
  return lines.find((line) => line.startsWith(start));
}
