import { inspection } from "../../src/inspector";
import { workbookDescription } from "../../src/workbook";
import { readCells, workbookFile } from "../../src/xlsx";
import { template, onADay } from "../excel/printed-workbook";
import { recalculatedAsWritten } from "./libreoffice";

test("a file that LibreOffice wrote is inspected like our own", async () => {
  const ours = await workbookFile(workbookDescription(template("insurance-team"), onADay));
  const theirs = recalculatedAsWritten({ insurance: ours })["insurance"] ?? new Uint8Array();
  const [before, after] = [ours, theirs].map((bytes) => {
    const reading = readCells(bytes);
    if (reading.kind === "unreadable") throw new Error(reading.what);
    return reading.workbook;
  });
  if (before === undefined || after === undefined) throw new Error("Nothing was read.");
  const count = (workbook: typeof before) =>
    inspection(workbook).formulas.map(({ count: each }) => each);
  const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
  expect(sum(count(after))).toBe(sum(count(before)));
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const errors = inspection(after).findings.filter((each) => each.weight === "error");
  expect(errors).toEqual([]);
}, 180_000);
