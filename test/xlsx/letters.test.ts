import { strFromU8, unzipSync } from "fflate";
import { emptyModel } from "../../src/engine";
import { workbookDescription } from "../../src/workbook";
import { readCells, readWorkbookTables, workbookFile } from "../../src/xlsx";
import { onADay } from "../excel/printed-workbook";

/** Names that look like a sign written by its number, as a file writes a carriage return, or nearly so. */
const names = [
  ["_x0041_", "_x005F_x0041_"],
  ["_X000d_x0041_", "_x005F_X000d_x005F_x0041_"],
  ["_x005F_", "_x005F_x005F_"],
  ["_x00_", "_x00_"],
] as const;

test.each(names)(
  "a company called %s stands in the file as %s, and is read as it was typed",
  async (name, written) => {
    const model = { ...emptyModel, company: { name, currency: "USD" } };
    const bytes = await workbookFile(workbookDescription(model, onADay));
    const texts = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array());
    expect(texts).toContain(`<t>${written}</t>`);
    expect((await readWorkbookTables(bytes)).names["CompanyName"]?.rows).toEqual([[name]]);
    const reading = readCells(bytes);
    expect(reading.kind === "workbook" && JSON.stringify(reading.workbook)).toContain(`"${name}"`);
  },
);
