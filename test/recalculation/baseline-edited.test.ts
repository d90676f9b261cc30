import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { baselineOf, type QuotaModel } from "../../src/engine";
import { readSettingsValue } from "../../src/intake";
import { addressOf, sheetLayout, sheetSettings, workbookDescription } from "../../src/workbook";
import { readWorkbookTables, workbookFile } from "../../src/xlsx";
import { dozen, rules2025 } from "../engine/dozen-deals";
import { teamOfAes } from "../engine/small-team";
import { onADay } from "../excel/printed-workbook";
import { shownIn } from "./compared";
import { typedInto } from "./edited-file";
import { recalculated } from "./libreoffice";

const small: QuotaModel = {
  ...teamOfAes(1_000_000, [
    { id: "R1", name: "Ada" },
    { id: "R2", name: "Ben" },
  ]),
  deals: dozen,
  bookingRules: rules2025,
};

/** A file in which somebody emptied cells. */
function emptied(bytes: Uint8Array, sheet: number, cells: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheet + 1}.xml`;
  let text = strFromU8(parts[path] ?? new Uint8Array());
  for (const cell of cells) {
    const next = text.replace(new RegExp(`<c r="${cell}"([^>]*[^/])?>.*?</c>`), `<c r="${cell}"/>`);
    text = next;
  }
  return zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 });
}

test("a deal typed into another month, an emptied row and a window without ends: the baseline follows as the engine does", async () => {
  const description = workbookDescription(small, onADay);
  const place = (name: string) => description.sheets.findIndex((sheet) => sheet.name === name);
  const ends = ["BaselineFrom", "BaselineTo"].map((name) => {
    const definitions = description.sheets[place("Definitions")];
    const found = definitions && sheetLayout(definitions).names.find((each) => each.name === name);
    if (found === undefined) throw new Error(name);
    return addressOf(found.row, found.column);
  });
  // D07 stands in the seventh row of the table, whose first is row 7; D01 closes on 2024-04-15.
  const row = [..."ABCDEFGHIJKLM"].map((column) => `${column}13`);
  const typed = typedInto(await workbookFile(description), [
    { sheet: "Deals", cell: "H7", value: 45_397 },
  ]);
  const edited = emptied(emptied(typed, place("Deals"), row), place("Definitions"), ends);
  const files = recalculated({ edited });
  const shown = (await shownIn(files))["edited"] ?? {};
  const lines = shown["Baseline"] ?? [];
  const line = (label: string) => lines.find(([first]) => first === label) ?? [];

  const { names, tables } = await readWorkbookTables(files["edited"] ?? new Uint8Array());
  const read = readSettingsValue(sheetSettings(names, tables, small).settings);
  if (read.kind !== "model") throw new Error(JSON.stringify(read.problems));
  expect(read.model.deals.map(({ id }) => id)).not.toContain("D07");
  const found = baselineOf(read.model);
  expect([line("Deals")[1], found?.whole.deals]).toEqual([11, 11]);
  expect(line("Bookings")[1]).toBeCloseTo(found?.whole.bookings ?? NaN, 6);
  // Month, no, first day, deals, won, lost, open, left out, of known value, bookings: 90,000 over three years.
  expect(line("Other months").slice(3, 10)).toEqual([1, 1, 0, 0, 0, 1, 30_000]);
  const april = found?.months.find(({ key }) => key === "2024-04");
  expect([april?.deals, april?.won, april?.bookings]).toEqual([1, 1, 30_000]);
  const undated = found?.months.at(-1);
  expect(line("No closing day").slice(3, 5)).toEqual([undated?.deals, undated?.won]);
  const check = (shown["Checks"] ?? []).find(([id]) => id === "D15") ?? [];
  expect(check).toContain("STALE");
}, 240_000);
