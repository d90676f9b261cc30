import {
  scenarioFindings,
  spokenChance,
  spokenCount,
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
  ["Of them hires and backfills", ({ hires }) => String(hires)],
  ["Capacity, ramped reps", ({ capacity }) => capacity.toFixed(2)],
  ["Expected sales", ({ sales }) => orUnknown(sales, amount)],
  ["Expected sales as a share of the pool", ({ coverage }) => orUnknown(coverage, spokenShare)],
  ["More ramped hires that the pool takes", ({ hiresNeeded }) => orUnknown(hiresNeeded, String)],
  ["Reps at quota by last year's bookings", ({ atQuota }) => orUnknown(atQuota.share, spokenShare)],
  [
    "  95% interval",
    ({ atQuota: { interval } }) =>
      interval === null ? "?" : `${spokenShare(interval.low)} to ${spokenShare(interval.high)}`,
  ],
  ["Reps expected at quota", ({ expectedAtQuota }) => orUnknown(expectedAtQuota, spokenShare)],
  ["Chance of the revenue target", ({ chance }) => orUnknown(chance, spokenChance)],
  ["All sales pay at expected sales", ({ cost }) => orUnknown(cost, amount)],
];

function headerOf({ name, kind }: ScenarioColumn): string {
  return kind === null ? name : `${name} (${kind.toLowerCase()})`;
}

function noteLine({ name, note, changes }: ScenarioColumn): string {
  const count = changes === 1 ? "1 change" : `${changes} changes`;
  return `${name}, ${count}${note === "" ? "." : `: ${note}`}`;
}

/** Scenarios side by side as a person reads them in a terminal. */
export function scenariosReport(comparison: ScenarioComparison): string {
  const { columns, spread, correlation } = comparison;
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
    ...(spread === null
      ? []
      : [
          `Chances go by a spread of ${spokenShare(spread)} around what is expected of a rep and a correlation of ${spokenCount(correlation)}.`,
        ]),
    ...scenarioFindings(comparison).flatMap(({ title, words: why }) => ["", `! ${title}. ${why}`]),
    ...unknownLines(possible.map(({ outcome }) => outcome)),
    ...(columns.length > 1 ? [] : ["The model has no scenarios: add some under scenarios."]),
  ].join("\n");
}

/** What it would take to know what is a question mark. */
function unknownLines(outcomes: readonly Outcome[]): readonly string[] {
  const isMissing = (of: (outcome: Outcome) => number | null) =>
    outcomes.some((outcome) => of(outcome) === null);
  return [
    ...(isMissing(({ sales }) => sales)
      ? ["? of sales: give productivity, or previousBookings of those who were there."]
      : []),
    ...(isMissing(({ expectedAtQuota }) => expectedAtQuota)
      ? [
          "? of chances: give outlook.attainmentSpread, or previousQuota and previousBookings of five ramped reps.",
        ]
      : []),
    ...(isMissing(({ cost }) => cost)
      ? ["? of pay: give annualOte and payMix of everybody with a quota."]
      : []),
  ];
}
