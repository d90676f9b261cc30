import type { Count } from "./about-blocks";
import { rowsOf, type ListedSheet } from "./said";

/** How many inputs are answered, and how many of them are only ASSUMED, or ASSUMED and accepted by name. */
export type Evidence = {
  readonly answered: number;
  readonly assumed: number;
  readonly accepted: number;
};

type Sum = { readonly assumed: number; readonly accepted: number };

const numberOf = (cell: unknown) => (typeof cell === "number" ? cell : 0);

function sumOf(sheets: readonly ListedSheet[], table: string): Sum {
  const rows = rowsOf(sheets, table, ["ASSUMED", "Accepted in row"]);
  const assumed = rows.map(([each]) => numberOf(each));
  const add = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
  return {
    assumed: add(assumed),
    accepted: add(assumed.filter((_each, at) => numberOf(rows[at]?.[1]) > 0)),
  };
}

/** What stands in a column of the funnel's register, where the workbook has one. */
function ofFunnel(sheets: readonly ListedSheet[], rangeName: string): readonly unknown[] | null {
  const found = sheets
    .flatMap(({ blocks = [] }) => blocks)
    .find(({ columns }) => columns.some((each) => each.rangeName === rangeName));
  if (found === undefined) return null;
  const place = found.columns.findIndex((each) => each.rangeName === rangeName);
  return found.rows.map((row) => row[place]?.value ?? null);
}

type Counted = {
  readonly isFunnel: boolean;
  readonly numbers: Sum;
  readonly lists: Sum;
  readonly answered: number;
};

function countedIn(sheets: readonly ListedSheet[]): Counted {
  const values = ofFunnel(sheets, "RegisterValues");
  const says = ofFunnel(sheets, "RegisterEvidence") ?? [];
  const isAnswered = (value: unknown) => typeof value === "number";
  const funnel = (values ?? []).filter(isAnswered).length;
  const open = (values ?? []).filter(
    (value, at) => isAnswered(value) && says[at] !== "CONFIRMED",
  ).length;
  const numbers = sumOf(sheets, "PlanInputs");
  const [lists, beneath] = [sumOf(sheets, "ListEvidence"), sumOf(sheets, "AcceptedList")];
  const taken = rowsOf(sheets, "AcceptedList", ["Of the funnel"]).map(([each]) => numberOf(each));
  const inputs = ["ListEvidence", "AcceptedList"].flatMap((table) =>
    rowsOf(sheets, table, ["Inputs"]).map(([each]) => numberOf(each)),
  );
  const told = rowsOf(sheets, "PlanInputs", ["Value"]).filter(([value]) => isAnswered(value));
  return {
    isFunnel: values !== null,
    numbers: {
      assumed: numbers.assumed + open,
      accepted: numbers.accepted + taken.reduce((sum, each) => sum + each, 0),
    },
    lists: {
      assumed: lists.assumed + beneath.assumed,
      accepted: lists.accepted + beneath.accepted,
    },
    answered: told.length + inputs.reduce((sum, each) => sum + each, 0) + funnel,
  };
}

/** How many inputs of the plan are ASSUMED, as the sheets are written. */
export function evidenceIn(sheets: readonly ListedSheet[]): Evidence {
  const { numbers, lists, answered } = countedIn(sheets);
  const assumed = numbers.assumed + lists.assumed;
  return { answered, assumed, accepted: numbers.accepted + lists.accepted };
}

const sum = (table: string) => `SUM(${table}[ASSUMED])`;
const taken = (table: string) => `SUMIFS(${table}[ASSUMED],${table}[Accepted in row],">0")`;

/**
 * How many inputs of the plan are confirmed, and how many are still assumed: all that is not CONFIRMED, a blank too, input
 * by input, as the gate "Evidence" counts them. Every other sheet that speaks of evidence reads these cells.
 */
export function planEvidence(sheets: readonly ListedSheet[]): readonly Count[] {
  const { isFunnel, numbers, lists, answered } = countedIn(sheets);
  const assumed = numbers.assumed + lists.assumed;
  const funnel = (formula: string) => (isFunnel ? formula : "");
  return [
    {
      label: "Inputs answered",
      name: "InputsAnswered",
      value: answered,
      formula: `=COUNT(PlanInputs[Value])+SUM(ListEvidence[Inputs])+SUM(AcceptedList[Inputs])${funnel("+COUNT(RegisterValues)")}`,
    },
    {
      label: "of these CONFIRMED",
      name: "InputsConfirmed",
      value: Math.max(0, answered - assumed),
      formula: "=MAX(0,InputsAnswered-InputsAssumed)",
    },
    {
      label: "of these ASSUMED",
      name: "InputsAssumed",
      value: assumed,
      formula: "=NumbersAssumed+ListsAssumed",
    },
    {
      label: "ASSUMED, and accepted by name",
      name: "InputsAccepted",
      value: numbers.accepted + lists.accepted,
      formula: "=NumbersAccepted+ListsAccepted",
    },
    {
      label: "Single numbers ASSUMED",
      name: "NumbersAssumed",
      value: numbers.assumed,
      formula: `=${sum("PlanInputs")}${funnel('+SUMPRODUCT(ISNUMBER(RegisterValues)*(RegisterEvidence<>"CONFIRMED"))')}`,
    },
    {
      label: "of these accepted",
      name: "NumbersAccepted",
      value: numbers.accepted,
      formula: `=${taken("PlanInputs")}${funnel("+SUM(AcceptedList[Of the funnel])")}`,
    },
    {
      label: "Inputs of lists ASSUMED",
      name: "ListsAssumed",
      value: lists.assumed,
      formula: `=${sum("ListEvidence")}+${sum("AcceptedList")}`,
    },
    {
      label: "of these accepted",
      name: "ListsAccepted",
      value: lists.accepted,
      formula: `=${taken("ListEvidence")}+${taken("AcceptedList")}`,
    },
  ];
}
