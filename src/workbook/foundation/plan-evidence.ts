import type { Count } from "./about-blocks";
import { hasTable, rowsOf, type ListedSheet } from "./said";

/** How many of the plan's numbers and lists are confirmed, and what is still assumed. */
export function planEvidence(sheets: readonly ListedSheet[]): readonly Count[] {
  const numbers = rowsOf(sheets, "PlanInputs", ["Value", "Evidence"]).filter(
    ([value]) => typeof value === "number",
  );
  const confirmed = numbers.filter(([, evidence]) => evidence === "CONFIRMED").length;
  return [
    {
      label: "Numbers answered",
      value: numbers.length,
      formula: "=COUNT(PlanInputs[Value])",
    },
    {
      label: "of these CONFIRMED",
      value: confirmed,
      formula: '=SUMPRODUCT(ISNUMBER(PlanInputs[Value])*(PlanInputs[Evidence]="CONFIRMED"))',
    },
    {
      label: "of these ASSUMED",
      value: numbers.length - confirmed,
      formula: assumedNumbers,
    },
    ...listEvidence(sheets),
  ];
}

/** Numbers that nobody has confirmed. */
export const assumedNumbers =
  '=SUMPRODUCT(ISNUMBER(PlanInputs[Value])*(PlanInputs[Evidence]<>"CONFIRMED"))';

function listEvidence(sheets: readonly ListedSheet[]): readonly Count[] {
  if (!hasTable(sheets, "ListEvidence")) return [];
  const rows = rowsOf(sheets, "ListEvidence", ["Evidence"]);
  return ["CONFIRMED", "ASSUMED"].map((evidence) => ({
    label: `Lists and rows ${evidence}`,
    value: rows.filter(([said]) => said === evidence).length,
    formula: `=COUNTIF(ListEvidence[Evidence],"${evidence}")`,
  }));
}
