import { dust, type MaintenanceRow } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked } from "../plan/columns";
import { flagWhen, lineFrom, lineTo } from "./flag-lines";

/** On which side of its lines a value lies; a blank counts as nothing, and the state looks at it first. */
function sidesOf({ value, threshold }: MaintenanceRow) {
  const [told, from, flag] = [value ?? 0, lineFrom(threshold), flagWhen[threshold.flag]];
  const top = flag === flagWhen.OUTSIDE ? (lineTo(threshold) ?? 0) : from;
  const isReached = told >= from - dust;
  const isOver = told > top + dust;
  return {
    isReached,
    isOver,
    isTooMuch: flag === flagWhen.BELOW ? false : flag === flagWhen.FROM ? isReached : isOver,
    isTooLittle: (flag === flagWhen.BELOW || flag === flagWhen.OUTSIDE) && told < from - dust,
  };
}

function side(
  ...[key, header, formula]: readonly [keyof ReturnType<typeof sidesOf>, string, string]
): ColumnPlan<MaintenanceRow> {
  return worked(key, header, {
    formula,
    value: (row) => sidesOf(row)[key],
    format: "general",
  });
}

/** Whether a value lies beyond its line: `value`, `flag`, `from` and `to` are columns of the same table. */
export const lineColumns: readonly ColumnPlan<MaintenanceRow>[] = [
  side("isReached", "Line reached", "=N({value})>={from}-Tolerance"),
  side("isOver", "Line passed", '=N({value})>IF({flag}="outside",N({to}),{from})+Tolerance'),
  side("isTooMuch", "Too much", '=IF({flag}="below",FALSE,IF({flag}="from",{isReached},{isOver}))'),
  side(
    "isTooLittle",
    "Too little",
    '=AND(OR({flag}="below",{flag}="outside"),N({value})<{from}-Tolerance)',
  ),
];
