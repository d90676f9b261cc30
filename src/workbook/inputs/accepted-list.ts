import type { QuotaModel } from "../../engine";
import { block, words as label, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { holdsFunnel } from "../holds-funnel";
import { step } from "../plan/columns";
import { acceptedRows, acceptedState, assumedThere, type AcceptedRow } from "./accepted-rows";
import { acceptedInRow } from "./evidence-columns";
import { day, words } from "./field";
import { columnOf, type InputList } from "./input-list";
import { valueAt } from "./setting-paths";

/** Inputs that stay ASSUMED, as somebody takes them by name and with a reason. */
export const acceptedList: InputList = {
  table: "AcceptedList",
  heading: "Accepted as they are: inputs that stay ASSUMED, by whom, when and why",
  section: "decisions.assumptions",
  knownBy: ["input"],
  beside: [
    "Place",
    "State",
    "ASSUMED there",
    "Of lists",
    "Of numbers",
    "Of the funnel",
    "Beneath",
    "Line above",
    "Inputs",
    "ASSUMED",
    "Accepted in row",
    "Cells",
  ],
  fields: [
    words(
      "input",
      "Input",
      "As the column Path has it; of one row of a list, roster.R01: then write the workbook again.",
    ),
    words("by", "Accepted by", "Who takes it as it is."),
    day("on", "Date", "The day it was accepted."),
    words("note", "Reason", "Why it need not be confirmed."),
  ],
};

/** What of a table is ASSUMED at the path and beneath it. */
function sumBeneath(table: string, path: string): string {
  return `=SUMPRODUCT(${table}[ASSUMED]*(LEFT(${table}[${path}]&".",LEN({input})+1)={input}&"."))`;
}

const ofFunnel: readonly ColumnPlan<AcceptedRow>[] = [
  step(
    "funnel",
    "Of the funnel",
    '=IF(OR({place}=0,{cells}=""),0,SUMPRODUCT(ISNUMBER(RegisterValues)*(RegisterEvidence<>"CONFIRMED")*(LEFT(RegisterNames,LEN({cells}))={cells})))',
    (row) => row.funnel,
  ),
  label({ key: "cells", header: "Cells", value: (row) => row.cells || null }, "note"),
];

/** The inputs that people accepted, each with whether that is to any effect. */
export function acceptedBlock(model: QuotaModel): Block {
  const { heading, table, fields } = acceptedList;
  const rows = acceptedRows(model);
  const isFunnel = holdsFunnel(model);
  const all = `={lists}+{numbers}+{beneath}${isFunnel ? "+{funnel}" : ""}`;
  return block<AcceptedRow>(
    { heading, table },
    [
      ...fields.map((field) => ({
        ...columnOf(field),
        value: (row: AcceptedRow) =>
          columnOf(field).value({ [field.key]: valueAt(row, field.key) }),
      })),
      {
        key: "state",
        header: "State",
        look: "verdict",
        formula:
          '=IF({input}="","",IF({place}=0,"LOOK: half told",IF({all}=0,"LOOK: nothing ASSUMED there","OK")))',
        value: acceptedState,
      },
      step("all", "ASSUMED there", all, assumedThere),
      step(
        "place",
        "Place",
        `=IF(AND({input}<>"",{by}<>"",{on}<>"",{note}<>""),ROW({input})-MIN(ROW(${table}[Input]))+1,0)`,
        (row) => row.place,
      ),
      step("lists", "Of lists", sumBeneath("ListEvidence", "Path"), (row) => row.lists),
      step("numbers", "Of numbers", sumBeneath("PlanInputs", "Path"), (row) => row.numbers),
      step("beneath", "Beneath", sumBeneath(table, "Input"), (row) => row.beneath),
      label({ key: "line", header: "Line above", value: (row) => row.line || null }, "note"),
      { key: "inputs", header: "Inputs", look: "note", value: (row) => row.inputs },
      step(
        "assumed",
        "ASSUMED",
        '=IF(COUNTIFS(ListEvidence[Path],{line},ListEvidence[Evidence],"CONFIRMED")>0,0,N({inputs}))',
        (row) => row.assumed,
      ),
      step("taken", "Accepted in row", acceptedInRow("{input}"), (row) => row.taken),
      ...(isFunnel ? ofFunnel : []),
    ],
    rows,
  );
}
