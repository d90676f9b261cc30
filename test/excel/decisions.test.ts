/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import type { QuotaModel } from "../../src/engine";
import { excelHost } from "../../src/excel";
import { inputTables, workbookDescription, workbookInputNames } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { decided } from "../workbook/inputs/decided";
import { modelOf, readBack } from "../workbook/inputs/sheets-of";
import { onADay, template, wrongIn } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

async function readFrom(model: QuotaModel): Promise<QuotaModel> {
  const host = excelHost();
  const [names, tables] = [await host.read(workbookInputNames), await host.readTables(inputTables)];
  const found = modelOf(readBack({ names, tables }, model));
  if (!("decisions" in found)) throw new Error(JSON.stringify(found));
  return found;
}

/** The cell of an open table, in the row that is called so, under a header. */
async function cellOf(table: string, key: string, header: string): Promise<[string, string]> {
  const { [table]: found } = await excelHost().readTables([table]);
  const [, sheet = "", first = ""] =
    /^'?([^!]*?)'?!\$?[A-Z]+\$?(\d+)$/.exec(found?.address ?? "") ?? [];
  const row = found?.rows.findIndex(([name]) => name === key) ?? -1;
  const across = found?.header.indexOf(header) ?? -1;
  return [sheet, `${String.fromCharCode(65 + across)}${Number(first) + 1 + row}`];
}

test("what people sign in the open workbook is read, and stands there when it is written again", async () => {
  const model = decided(template("saas-12-reps"));
  const write = (one: QuotaModel) =>
    excelHost().write(workbookDescription(one, onADay), () => undefined);
  await write(model);
  expect(await readFrom(model)).toEqual(model);
  const typed = [
    ["GateList", "Quotas", "Signed by", "Eli"],
    ["DefinitionList", "Attainment", "Approved", "yes"],
    ["SignatureList", "Finance", "Name", "Kim"],
  ] as const;
  for (const [table, key, header, word] of typed) {
    const [sheet, cell] = await cellOf(table, key, header);
    await excel.type(sheet, cell, word);
  }
  const read = await readFrom(model);
  expect(read.decisions.gates).toContainEqual({
    gate: "Quotas",
    what: "",
    signedBy: "Eli",
    on: "",
    note: "",
  });
  expect(read.decisions.definitions.find(({ term }) => term === "Attainment")?.isApproved).toBe(
    true,
  );
  expect(read.decisions.signatures.map(({ name }) => name)).toContain("Kim");
  await write(read);
  expect(await wrongIn(workbookDescription(read, onADay))).toEqual([]);
  expect(await readFrom(read)).toEqual(read);
}, 120_000);
