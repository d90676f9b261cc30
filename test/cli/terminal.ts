import { spawnSync } from "node:child_process";

/** Runs a command as a person would. */
export function quota(...args: readonly string[]) {
  const call = ["--import", "tsx", "src/cli/main.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: "utf8" });
  return { status, out: stdout.trim(), told: stderr.trim() };
}

/** A printed line, with its blanks drawn together. */
export function lineWith(out: string, start: string): string | undefined {
  const lines = out.split("\n").map((line) => line.trim().replace(/\s+/g, " "));
  return lines.find((line) => line.startsWith(start));
}
