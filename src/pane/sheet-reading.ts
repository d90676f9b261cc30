import type { QuotaModel } from "../engine";
import {
  knownModel,
  sheetsReading,
  type SettingsReading,
  type SheetsReading,
  type StoredModel,
} from "../intake";
import {
  inputTables,
  problemInCells,
  sheetSettings,
  workbookInputNames,
  type Reading,
  type TablesReading,
  type WorkbookHost,
} from "../workbook";

/** What stands in the open workbook under all names and in all tables of ours. */
export type Sheets = { readonly names: Reading; readonly tables: TablesReading };

/** All of our names and tables, asked for at once. */
export async function sheetsOf(host: WorkbookHost): Promise<Sheets> {
  const [names, tables] = await Promise.all([
    host.read(workbookInputNames),
    host.readTables(inputTables),
  ]);
  return { names, tables };
}

/** What the sheets say; what was removed from them is told apart, and stands as it is stored. */
export function standingSheets({ names, tables }: Sheets, stored: StoredModel): SheetsReading {
  return sheetsReading(sheetSettings(names, tables, stored.model), stored, problemInCells);
}

/** What the sheets say, with every problem pointing at its cell; something that was removed is a problem, too. */
export function sheetReading(sheets: Sheets, model: QuotaModel): SettingsReading {
  const reading = standingSheets(sheets, knownModel(model));
  if (reading.kind === "model" && reading.gone.length === 0) return reading;
  const problems = reading.kind === "model" ? [] : reading.problems;
  return { kind: "problems", problems: [...problems, ...reading.gone] };
}
