import { activityKindOf, type ActivityKind } from "./activity-words";
import { rowReader, UNREADABLE } from "./cell-values";
import { reporting, type CleaningReport, type Mark } from "./cleaning-report";
import type { ListedTable } from "./listed-rows";
import type { PeopleIndex } from "./people";
import { eachRow } from "./table-rows";
import { isTotalWord } from "./total-rows";

/** How often somebody did something in a month. */
export type ImportedActivity = {
  readonly rep: string;
  /** Empty where the word for it is not known. */
  readonly kind: ActivityKind | "";
  /** As 2025-03. */
  readonly month: string;
  readonly count: number;
};

/** Work by rep, kind and month, and the words of which nobody knows what kind they are. */
export type ActivitySummary = {
  readonly counts: readonly ImportedActivity[];
  readonly unknownKinds: readonly { readonly word: string; readonly rows: number }[];
  readonly report: CleaningReport;
};

const APART = "\u0000";

/** So many different words are told; what is written freely is a word of its own each time. */
const MOST_WORDS = 200;

function inOrder(counts: ReadonlyMap<string, number>): readonly ImportedActivity[] {
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => {
      const [rep = "", kind = "", month = ""] = key.split(APART);
      return { rep, kind: kind as ImportedActivity["kind"], month, count };
    });
}

/** Reads a list of calls, meetings and other work, a row each or with a count; nothing is kept but the sums. */
export async function activityTable(
  table: ListedTable & { readonly asOf: string },
  people: PeopleIndex,
): Promise<ActivitySummary> {
  const { source, mapping, fixes, asOf, watch } = table;
  const read = rowReader(mapping);
  const report = reporting(source.name, "activity", fixes.reasons);
  const counts = new Map<string, number>();
  const unknown = new Map<string, number>();
  const kinds = new Map<string, ActivityKind | null>();

  function kindOf(word: string): ActivityKind | "" {
    let kind = kinds.get(word);
    if (kind === undefined) {
      kind = activityKindOf(word);
      if (kinds.size < MOST_WORDS) kinds.set(word, kind);
    }
    return kind ?? "";
  }

  const asked = { headerRow: mapping.headerRow, ...(watch === undefined ? {} : { watch }) };
  await eachRow(source, asked, (row, number) => {
    const marks: Mark[] = [];
    const mark = (is: boolean, reason: Mark["reason"], note = "") => {
      if (is) marks.push({ reason, note });
    };
    const owner = read.text(row, "rep");
    const person = people.find(owner);
    const day = read.day(row, "day");
    const word = read.text(row, "kind");
    const times = read.number(row, "count");
    const kind = kindOf(word);
    const isSum = isTotalWord(owner);
    mark(isSum, "total-row", owner);
    mark(owner === "", "no-owner");
    mark(day === UNREADABLE, "unreadable-date", read.text(row, "day"));
    mark(day === "" && !isSum, "no-day");
    mark(typeof day === "string" && day > asOf, "not-done-yet", typeof day === "string" ? day : "");
    mark(times === UNREADABLE, "unreadable-number", read.text(row, "count"));
    mark(!isSum && person === null && people.isTold && owner !== "", "unknown-owner", owner);
    mark(kind === "" && read.has("kind"), "unknown-kind", word);
    const told = { row: number, id: `${number}`, owner, money: null };
    if (report.take(told, marks) !== "used" || typeof day !== "string") return;
    const key = [person?.id ?? owner, kind, day.slice(0, 7)].join(APART);
    counts.set(key, (counts.get(key) ?? 0) + (typeof times === "number" ? times : 1));
    if (kind === "" && (unknown.has(word) || unknown.size < MOST_WORDS)) {
      unknown.set(word, (unknown.get(word) ?? 0) + 1);
    }
  });
  if (!read.has("kind")) report.note("No column tells what was done: all of it is counted alike.");
  return {
    counts: inOrder(counts),
    unknownKinds: [...unknown]
      .map(([word, rows]) => ({ word, rows }))
      .sort((one, other) => other.rows - one.rows || (one.word < other.word ? -1 : 1)),
    report: report.told(),
  };
}
