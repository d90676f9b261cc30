import { emptyModel, type QuotaModel } from "../engine";
import { readSettingsValue, settingsText, type SettingsReading } from "../intake";
import { problemInCells, sheetSettings, workbookInputNames } from "../workbook";
import { readWorkbookTables } from "../xlsx";
import { bytesOf, write } from "./files";
import { modelOf, tellProblems } from "./model-commands";
import { optionIn, UsageError, wordsIn } from "./usage";

/** The workbook of a file as a settings file would be read, with every problem pointing at its cell. */
async function readingOf(path: string, before: QuotaModel): Promise<SettingsReading> {
  const { names, tables } = await opened(path);
  if (workbookInputNames.every((name) => names[name] == null)) {
    throw new UsageError(`${path} is no workbook of ours: it has none of our names.`);
  }
  const { settings, lost, notices, whereIs } = sheetSettings(names, tables, before);
  if (lost.length > 0) return { kind: "problems", problems: lost };
  const read = readSettingsValue(settings);
  if (read.kind === "model") {
    const model = { ...read.model, kept: before.kept };
    return { ...read, model, notices: [...notices, ...read.notices] };
  }
  const problems = read.problems.map((problem) => problemInCells(problem, whereIs));
  return { kind: "problems", problems };
}

async function opened(path: string) {
  const bytes = bytesOf(path);
  try {
    return await readWorkbookTables(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read as a workbook: ${reason}`);
  }
}

/** Said plainly, so that nobody writes a signed workbook anew in the belief that its signatures come along. */
const leftBehind =
  "Approvals, signatures, acceptances, the version log, CRM users and your own sheets are in the workbook alone: a settings file does not hold them.";

/** `read`: the settings file of a workbook of ours, whoever changed it in between. */
export async function readCommand(args: readonly string[]): Promise<number> {
  const out = optionIn(args, "--out");
  const old = args.includes("--with") ? optionIn(args, "--with") : null;
  const [path = ""] = wordsIn(args, ["--out", "--with"], 1);
  const before = old === null ? emptyModel : modelOf(old);
  if (before === null) return 1;
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
