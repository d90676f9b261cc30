import type { MappingQuestion } from "../columns/mapping";
import { actualFields, type ActualField } from "./actual-fields";
import { TWICE_ANSWER, type ActualAnswers } from "./actual-questions";
import type { ActualRow, ActualValues } from "./actual-rows";

export type OneEach = {
  /** What is told of each rep, by id. */
  readonly values: ReadonlyMap<string, ActualValues>;
  readonly questions: readonly MappingQuestion[];
  /** Rows that cannot be added up, by their numbers, with the column that stands against it. */
  readonly clashes: ReadonlyMap<number, string>;
};

const fieldsIn = (values: ActualValues) => Object.keys(values) as readonly ActualField[];

function isSame(one: ActualValues, other: ActualValues): boolean {
  const fields = new Set([...fieldsIn(one), ...fieldsIn(other)]);
  return [...fields].every((field) => one[field] === other[field]);
}

/** Amounts and counts of several rows added up; shares and means must agree, as they add up to nothing. */
function added(rows: readonly ActualRow[]): ActualValues | ActualField {
  const sums: Partial<Record<ActualField, number>> = {};
  for (const { values } of rows) {
    for (const field of fieldsIn(values)) {
      const { kind } = actualFields[field];
      const [so, own] = [sums[field], values[field] ?? 0];
      if (so === undefined) sums[field] = own;
      else if (kind === "money" || kind === "count") sums[field] = so + own;
      else if (so !== own) return field;
    }
  }
  return sums;
}

/** One row each: rows that say the same count once, and what becomes of others is asked. */
export function oneRowEach(
  rows: readonly ActualRow[],
  answers: ActualAnswers,
  nameOf: (rep: string) => string,
): OneEach {
  const byRep = new Map<string, ActualRow[]>();
  for (const row of rows) {
    if (row.rep === null || row.problems.length > 0) continue;
    const known = byRep.get(row.rep);
    if (known === undefined) byRep.set(row.rep, [row]);
    else known.push(row);
  }
  const answer = answers[TWICE_ANSWER];
  const values = new Map<string, ActualValues>();
  const clashes = new Map<number, string>();
  const open: string[] = [];
  for (const [rep, own] of byRep) {
    const [first, ...others] = own;
    const last = others.at(-1) ?? first;
    if (first === undefined || last === undefined) continue;
    if (others.every((other) => isSame(first.values, other.values))) values.set(rep, first.values);
    else if (answer === "LAST") values.set(rep, last.values);
    else if (answer === "ADD") {
      const sum = added(own);
      if (typeof sum !== "string") values.set(rep, sum);
      else for (const { row } of own) clashes.set(row, actualFields[sum].words);
    } else open.push(`${nameOf(rep)} (rows ${own.map(({ row }) => row).join(", ")})`);
  }
  const few = open.slice(0, 3).join("; ");
  const more = open.length > 3 ? ` and ${open.length - 3} more` : "";
  const questions: readonly MappingQuestion[] =
    open.length === 0
      ? []
      : [
          {
            id: TWICE_ANSWER,
            words: `Several rows tell of ${few}${more}. What do they mean?`,
            choices: [
              { value: "ADD", words: "Parts: add amounts and counts up" },
              { value: "LAST", words: "Corrections: the last row counts" },
            ],
          },
        ];
  return { values, questions, clashes };
}
