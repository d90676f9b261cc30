import { markdown } from "../handoff";
import {
  cleanedTables,
  dealsTaken,
  drafted,
  intakeList,
  mappedTables,
  refreshed,
  settingsText,
  UnreadableTable,
  type CleanedTables,
  type Draft,
  type MappedTables,
  type Refreshed,
  type Said,
} from "../intake";
import { answerIn, withoutJson } from "./answer";
import { write } from "./files";
import {
  dayIn,
  importOptions,
  memoryIn,
  optional,
  remember,
  saidIn,
} from "./import/import-options";
import { followed } from "./import/progress";
import { printedQuestions } from "./import/questions";
import { openedTables } from "./import/sources";
import { modelToRefresh } from "./import/stored-base";
import { draftParts } from "./report/import-draft-report";
import { importDocument, printedDocument } from "./report/import-report";
import { UsageError, wordsIn } from "./usage";

/** Everything but the profiles of the columns, which only mapping needs. */
function jsonOf({ cleaned, ...found }: CleanedTables, leftOut: readonly string[]) {
  const sources = cleaned.map(({ mapping, report, deals, table }) => ({
    source: mapping.source,
    rows: table.rows,
    mapping,
    report,
    ...deals,
  }));
  return { sources, ...found, leftOut };
}

type Result = {
  readonly found: CleanedTables;
  readonly leftOut: readonly string[];
  readonly draft: Draft;
  /** Null for a first model. */
  readonly refresh: Refreshed | null;
};

/** Prints what was read; with a place for the model, that is written, and what is left to ask is printed, too. */
function tell(args: readonly string[], { found, leftOut, draft, refresh }: Result): number {
  const read = importDocument(found, leftOut);
  const document = { ...read, parts: [...read.parts, ...draftParts(found, draft, refresh)] };
  const [out, report] = [optional(args, "--out"), optional(args, "--report")];
  const questions = out === null || refresh !== null ? [] : [intakeList(draft)];
  if (out !== null) {
    write(out, settingsText((refresh ?? draft).model));
    console.error(`Wrote ${out}`);
  }
  if (report !== null) {
    write(report, [markdown(document), ...questions].join("\n"));
    console.error(`Wrote ${report}`);
  }
  const { asked, notices, gaps, held } = draft;
  const text = [printedDocument(document), ...questions].join("\n\n");
  const changes =
    refresh === null ? {} : { refresh: { changes: refresh.changes, left: refresh.left } };
  const json = { ...jsonOf(found, leftOut), asked, notices, gaps, held, ...changes };
  return answerIn(args, { text, json });
}

/** Answers that belong to no table, or ask for nothing in theirs: most often a name is written otherwise. */
function tellIdle({ answers }: Said, { tables }: MappedTables): void {
  const starts = tables.map(({ mapping }) => `${mapping.source}/`);
  for (const id of Object.keys(answers)) {
    if (starts.some((start) => id.startsWith(start))) continue;
    console.error(`The answer ${JSON.stringify(id)} belongs to none of these files.`);
  }
  for (const { mapping } of tables) for (const note of mapping.notes) console.error(note);
}

async function imported(args: readonly string[], paths: readonly string[]): Promise<number> {
  const told = saidIn(args);
  const [memoryPath, basePath] = [optional(args, "--remember"), optional(args, "--refresh")];
  const company = optional(args, "--company");
  if (basePath !== null && company !== null) {
    throw new UsageError("--company names a first model: the one of --refresh has its name.");
  }
  const base = basePath === null ? null : await modelToRefresh(basePath);
  if (basePath !== null && base === null) return 1;
  const memory = memoryIn(memoryPath);
  const { opened, done } = followed(openedTables(paths), process.stderr);
  try {
    const mapped = await mappedTables(opened, told.answers, memory);
    const said = { ...told, answers: mapped.answers };
    const open = mapped.tables.flatMap(({ mapping }) => mapping.questions);
    if (open.length > 0) {
      done();
      tellIdle(told, mapped);
      if (args.includes("--json")) console.log(JSON.stringify({ questions: open }, null, 2));
      else console.error(printedQuestions(open));
      return 1;
    }
    remember(memoryPath, memory, mapped);
    const taken = dealsTaken(base?.bookingRules);
    const found = await cleanedTables(mapped.tables, said, taken.add);
    done();
    tellIdle(told, mapped);
    const yearStart = dayIn(args, "--year-start") ?? base?.calendar.fiscalYearStart ?? "";
    const name = base?.company.name ?? company ?? "";
    const draft = drafted(found, taken, { asOf: said.asOf, yearStart, company: name });
    const refresh = base === null ? null : refreshed(base, draft);
    return tell(args, { found, leftOut: mapped.leftOut, draft, refresh });
  } finally {
    done();
  }
}

/** `import`: what the files of a CRM hold, what is wrong with them, and what must be asked. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const words = withoutJson(args);
  const paths = wordsIn(words, importOptions, "any");
  try {
    return await imported(args, paths);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    console.error(error.message);
    return 1;
  }
}
