import type { Block } from "../description";
import { scalarsBlock, type Scalar } from "../tracking/scalars";
import { headerOf } from "./fields";
import { idLengths } from "./owner-keys";
import type { VerifiedLoad } from "./verified";

/** How many lines there are, what they come to, and what all of them bear. */
export function totalsBlock({ system, lines, kind, currency }: VerifiedLoad): Block {
  const sum = lines.reduce((all, { amount }) => all + amount, 0);
  const amounts = `Expected[${headerOf(system, "amount")}]`;
  const money = { format: "money", look: "output" } as const;
  const rows: readonly Scalar[] = [
    {
      label: "Lines",
      name: "LinesExpected",
      formula: "=ROWS(Expected[Line])",
      value: lines.length,
      look: "output",
    },
    {
      label: "Sum of the lines",
      name: "SumExpected",
      formula: `=SUM(${amounts})`,
      value: sum,
      ...money,
    },
    {
      label: "Sum by the model",
      name: "SumByModel",
      formula: null,
      value: sum,
      format: "money",
      why: "As it was when this file was written",
    },
    { label: "Currency", name: "OwnCurrency", formula: null, value: currency, format: "text" },
    {
      label: system === "salesforce" ? "Forecasting type" : "Goal",
      name: "OwnKind",
      formula: null,
      value: kind,
      format: "text",
      why: "All lines bear it",
    },
  ];
  return scalarsBlock("In all", rows);
}

/** The few numbers by which days and ids are read. */
export function readingBlock({ system }: VerifiedLoad): Block {
  const days: readonly Scalar[] = [
    { label: "Letters of a day", name: "DateLength", value: 10, why: "So many are compared" },
    {
      label: "Milliseconds of a day",
      name: "DayLength",
      value: 86_400_000,
      why: "A larger number counts milliseconds",
    },
    {
      label: "First day of those",
      name: "DayZero",
      value: 25_569,
      why: "1970-01-01, as a sheet counts days",
    },
  ].map((row) => ({ ...row, formula: null }));
  const ids: readonly Scalar[] = [
    {
      label: "Signs of a short id",
      name: "IdShort",
      value: idLengths.short,
      why: "The same user as the long one",
    },
    {
      label: "Signs of a long id",
      name: "IdLong",
      value: idLengths.long,
      why: "The last three only check the others",
    },
  ].map((row) => ({ ...row, formula: null }));
  return scalarsBlock(
    "How a re-export is read",
    system === "salesforce" ? [...days, ...ids] : days,
  );
}
