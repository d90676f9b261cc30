import type { Count } from "./about-blocks";
import { rowsOf, type ListedSheet } from "./said";

/** How many are confirmed, and how many are only assumed. */
export type Split = { readonly confirmed: number; readonly assumed: number };

function splitOf(said: readonly unknown[]): Split {
  const confirmed = said.filter((each) => each === "CONFIRMED").length;
  return { confirmed, assumed: said.length - confirmed };
}

/** The plan's numbers and lists by what is said of them, as the sheets are written. */
export function evidenceIn(sheets: readonly ListedSheet[]): {
  readonly numbers: Split;
  readonly lists: Split;
} {
  const numbers = rowsOf(sheets, "PlanInputs", ["Value", "Evidence"]);
  const lists = rowsOf(sheets, "ListEvidence", ["Path", "Evidence"]);
  const answered = numbers.filter(([value]) => typeof value === "number");
  const named = lists.filter(([path]) => (path ?? "") !== "");
  return {
    numbers: splitOf(answered.map(([, evidence]) => evidence)),
    lists: splitOf(named.map(([, evidence]) => evidence)),
  };
}

const numbersThat = (is: string) =>
  `=SUMPRODUCT(ISNUMBER(PlanInputs[Value])*(PlanInputs[Evidence]${is}"CONFIRMED"))`;
/** A line that names no list does not count. */
const listsThat = (is: string) =>
  `=COUNTIFS(ListEvidence[Path],"?*",ListEvidence[Evidence],"${is}CONFIRMED")`;

/**
 * How many of the plan's numbers and lists are confirmed, and what is still assumed: all that is not CONFIRMED, a blank
 * too. Every other sheet that speaks of evidence reads these cells.
 */
export function planEvidence(sheets: readonly ListedSheet[]): readonly Count[] {
  const { numbers, lists } = evidenceIn(sheets);
  return [
    {
      label: "Numbers answered",
      value: numbers.confirmed + numbers.assumed,
      formula: "=COUNT(PlanInputs[Value])",
    },
    {
      label: "of these CONFIRMED",
      name: "NumbersConfirmed",
      value: numbers.confirmed,
      formula: numbersThat("="),
    },
    {
      label: "of these ASSUMED",
      name: "NumbersAssumed",
      value: numbers.assumed,
      formula: numbersThat("<>"),
    },
    {
      label: "Lists and rows CONFIRMED",
      name: "ListsConfirmed",
      value: lists.confirmed,
      formula: listsThat(""),
    },
    {
      label: "Lists and rows ASSUMED",
      name: "ListsAssumed",
      value: lists.assumed,
      formula: listsThat("<>"),
    },
  ];
}
