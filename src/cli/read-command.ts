import type { Problem, QuotaModel } from "../engine";
import {
  knownModel,
  settingsText,
  sheetsReading,
  storedModel,
  type SettingsReading,
  type StoredModel,
} from "../intake";
import { problemInCells, sheetSettings, workbookInputNames } from "../workbook";
import { readWorkbookTables } from "../xlsx";
import { bytesOf, write } from "./files";
import { modelOf, tellProblems } from "./model-commands";
import { optionIn, UsageError, wordsIn } from "./usage";

/** What stands in for a model that the workbook does not carry, or not whole. */
const NAME_ANOTHER = "Name a settings file that has it: --with OLD.json.";

/** The workbook of a file as a settings file would be read, with every problem pointing at its cell. */
export async function readingOf(path: string, old: QuotaModel | null): Promise<SettingsReading> {
  const { names, tables, state } = await opened(path);
  if (workbookInputNames.every((name) => names[name] == null)) {
    throw new UsageError(`${path} is no workbook of ours: it has none of our names.`);
  }
  const stored = old === null ? storedModel(state) : knownModel(old);
  // What a newer version wrote may say more than we know of: that is not for us to leave out unasked.
  if (stored.kind === "newer") return { kind: "problems", problems: [newerModel(stored)] };
  const said = sheetSettings(names, tables, stored.model);
  const reading = sheetsReading(said, stored, problemInCells);
  const { gone } = reading;
  if (reading.kind === "model") {
    const stays =
      old === null
        ? "What the model beside the sheets says of it stays."
        : "What the settings file says of it stays.";
    const told = gone.map(({ what }) => `${what} ${stays}`);
    const hint = stored.kind === "whole" ? [] : [NAME_ANOTHER];
    return { ...reading, notices: [...reading.notices, ...told, ...hint] };
  }
  const missing = gone.map((one) => ({
    ...one,
    remedy:
      "Undo the change that removed it, or name a settings file that has it: --with OLD.json.",
  }));
  const beside = old === null && reading.isBeside ? [besideTheSheets] : [];
  const inNothing = stored.kind === "whole" ? [] : missing;
  return { kind: "problems", problems: [...reading.problems, ...inNothing, ...beside] };
}

/** A model that only a newer version can read. */
function newerModel({ notices: [what = ""] }: StoredModel): Problem {
  const remedy =
    "Read it with that version, or name a settings file in its place: --with OLD.json.";
  return { where: "the model beside the sheets", what, remedy };
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
