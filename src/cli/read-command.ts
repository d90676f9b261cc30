import type { Problem, QuotaModel } from "../engine";
import { readSettingsValue, settingsText, storedModel, type SettingsReading } from "../intake";
import { problemInCells, sheetSettings, workbookInputNames } from "../workbook";
import { readWorkbookTables } from "../xlsx";
import { bytesOf, write } from "./files";
import { modelOf, tellProblems } from "./model-commands";
import { optionIn, UsageError, wordsIn } from "./usage";

/** The workbook of a file as a settings file would be read, with every problem pointing at its cell. */
async function readingOf(path: string, old: QuotaModel | null): Promise<SettingsReading> {
  const { names, tables, state } = await opened(path);
  if (workbookInputNames.every((name) => names[name] == null)) {
    throw new UsageError(`${path} is no workbook of ours: it has none of our names.`);
  }
  const { model: before, notices: said } =
    old === null ? storedModel(state) : { model: old, notices: [] };
  const { settings, lost, notices, whereIs } = sheetSettings(names, tables, before);
  if (lost.length > 0) return { kind: "problems", problems: lost };
  const read = readSettingsValue(settings);
  if (read.kind === "model") {
    const model = { ...read.model, kept: before.kept };
    return { ...read, model, notices: [...new Set([...said, ...notices, ...read.notices])] };
  }
  const problems = read.problems.map((problem) => problemInCells(problem, whereIs));
  const isBeside = old === null && read.problems.some(({ where }) => whereIs(where) === where);
  return { kind: "problems", problems: isBeside ? [...problems, besideTheSheets] : problems };
}

/** A problem that no cell can mend: what it is about stands in the model that the workbook carries. */
const besideTheSheets: Problem = {
  where: "the model beside the sheets",
  what: "What stands in no cell comes from the model that the workbook carries.",
  remedy:
    "Mend the sheets so that they fit it, or name a settings file in its place: --with OLD.json.",
};

async function opened(path: string) {
  const bytes = bytesOf(path);
  try {
    return await readWorkbookTables(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read as a workbook: ${reason}`);
  }
}

/** Said plainly, so that nobody writes a workbook anew in the belief that all of it comes along. */
const leftBehind =
  "Your own sheets, columns and notes, and whom a view shows, are in the workbook alone: a settings file does not hold them.";

/** `read`: the settings file of a workbook of ours, whoever changed it in between. */
export async function readCommand(args: readonly string[]): Promise<number> {
  const out = optionIn(args, "--out");
  const old = args.includes("--with") ? optionIn(args, "--with") : null;
  const [path = ""] = wordsIn(args, ["--out", "--with"], 1);
  const before = old === null ? null : modelOf(old);
  if (old !== null && before === null) return 1;
  const reading = await readingOf(path, before);
  if (reading.kind === "problems") {
    tellProblems(reading.problems);
    return 1;
  }
  for (const notice of reading.notices) console.error(notice);
  if (reading.model.roster.length > 0) console.error(leftBehind);
  write(out, settingsText(reading.model));
  console.error(`Wrote ${out}`);
  return 0;
}
