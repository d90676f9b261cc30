import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import papaparse from "papaparse";
import { withoutPrintTitles } from "./print-titles";

/** A profile in which every file is recalculated from scratch on opening: by default none is. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const commas = new papaparse.Parser({ delimiter: ",", newline: "\n" });

type Files = Readonly<Record<string, Uint8Array>>;

/** So many files the program is given at once: its start costs more than a small file, and all of them would take too long. */
const AT_ONCE = 8;

/** The files as an independent spreadsheet program recalculates them, without what their printed pages repeat. */
export function recalculated(files: Files): Files {
  const entries = Object.entries(files);
  return recalculatedAsWritten(
    Object.fromEntries(entries.map(([name, bytes]) => [name, withoutPrintTitles(bytes)])),
  );
}

/** The very files that we write, to the last byte, as an independent spreadsheet program recalculates them. */
export function recalculatedAsWritten(files: Files): Files {
  return inTurns(files, { format: "xlsx", ending: ".xlsx" });
}

/** One sheet of each file, by its name and its place from 1, as rows of what it shows: to write all of them takes longer than to work them out. */
export function recalculatedSheet(
  files: Files,
  { name, place }: { readonly name: string; readonly place: number },
): Readonly<Record<string, readonly (readonly string[])[]>> {
  const entries = Object.entries(files);
  const stripped = entries.map(([file, bytes]) => [file, withoutPrintTitles(bytes)] as const);
  const format = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${place}`;
  const sheets = inTurns(Object.fromEntries(stripped), { format, ending: `-${name}.csv` });
  return Object.fromEntries(
    Object.entries(sheets).map(([file, bytes]) => [
      file,
      commas.parse(new TextDecoder().decode(bytes), 0, false).data,
    ]),
  );
}

/** What the program writes: its name for it, and how the names of the files that it writes end. */
type Output = { readonly format: string; readonly ending: string };

function inTurns(files: Files, output: Output): Files {
  const entries = Object.entries(files);
  const again: Record<string, Uint8Array> = {};
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const few = entries.slice(at, at + AT_ONCE);
    converted(
      few.map(([, bytes]) => bytes),
      output,
    ).forEach((bytes, place) => {
      again[few[place]?.[0] ?? ""] = bytes;
    });
  }
  return again;
}

/** The files, in their order, after one run of the program. */
function converted(
  files: readonly Uint8Array[],
  { format, ending }: Output,
): readonly Uint8Array[] {
  const program = process.env["QUOTA_WORKBOOK_LIBREOFFICE"] ?? "soffice";
  const folder = mkdtempSync(join(tmpdir(), "quota-recalculation-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
    const names = files.map((_file, at) => `file${at}`);
    files.forEach((bytes, at) => writeFileSync(join(folder, `${names[at]}.xlsx`), bytes));
    const ended = spawnSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        join(folder, "out"),
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { encoding: "utf8", timeout: 400_000 },
    );
    if (ended.status !== 0)
      throw new Error(`LibreOffice failed: ${ended.stderr || String(ended.error)}`);
    return names.map(
      (name) => new Uint8Array(readFileSync(join(folder, "out", `${name}${ending}`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
