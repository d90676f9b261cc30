import { numberWritten, writtenNumber } from "../columns/numbers-as-written";
import { isTotalWord } from "../cleaning/total-rows";
import { actualFields, type ActualField } from "./actual-fields";
import type { Meant } from "./actual-people";
import type { ActualFormat } from "./actual-questions";
import type { PastedRow } from "./pasted-rows";

export type ActualValues = Readonly<Partial<Record<ActualField, number>>>;

/** What is wrong with a row, and what to do about it. */
export type RowProblem = { readonly what: string; readonly remedy: string };

/** A row of somebody: whom it means, and what it tells. */
export type ActualRow = {
  readonly row: number;
  readonly said: string;
  /** Null where it is not known whom the row means. */
  readonly rep: string | null;
  readonly values: ActualValues;
  readonly problems: readonly RowProblem[];
  /** Whether it is nobody's name: then the nearest one may be offered. */
  readonly isUnknown: boolean;
};

/** By this it is answered whom a word means: an id, or nothing for a row that is left out. */
export function personAnswerId(said: string): string {
  return `person/${said}`;
}

const NOT_SAID = /^[-–—]$/;

type Cell = { readonly value: number | null } | { readonly problem: RowProblem };

function outside(field: ActualField, header: string): RowProblem {
  const { low, high, kind } = actualFields[field];
  const remedy =
    kind === "share"
      ? "Write a percentage from 0% to 100%."
      : `Write a number from ${low} to ${high}.`;
  return { what: `${header} is out of range.`, remedy };
}

/** A cell as a number: null where it is blank, or where it is not settled yet how numbers are written. */
function cellRead(text: string, { field, header, mark, isPercent }: ActualFormat): Cell {
  if (text === "") return { value: null };
  if (NOT_SAID.test(text)) {
    const what = `${header} is "${text}", which may be nought or not known.`;
    return { problem: { what, remedy: "Write 0, or leave the cell blank." } };
  }
  const written = writtenNumber(text);
  const unreadable = {
    what: `${header} is "${text}", which is no number.`,
    remedy: "Write a plain number such as 52000.",
  };
  if (written === null) return { problem: unreadable };
  const { kind, low, high } = actualFields[field];
  if (written.isPercent && kind !== "share") {
    const what = `${header} is "${text}", a percentage.`;
    const remedy = kind === "money" ? "Write the amount of money." : "Write a plain number.";
    return { problem: { what, remedy } };
  }
  if (mark === null) return { value: null };
  const number = numberWritten(written, mark);
  if (number === null) return { problem: unreadable };
  const value = isPercent && !written.isPercent ? number / 100 : number;
  return value < low || value > high ? { problem: outside(field, header) } : { value };
}

function personProblem(said: string, meant: Meant): RowProblem | null {
  switch (meant.kind) {
    case "rep":
      return null;
    case "several":
      return {
        what: `${meant.people.length} people are called ${said}.`,
        remedy: `Write the id: ${meant.people
          .slice(0, 3)
          .map(({ id }) => id)
          .join(" or ")}.`,
      };
    case "other":
      return {
        what: `The plan asks no quota of ${meant.person.name}.`,
        remedy: "Leave the row out: a manager's figures are those of the reports.",
      };
    case "nobody":
      return said === ""
        ? { what: "The row names nobody.", remedy: "Write the rep's id or name." }
        : {
            what: `${said} is nobody of the plan.`,
            remedy: "Correct the name, or add the person to the team first.",
          };
  }
}

export type RowReading = {
  readonly repPlace: number | null;
  readonly formats: readonly ActualFormat[];
  readonly meantBy: (said: string) => Meant;
  readonly answers: Readonly<Record<string, string>>;
};

/** Reads a row; null of one that is a sum, or that somebody left out. */
export function actualRow({ row, cells }: PastedRow, reading: RowReading): ActualRow | null {
  const { repPlace, formats, meantBy, answers } = reading;
  const said = repPlace === null ? "" : (cells[repPlace] ?? "");
  const answer = answers[personAnswerId(said)];
  if (answer === "" || isTotalWord(said)) return null;
  const meant = meantBy(answer ?? said);
  const whose = repPlace === null ? null : personProblem(said, meant);
  const values: Partial<Record<ActualField, number>> = {};
  const problems: RowProblem[] = whose === null ? [] : [whose];
  for (const format of formats) {
    const cell = cellRead(cells[format.place] ?? "", format);
    if ("problem" in cell) problems.push(cell.problem);
    else if (cell.value !== null) values[format.field] = cell.value;
  }
  const isKnown = meant.kind === "rep";
  return {
    row,
    said,
    rep: isKnown ? meant.person.id : null,
    values,
    problems,
    isUnknown: meant.kind === "nobody" && said !== "",
  };
}
