import { storedModel, storedText } from "../../src/intake";
import { readWorkbookTables, workbookFile } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { inputWorkbook } from "../workbook/inputs/sheets-of";
import { recalculatedAsWritten } from "./libreoffice";

test("a workbook that LibreOffice has saved still carries its model", async () => {
  const model = { ...template("saas-12-reps"), kept: { remark: "]]> & \u0001 <b> \uffff é" } };
  const file = await workbookFile({ ...inputWorkbook(model), state: storedText(model) });
  const { saved } = recalculatedAsWritten({ saved: file });
  const { state } = await readWorkbookTables(saved ?? new Uint8Array());
  expect(storedModel(state).model).toEqual(model);
}, 240_000);
