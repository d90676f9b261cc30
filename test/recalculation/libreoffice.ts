import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A profile in which every file is recalculated from scratch on opening: by default none is. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The files as an independent spreadsheet program recalculates them. */
export function recalculated(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const program = process.env["QUOTA_WORKBOOK_LIBREOFFICE"] ?? "soffice";
  const folder = mkdtempSync(join(tmpdir(), "quota-recalculation-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files[name] ?? "");
    const ended = spawnSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { encoding: "utf8", timeout: 400_000 },
    );
    if (ended.status !== 0)
      throw new Error(`LibreOffice failed: ${ended.stderr || String(ended.error)}`);
    return Object.fromEntries(
      names.map((name) => [
        name,
        new Uint8Array(readFileSync(join(folder, "out", `${name}.xlsx`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
