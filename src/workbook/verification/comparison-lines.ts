import { serialDate } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "../plan/columns";
import { headerOf } from "./fields";
import { outcomeWords } from "./outcomes";
import type { VerifiedLine, VerifiedLoad } from "./verified";

type Row = VerifiedLine & { readonly line: number };

/** How many rows of the re-export, in order, stand up to the end of a line: a search by halves, which is quick. */
function rowsUpTo(line: string): string {
  return `=IF(RowsFound=0,0,IFERROR(MATCH(${line}*RowsOfTable-1,Export[In order],1),0))`;
}

const placeColumns: readonly ColumnPlan<Row>[] = [
  worked("before", "Rows before", {
    formula: rowsUpTo("{line}"),
    value: () => 0,
    format: "general",
  }),
  worked("upto", "Rows up to it", {
    formula: rowsUpTo("({line}+1)"),
    value: () => 0,
    format: "general",
  }),
  worked("first", "First row", {
    formula: "=IF({rows}=0,0,MOD(INDEX(Export[In order],{before}+1),RowsOfTable)+1)",
    value: () => 0,
    format: "general",
  }),
  worked("several", "Of several rows", {
    formula:
      '=IF({rows}>1,SUM(INDEX(Export[Number in order],{before}+1):INDEX(Export[Number in order],{upto})),"")',
    value: () => null,
    format: "money",
  }),
];

/** A column that tells what the sheet Expected says of the line. */
function carried(header: string, from: string): Pick<ColumnPlan<Row>, "header"> & { of: string } {
  return { header, of: `=INDEX(Expected[${from}],{line})` };
}

/** The columns of the comparison: what is expected, what was found, and what comes of it. */
function lineColumns({ system }: VerifiedLoad): readonly ColumnPlan<Row>[] {
  const rep = carried("Rep", "Rep");
  const owner = carried("Owner", headerOf(system, "owner"));
  const start = carried("First day", headerOf(system, "start"));
  const amount = carried("Expected", headerOf(system, "amount"));
  const { missing, twice } = outcomeWords;
  return [
    placed("line", "Line", ({ line }) => line),
    wordsWorked("rep", rep.header, { formula: rep.of, value: (row) => row.rep }),
    wordsWorked("owner", owner.header, { formula: owner.of, value: ({ user }) => user }),
    worked("start", start.header, {
      formula: start.of,
      value: ({ firstDay }) => serialDate(firstDay),
      format: "date",
    }),
    worked("amount", amount.header, {
      formula: amount.of,
      value: (row) => row.amount,
      format: "money",
    }),
    worked("rows", "Rows found", {
      formula: "={upto}-{before}",
      value: () => 0,
      format: "general",
    }),
    worked("found", "In the CRM", {
      formula: '=IF({rows}=0,"",IF({rows}=1,INDEX(Export[Number],{first}),{several}))',
      value: () => null,
      format: "money",
    }),
    worked("difference", "Difference", {
      formula: '=IF(ISNUMBER({found}),ROUND(100*({found}-{amount}),0)/100,"")',
      value: () => null,
      format: "money",
    }),
    {
      ...wordsWorked<Row>("result", "Result", {
        formula: `=IF(CellsPasted=0,"",IF({rows}=0,"${missing}",IF({rows}=1,INDEX(Export[Compared],{first}),"${twice}")))`,
        value: () => "",
      }),
      look: "match",
    },
    ...placeColumns,
  ];
}

/** Every line of the model beside what the CRM holds. */
export function comparedLinesBlock(load: VerifiedLoad): Block {
  const rows = load.lines.map((line, at) => ({ ...line, line: at + 1 }));
  return block<Row>({ heading: "Line by line", table: "Lines" }, lineColumns(load), rows);
}
