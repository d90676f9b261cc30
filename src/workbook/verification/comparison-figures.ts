import type { Block } from "../description";
import { masterCheckName } from "../layout";
import { figures, type Figure } from "../results/figures";
import { fieldsOf } from "./fields";
import { outcomeWords } from "./outcomes";
import { roomFor, type VerifiedLoad } from "./verified";

/** What the master check says while nothing is pasted. */
export const waitingWords = "Paste the re-export first";

/** Where the table of the re-export has its headers, counted as people do: title and all stand above. */
export const headerRow = 6;

/** How many lines agree, and the one sentence that every sheet repeats. */
export function resultBlock({ system, lines }: VerifiedLoad): Block {
  const headers = fieldsOf[system].map(({ header }) => header);
  const [first = "", last = ""] = [headers[0], headers.at(-1)];
  const beneath = `COUNTA('Re-export'!$A:$A)-COUNTA('Re-export'!$A$1:$A$${headerRow})-COUNTA(Export[${first}])`;
  const whole = { format: "whole" } as const;
  const rows: readonly Figure[] = [
    {
      label: "Result",
      name: masterCheckName,
      formula: `=IF(CellsPasted=0,"${waitingWords}",IF(LinesDiffering=0,"All lines match",LinesDiffering&IF(LinesDiffering=1," line differs"," lines differ")))`,
      value: waitingWords,
      look: "match",
    },
    {
      label: "Lines that differ",
      name: "LinesDiffering",
      formula:
        "=IF(CellsPasted=0,0,ROWS(Lines[Line])-LinesMatching+SUM(RowResults)+RowsBeneath+ExpectedChanged)",
      value: 0,
      ...whole,
      note: "Lines of the model that do not match, and rows that belong to none",
    },
    {
      label: "Lines of the model",
      formula: "=ROWS(Lines[Line])",
      value: lines.length,
      ...whole,
    },
    {
      label: "Lines that match",
      name: "LinesMatching",
      formula: `=COUNTIF(Lines[Result],"${outcomeWords.matches}")`,
      value: 0,
      ...whole,
    },
    {
      label: "Rows pasted",
      formula: '=COUNTIF(Export[Result],"?*")',
      value: 0,
      ...whole,
      note: "A heading that was pasted too is among them, and is not compared",
    },
    {
      label: "Rows beneath the table",
      name: "RowsBeneath",
      formula: `=${beneath}`,
      value: 0,
      ...whole,
      note: "They are not compared: drag the table's lower corner over them",
    },
    {
      label: "Expected sum changed",
      name: "ExpectedChanged",
      formula: "=N(ROUND(100*(SumExpected-SumByModel),0)<>0)",
      value: 0,
      ...whole,
      note: "1 where somebody typed on the sheet Expected: take a fresh copy of this file",
    },
    {
      label: "Cells pasted",
      name: "CellsPasted",
      formula: `=COUNTA(Export[[${first}]:[${last}]])`,
      value: 0,
      ...whole,
    },
    {
      label: "Rows of the model's lines",
      name: "RowsFound",
      formula: "=COUNT(Export[Line])",
      value: 0,
      ...whole,
    },
    {
      label: "Rows of the table",
      name: "RowsOfTable",
      formula: "=ROWS(Export[Line])",
      value: roomFor(lines.length),
      ...whole,
      note: "So many rows can be compared",
    },
  ];
  return figures("What comes of it", rows);
}

/** What the model and the re-export come to. */
export function totalsBlock({ lines, currency }: VerifiedLoad): Block {
  const once = (formula: string) => `=IF(CellsPasted=0,"",${formula})`;
  const money = { format: "money" } as const;
  return figures(`Amounts in ${currency}`, [
    {
      label: "Expected",
      formula: "=SumExpected",
      value: lines.reduce((sum, { amount }) => sum + amount, 0),
      ...money,
    },
    {
      label: "In the re-export",
      name: "SumFound",
      formula: once("SUM(Export[Number])"),
      value: null,
      ...money,
      note: "All rows that have a number",
    },
    {
      label: "Difference",
      formula: once("SumFound-SumExpected"),
      value: null,
      ...money,
      note: "More than 0 where the CRM holds more",
    },
    {
      label: "Of rows that belong to no line",
      formula: once("SumFound-SUM(Lines[In the CRM])"),
      value: null,
      ...money,
    },
  ]);
}
