import type { MappingQuestion } from "../columns/mapping";
import { actualTable, type ActualColumn } from "./actual-columns";
import { peopleOfActuals, type ActualPerson } from "./actual-people";
import { actualFormats, type ActualAnswers } from "./actual-questions";
import { actualRow, type ActualRow, type ActualValues } from "./actual-rows";
import { oneRowEach } from "./one-row-each";
import { pastedRows } from "./pasted-rows";

/** Who may be told of, how the model counts, and what people said of the pasted text. */
export type ActualsAsked = {
  /** Those of whom the plan asks something. */
  readonly reps: readonly ActualPerson[];
  /** Everybody else on the roster. */
  readonly others: readonly ActualPerson[];
  readonly currency: string;
  readonly answers: ActualAnswers;
};

/** What a pasted text tells of a running period, and what it does not settle. */
export type ActualsReading = {
  /** The row of the header as a person counts it; null of rows without one. */
  readonly headerRow: number | null;
  readonly columns: readonly ActualColumn[];
  /** Rows that tell of somebody, or should. */
  readonly rows: readonly ActualRow[];
  /** Sums, and rows that somebody left out. */
  readonly leftOut: number;
  readonly questions: readonly MappingQuestion[];
  /** What is told of each rep, by id. */
  readonly values: ReadonlyMap<string, ActualValues>;
};

const nothing: ActualsReading = {
  headerRow: null,
  columns: [],
  rows: [],
  leftOut: 0,
  questions: [],
  values: new Map(),
};

/** A choice of a column, asked by what it should hold, is a column told to hold it. */
function columnsSaid(answers: ActualAnswers): ActualAnswers {
  const said: Record<string, string> = { ...answers };
  for (const use of ["rep", "actual"]) {
    const column = answers[`which/${use}`];
    if (column !== undefined) said[column] = use;
  }
  return said;
}

/** Reads pasted rows of actuals: whom each means, what it tells, and what must be asked. Nothing is guessed. */
export function readActuals(text: string, asked: ActualsAsked): ActualsReading {
  const pasted = pastedRows(text);
  if (pasted.length === 0) return nothing;
  const { reps, others, currency } = asked;
  const answers = columnsSaid(asked.answers);
  const meantBy = peopleOfActuals(reps, others);
  const isPerson = (cell: string) => cell !== "" && meantBy(cell).kind !== "nobody";
  const { headerRow, columns, rows: beneath } = actualTable(pasted, isPerson, answers);
  const { formats, questions } = actualFormats(columns, { currency, answers });
  const repPlace = columns.find(({ use }) => use === "rep")?.place ?? null;
  const read = beneath.map((row) => actualRow(row, { repPlace, formats, meantBy, answers }));
  const told = read.flatMap((row) => row ?? []);
  const names = new Map(reps.map(({ id, name }) => [id, name]));
  const each = oneRowEach(told, answers, (rep) => names.get(rep) ?? rep);
  const rows = told.map((row): ActualRow => {
    const against = each.clashes.get(row.row);
    if (against === undefined) return row;
    const what = `${against} differs between the rows of ${row.said}, and cannot be added up.`;
    return { ...row, problems: [{ what, remedy: "Give one row for this rep." }] };
  });
  return {
    headerRow,
    columns,
    rows,
    leftOut: read.length - told.length,
    questions: [...questions, ...each.questions],
    values: each.values,
  };
}
