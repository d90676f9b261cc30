import { block, type ColumnPlan } from "../block";
import type { Block, NumberFormat } from "../description";
import { known, worked } from "../plan/columns";
import type { PastCell } from "./past-figures";
import type { PastRow, Tracked } from "./tracked-rows";

/** The rows of past periods that are a rep's, in one of them. */
const own = (no: number) => `PastList[Rep],"="&{id},PastList[Period],"="&PastPeriod${no}`;

/** What the past is told of in columns of their own, period by period. */
export type PastKind = "In" | "Quota" | "Made" | "Attained" | "Known";

/** All past periods of a kind, first to last: the whole columns, or one row of them. */
export function pastColumns(kind: PastKind, count: number): string {
  return `RepPast[[${kind} 1]:[${kind} ${count}]]`;
}

/** The formula of a kind in one period, and what it comes to. */
type Kind = {
  readonly formula: (no: number) => string;
  readonly value: (cell: PastCell) => number | null;
  readonly format: NumberFormat;
};

const kinds: Readonly<Record<PastKind, Kind>> = {
  In: {
    formula: (no) => `=COUNTIFS(${own(no)},PastList[Quota],"<>",PastList[Actual],"<>")`,
    value: ({ told }) => told,
    format: "general",
  },
  Quota: {
    formula: (no) => `={In${no}}*SUMIFS(PastList[Quota],${own(no)})`,
    value: ({ quota }) => quota,
    format: "wholeMoney",
  },
  Made: {
    formula: (no) => `={In${no}}*SUMIFS(PastList[Actual],${own(no)})`,
    value: ({ actual }) => actual,
    format: "wholeMoney",
  },
  Attained: {
    formula: (no) => `=IF({Quota${no}}>0,{Made${no}}/{Quota${no}},"")`,
    value: ({ attained }) => attained,
    format: "share",
  },
  Known: {
    formula: (no) => `=COUNT({Attained${no}})`,
    value: ({ attained }) => Number(attained !== null),
    format: "general",
  },
};

/**
 * What every rep was asked and made in every past period, where both are told; nothing where not, so that who is not in
 * a period is in none of its sums.
 */
export function pastBlock({ past, periods }: Tracked): Block {
  const columns = Object.entries(kinds).flatMap(([kind, { formula, value, format }]) =>
    periods.map((_period, at): ColumnPlan<PastRow> =>
      worked(`${kind}${at + 1}`, `${kind} ${at + 1}`, {
        formula: formula(at + 1),
        value: ({ cells }) => {
          const cell = cells[at];
          return cell === undefined ? null : value(cell);
        },
        format,
      }),
    ),
  );
  return block<PastRow>(
    { heading: "The past, rep by rep and period by period", table: "RepPast" },
    [known("id", "Rep", ({ id }) => id), ...columns],
    past,
  );
}
