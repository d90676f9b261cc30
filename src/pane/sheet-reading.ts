import type { QuotaModel } from "../engine";
import { readSettingsValue, type SettingsReading } from "../intake";
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
type Sheets = { readonly names: Reading; readonly tables: TablesReading };

/** All of our names and tables, asked for at once. */
export async function sheetsOf(host: WorkbookHost): Promise<Sheets> {
  const [names, tables] = await Promise.all([
    host.read(workbookInputNames),
    host.readTables(inputTables),
  ]);
  return { names, tables };
}

/** What the sheets say, with every problem pointing at its cell. */
export function sheetReading({ names, tables }: Sheets, model: QuotaModel): SettingsReading {
  const { settings, lost, notices, whereIs } = sheetSettings(names, tables, model);
  if (lost.length > 0) return { kind: "problems", problems: lost };
  const read = readSettingsValue(settings);
  if (read.kind === "model") {
    const own = { ...read.model, kept: model.kept };
    return { ...read, model: own, notices: [...notices, ...read.notices] };
  }
  const problems = read.problems.map((problem) => problemInCells(problem, whereIs));
  return { kind: "problems", problems };
}
