import { existsSync } from "node:fs";
import { markdown } from "../handoff";
import {
  cleanedTables,
  dealsTaken,
  drafted,
  intakeList,
  mappedTables,
  mappingAnswers,
  mappingMemory,
  noFixes,
  nothingRemembered,
  remembering,
  settingsText,
  UnreadableTable,
  type CleanedTables,
  type Draft,
  type MappedTables,
  type MappingMemory,
  type Said,
} from "../intake";
import { answerIn, withoutJson } from "./answer";
import { jsonIn, textOf, write } from "./files";
import { fixesIn } from "./import/fixes-file";
import { printedQuestions } from "./import/questions";
import { openedTables } from "./import/sources";
import { importDocument, printedDocument } from "./report/import-report";
import { optionIn, UsageError, wordsIn } from "./usage";

const options = [
  "--out",
  "--answers",
  "--fixes",
  "--remember",
  "--as-of",
  "--year-start",
  "--report",
] as const;

function optional(args: readonly string[], option: (typeof options)[number]): string | null {
  return args.includes(option) ? optionIn(args, option) : null;
}

function memoryIn(path: string | null): MappingMemory {
  if (path === null || !existsSync(path)) return nothingRemembered;
  const memory = mappingMemory(jsonIn(textOf(path), path));
  if (memory === null) throw new UsageError(`${path} is no file that --remember wrote.`);
  return memory;
}

function dayIn(args: readonly string[], option: "--as-of" | "--year-start"): string | null {
  const day = optional(args, option);
  if (day !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))) {
    throw new UsageError(`${option} takes a day such as 2026-03-31, not ${day}.`);
  }
  return day;
}

function saidIn(args: readonly string[]): Said {
  const [answersPath, fixesPath] = [optional(args, "--answers"), optional(args, "--fixes")];
  const answers =
    answersPath === null ? {} : mappingAnswers(jsonIn(textOf(answersPath), answersPath));
  if (answers === null)
    throw new UsageError(`${answersPath} is no list of ids with an answer each.`);
  const fixes =
    fixesPath === null ? noFixes : fixesIn(jsonIn(textOf(fixesPath), fixesPath), fixesPath);
  const asOf = dayIn(args, "--as-of") ?? new Date().toISOString().slice(0, 10);
  return { answers, fixes, asOf };
}

/** Keeps the answers for the next export of the same headers. */
function remember(path: string | null, memory: MappingMemory, mapped: MappedTables): void {
  if (path === null) return;
  const next = mapped.tables.reduce(
    (kept, { table }) => remembering(kept, table, mapped.answers),
    memory,
  );
  write(path, `${JSON.stringify(next, null, 2)}\n`);
}

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
};

/** Prints what was read; with a place for the model, that is written, and what is left to ask is printed, too. */
function tell(args: readonly string[], { found, leftOut, draft }: Result): number {
  const document = importDocument(found, leftOut);
  const [out, report] = [optional(args, "--out"), optional(args, "--report")];
  const questions = out === null ? [] : [intakeList(draft)];
  if (out !== null) {
    write(out, settingsText(draft.model));
    console.error(`Wrote ${out}`);
  }
  if (report !== null) {
    write(report, [markdown(document), ...questions].join("\n"));
    console.error(`Wrote ${report}`);
  }
  const { asked, notices } = draft;
  const text = [printedDocument(document), ...questions].join("\n\n");
  return answerIn(args, { text, json: { ...jsonOf(found, leftOut), asked, notices } });
}

/** Answers that belong to no table: most often the name of the file is written otherwise. */
function tellIdle({ answers }: Said, { tables }: MappedTables): void {
  const starts = tables.map(({ mapping }) => `${mapping.source}/`);
  for (const id of Object.keys(answers)) {
    if (starts.some((start) => id.startsWith(start))) continue;
    console.error(`The answer ${JSON.stringify(id)} belongs to none of these files.`);
  }
}

async function imported(args: readonly string[], paths: readonly string[]): Promise<number> {
  const told = saidIn(args);
  const memoryPath = optional(args, "--remember");
  const memory = memoryIn(memoryPath);
  const mapped = await mappedTables(openedTables(paths), told.answers, memory);
  const said = { ...told, answers: mapped.answers };
  tellIdle(told, mapped);
  const open = mapped.tables.flatMap(({ mapping }) => mapping.questions);
  if (open.length > 0) {
    if (args.includes("--json")) console.log(JSON.stringify({ questions: open }, null, 2));
    else console.error(printedQuestions(open));
    return 1;
  }
  remember(memoryPath, memory, mapped);
  const taken = dealsTaken();
  const found = await cleanedTables(mapped.tables, said, taken.add);
  const days = { asOf: said.asOf, yearStart: dayIn(args, "--year-start") ?? "" };
  return tell(args, { found, leftOut: mapped.leftOut, draft: drafted(found, taken, days) });
}

/** `import`: what the files of a CRM hold, what is wrong with them, and what must be asked. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const words = withoutJson(args);
  const paths = wordsIn(words, options, "any");
  try {
    return await imported(args, paths);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    console.error(error.message);
    return 1;
  }
}
