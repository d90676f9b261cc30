import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Text by path, from the root of a project. */
export type Files = Readonly<Record<string, string>>;

/** A project that stands for a moment only: our own rules with other files, so that a rule can be broken. */
export type House = {
  /** The rule files that are ours. */
  readonly rules: readonly string[];
  readonly files: Files;
};

/** Runs one of our tools, by its script under node_modules, in a house; gives its exit code and output. */
export function inspected({ rules, files }: House, [script = "", ...args]: readonly string[]) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "house-")));
  try {
    symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
    for (const rule of rules) build(join(root, rule), readFileSync(rule, "utf8"));
    for (const [path, text] of Object.entries(files)) build(join(root, path), text);
    const command = [resolve("node_modules", script), ...args];
    const { status, stdout } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: "utf8",
    });
    return { root, stands: status === 0, output: stdout };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function build(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
