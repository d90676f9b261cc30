import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as prettier from "prettier";

/**
 * Writes files that are printed from code. With `--check` it writes nothing, names the files that differ and
 * leaves a failing exit code, so that a document cannot drift from its source.
 */
export async function writeGenerated(files, remedy) {
  const checking = process.argv.includes("--check");
  for (const [path, text] of Object.entries(files)) {
    const options = { ...(await prettier.resolveConfig(path)), filepath: path };
    const printed = await prettier.format(text, options);
    if (existsSync(path) && readFileSync(path, "utf8") === printed) continue;
    if (checking) {
      console.error(`${path} differs from its source: ${remedy}`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, printed);
      console.log(`wrote ${path}`);
    }
  }
}
