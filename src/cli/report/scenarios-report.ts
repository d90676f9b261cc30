import {
  spokenShare,
  type Outcome,
  type ScenarioColumn,
  type ScenarioComparison,
} from "../../engine";
import { amount, numbers, tableLines, words } from "./table";

const orUnknown = (value: number | null, say: (known: number) => string) =>
  value === null ? "?" : say(value);

/** The lines of the comparison; a question mark is what the model does not tell. */
const measures: readonly (readonly [name: string, say: (outcome: Outcome) => string])[] = [
  ["Revenue target", ({ revenueTarget }) => amount(revenueTarget)],
  ["Pool", ({ pool }) => amount(pool)],
  ["Reps with a quota", ({ reps }) => String(reps)],
  ["Hires and backfills among them", ({ hires }) => String(hires)],
  ["Capacity, ramped reps", ({ capacity }) => capacity.toFixed(2)],
  ["Expected sales", ({ sales }) => orUnknown(sales, amount)],
  ["Sales over pool", ({ coverage }) => orUnknown(coverage, spokenShare)],
  ["More ramped hires the pool takes", ({ hiresNeeded }) => orUnknown(hiresNeeded, String)],
  ["At quota by last year's bookings", ({ atQuota }) => orUnknown(atQuota.share, spokenShare)],
  [
    "  95% interval",
    ({ atQuota: { interval } }) =>
      interval === null ? "?" : `${spokenShare(interval.low)} to ${spokenShare(interval.high)}`,
  ],
  ["At quota to be expected", ({ expectedAtQuota }) => orUnknown(expectedAtQuota, spokenShare)],
  ["Chance of the target", ({ chance }) => orUnknown(chance, spokenShare)],
  ["Sales pay", ({ cost }) => orUnknown(cost, amount)],
];

function headerOf({ name, kind }: ScenarioColumn): string {
  return kind === null ? name : `${name} (${kind.toLowerCase()})`;
}

function noteLine({ name, note, changes }: ScenarioColumn): string {
  const count = changes === 1 ? "1 change" : `${changes} changes`;
  return `${name}, ${count}${note === "" ? "." : `: ${note}`}`;
}

const measureWords = {
  sales: "expected sales",
  capacity: "capacity",
  chance: "the chance of the target",
  expectedAtQuota: "the share at quota to be expected",
} as const;

/** Scenarios side by side as a person reads them in a terminal. */
export function scenariosReport({ columns, violations }: ScenarioComparison): string {
  const possible = columns.flatMap((column) =>
    column.outcome === null ? [] : [{ column, outcome: column.outcome }],
  );
  const rows = measures.map(([name, say]) => [
    name,
    ...possible.map(({ outcome }) => say(outcome)),
  ]);
  const headers = [words(""), ...possible.map(({ column }) => numbers(headerOf(column)))];
  const impossible = columns.filter(({ outcome }) => outcome === null);
  return [
    ...tableLines(headers, rows),
    "",
    ...columns.slice(1).map(noteLine),
    ...impossible.flatMap(({ name, problems }) => [
      "",
      `${name} makes no plan:`,
      ...problems.map(({ where, what, remedy }) => `  ${where}: ${what} ${remedy}`),
    ]),
    ...violations.map(
      ({ measure, better, worse }) =>
        `\n! ${better} comes out below ${worse} in ${measureWords[measure]}: one of the two is not what its name says.`,
    ),
  ].join("\n");
}
