import { spawnSync } from "node:child_process";

/** What a preparation prints goes to stderr: stdout belongs to the command a person asked for. */
const ASIDE = ["ignore", 2, 2];

/** Runs a program to its end; gives its exit code. */
export function exitCode(program, args, { stdio = ASIDE, env = process.env } = {}) {
  // npm itself is a batch file on Windows, which only a shell can start.
  const shell = process.platform === "win32" && program === "npm";
  const { error, status } = spawnSync(program, args, { stdio, env, shell });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a program to its end, and ends this one with the same code where it fails. */
export function run(program, args, options) {
  const code = exitCode(program, args, options);
  if (code === 0) return;
  console.error(`\`${[program, ...args].join(" ")}\` failed.`);
  process.exit(code);
}
