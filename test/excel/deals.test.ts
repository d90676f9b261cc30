/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import type { QuotaModel } from "../../src/engine";
import { excelHost } from "../../src/excel";
import {
  inputTables,
  sheetLayout,
  workbookDescription,
  workbookInputNames,
} from "../../src/workbook";
import { dozen, rules2025 } from "../engine/dozen-deals";
import { teamOfAes, territoriesScoring } from "../engine/small-team";
import { officeInJsdom } from "../support/office-in-jsdom";
import { modelOf, readBack } from "../workbook/inputs/sheets-of";
import { onADay, shownIn } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const model: QuotaModel = {
  ...teamOfAes(1_000_000, [{ id: "R1", name: "Ada", previousBookings: 60_000 }, { id: "R2" }]),
  territories: territoriesScoring([3, 4]),
  deals: dozen,
  bookingRules: rules2025,
};

test("deals written into Excel show what the engine says of them, and read back as they were", async () => {
  const host = excelHost();
  const description = workbookDescription(model, onADay);
  await host.write(description, () => undefined);
  for (const name of ["Deals", "Baseline"]) {
    const sheet = description.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(name);
    const shown = await shownIn(name);
    const wrong = sheetLayout(sheet).cells.flatMap(({ row, column, value, formula }) => {
      const found = shown[row]?.[column] ?? "";
      const wanted = value ?? "";
      const isAlike =
        typeof wanted === "number" && typeof found === "number"
          ? Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted))
          : wanted === found;
      return isAlike ? [] : [[name, row + 1, column + 1, found, wanted, formula]];
    });
    expect(wrong).toEqual([]);
  }
  const names = await host.read(workbookInputNames);
  const tables = await host.readTables(inputTables);
  expect(modelOf(readBack({ names, tables }, model))).toEqual(model);
}, 120_000);
