import { spawnSync } from "node:child_process";

/** Runs a program to its end with its output on stderr, and ends this one with the same code where it fails. */
export function run(program, args, environment = process.env) {
  const shell = process.platform === "win32" && program === "npm";
  const outcome = spawnSync(program, args, { stdio: ["ignore", 2, 2], shell, env: environment });
  if (outcome.error) throw outcome.error;
  if (outcome.status !== 0) {
    console.error(`\`${[program, ...args].join(" ")}\` failed.`);
    process.exit(outcome.status ?? 1);
  }
}
