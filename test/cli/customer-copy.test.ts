import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCells } from "../../src/xlsx";
import { sheetFile } from "../xlsx/customer-copy-workbook";
import { quota } from "./terminal";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quota-customer-copy-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, cell: string): string {
  const path = join(folder, name);
  writeFileSync(path, sheetFile(`<sheetData><row r="1">${cell}</row></sheetData>`));
  return path;
}

const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

test("a copy and its proof, in words and as data", () => {
  const path = fileWith(
    "model.xlsx",
    '<c r="A1"><f>QUOTA.AUTO("closer",54.6,8)</f><v>6.825</v></c>',
  );
  const [out, page, data] = ["copy.xlsx", "proof.md", "proof.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const ended = quota("customer-copy", path, "--out", out, "--proof", page, "--date", "2026-11-21");
  expect(ended).toEqual({
    status: 0,
    out: "",
    told: `Wrote ${out}: 1 formula is native now, 0 cells are values; no errors.`,
  });
  const reading = readCells(new Uint8Array(readFileSync(out)));
  if (reading.kind === "unreadable") throw new Error(reading.what);
  expect(reading.workbook.sheets[0]?.cells[0]).toMatchObject({ formula: "54.6/8", value: 6.825 });
  const words = readFileSync(page, "utf8");
  for (const each of [digest(path), digest(out), "model.xlsx", "copy.xlsx", "2026-11-21"]) {
    expect(words).toContain(each);
  }
  expect(words).not.toContain(folder);
  quota("customer-copy", path, "--out", out, "--proof", data, "--date", "2026-11-21");
  expect(JSON.parse(readFileSync(data, "utf8"))).toMatchObject({
    file: "model.xlsx",
    sha256Before: digest(path),
    sha256After: digest(out),
    date: "2026-11-21",
    formulas: 1,
    replaced: { cells: 1, functions: { "QUOTA.AUTO": 1 } },
    stamped: [],
    checks: null,
  });
});

test("an error that is left keeps the copy back, and says where it is", () => {
  const path = fileWith("wrong.xlsx", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  const [out, page] = [join(folder, "never.xlsx"), join(folder, "never.md")];
  const ended = quota("customer-copy", path, "--out", out, "--proof", page);
  expect(ended.status).toBe(1);
  expect(ended.told).toContain("Nothing is written");
  expect(ended.told).toContain("Sheet1 A1: The cell shows #DIV/0!");
  expect(ended.told).toContain("Mend the formula, or what it refers to.");
  expect([existsSync(out), existsSync(page)]).toEqual([false, false]);
});

test.each([
  [["--out", "x.xlsx"], "0 arguments where 1 belongs"],
  [["a.xlsx", "--out", "a.xlsx"], "need names of their own"],
  [["a.xlsx", "--out", "b.xlsx", "--proof", "b.pdf"], ".md or .json"],
  [["a.xlsx", "--out", "b.xlsx", "--date", "today"], "needs a date"],
  [["a.xlsx"], "--out needs a word after it"],
  [["no-such-file.xlsx", "--out", "b.xlsx"], "There is no file"],
])("%s is bad usage", (args, words) => {
  const ended = quota("customer-copy", ...args);
  expect(ended.status).toBe(2);
  expect(ended.told).toContain(words);
});
