import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** What a build is made from. */
const SOURCES = ["assets", "public", "scripts", "src", "manifest.xml", "package-lock.json"];
const CONFIGURATION = ["webpack.config.mjs", "tsconfig.base.json", "tsconfig.json"];

const STAMP = "dist/.built-from";

/** Builds the add-in and its preview into dist, unless dist was built from exactly these sources. */
export function build() {
  const fingerprint = fingerprintOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint) return;
  console.error("Building …");
  rmSync("dist", { recursive: true, force: true });
  run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"]);
  writeFileSync(STAMP, fingerprint);
}

function fingerprintOfSources() {
  const hash = createHash("sha256").update(process.env.QUOTA_WORKBOOK_URL ?? "");
  for (const file of [...SOURCES, ...CONFIGURATION].flatMap(filesUnder)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
