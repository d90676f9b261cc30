import { existsSync } from "node:fs";
import {
  mappingAnswers,
  mappingMemory,
  noFixes,
  nothingRemembered,
  remembering,
  type MappedTables,
  type MappingMemory,
  type Said,
} from "../../intake";
import { jsonIn, textOf, write } from "../files";
import { optionIn, UsageError } from "../usage";
import { fixesIn } from "./fixes-file";

/** Everything that may be said to an import besides the files. */
export const importOptions = [
  "--out",
  "--answers",
  "--fixes",
  "--remember",
  "--refresh",
  "--company",
  "--as-of",
  "--year-start",
  "--report",
] as const;
type ImportOption = (typeof importOptions)[number];

/** The word after an option; null where it is not given. */
export function optional(args: readonly string[], option: ImportOption): string | null {
  return args.includes(option) ? optionIn(args, option) : null;
}

/** What was remembered of tables that were read before. */
export function memoryIn(path: string | null): MappingMemory {
  if (path === null || !existsSync(path)) return nothingRemembered;
  const memory = mappingMemory(jsonIn(textOf(path), path));
  if (memory === null) throw new UsageError(`${path} is no file that --remember wrote.`);
  return memory;
}

/** Keeps the answers for the next export of the same headers. */
export function remember(path: string | null, memory: MappingMemory, mapped: MappedTables): void {
  if (path === null) return;
  const next = mapped.tables.reduce(
    (kept, { table }) => remembering(kept, table, mapped.answers),
    memory,
  );
  write(path, `${JSON.stringify(next, null, 2)}\n`);
}

/** A day as an ISO date; null where it is not given. */
export function dayIn(args: readonly string[], option: "--as-of" | "--year-start"): string | null {
  const day = optional(args, option);
  if (day !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))) {
    throw new UsageError(`${option} takes a day such as 2026-03-31, not ${day}.`);
  }
  return day;
}

/** What people said about the files: answers, fixes, and the day of the export. */
export function saidIn(args: readonly string[]): Said {
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
