import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const BUNDLER = "test/cli/bundle.mjs";

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = [...readdirSync(path)].sort();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

/** What a bundle is made from, in so many letters that no other sources have the same. */
function fingerprint(): string {
  const hash = createHash("sha256").update(resolve("."));
  for (const file of ["src", "package-lock.json", BUNDLER].flatMap(filesUnder)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 24);
}

/** The command line as one file: made once for each state of the sources, whichever test asks for it first. */
export function bundledCommand(): string {
  const folder = join(tmpdir(), `quota-command-${fingerprint()}`);
  const file = join(folder, "quota.mjs");
  if (existsSync(file)) return file;
  const making = mkdtempSync(join(tmpdir(), "quota-command-"));
  const { status, stderr } = spawnSync(process.execPath, [BUNDLER, making], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  symlinkSync(resolve("node_modules"), join(making, "node_modules"), "junction");
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another test was first, and made the same.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(file)) throw error;
  }
  return file;
}
