import { serialDate } from "../../engine";
import type { InputCopy } from "./input-copies";
import { itemsBlock, STAMP_HOLDS, type Item, type Sheet, type Stamp } from "./stamp";
import { stampedBlock } from "./stamped-block";
import { singlesBlock, tablesBlock } from "./watched-blocks";

/** Sums that differ by less than this part of themselves differ by rounding alone. */
const SUM_DUST = 1e-12;

/** Rows that are not the same, those among them that show an error. */
function others(column: string): string {
  return `ROWS(${column})-COUNTIF(${column},"OK*")`;
}

function stateRows(stamp: Stamp): readonly Item[] {
  return [
    { label: "Engine", value: stamp.engineVersion },
    { label: "Written on", value: serialDate(stamp.date), format: "date" },
    {
      label: "Tables of inputs that changed",
      value: 0,
      formula: `=${others("InputsWatched[Changed]")}`,
      name: "TablesChanged",
    },
    {
      label: "Inputs that changed",
      value: 0,
      formula: `=TablesChanged+${others("SinglesWatched[Changed]")}`,
      name: "InputsChanged",
      why: "Tables, and choices that have a cell of their own",
    },
    {
      label: "Values that were typed over",
      value: 0,
      formula: `=${others("StampedValues[Changed]")}`,
      name: "ValuesTypedOver",
      why: "Columns in which the sum is another one",
    },
    {
      label: "Values that are no formulas",
      value: STAMP_HOLDS,
      formula: `=IF(InputsChanged>0,"FAIL: inputs changed since",IF(ValuesTypedOver>0,"FAIL: values typed over","${STAMP_HOLDS}"))`,
      name: "StampState",
      isVerdict: true,
      why: "Scenarios, Sensitivity, Forecast, Odds and Pay cost repeat it.",
    },
    {
      label: "Rounding of sums",
      value: SUM_DUST,
      name: "SumDust",
      why: "As a part of the sum: a smaller difference is not seen.",
    },
  ];
}

/** Whether the inputs are still those from which the values were worked out that no formula follows. */
export function stampSheet(
  stamp: Stamp,
  copies: readonly InputCopy[],
  evidence: readonly Sheet[],
): Sheet {
  return {
    name: "Stamp",
    family: "control",
    purpose:
      "Write the workbook again when this turns red: inputs changed under values that no formula follows, or somebody typed over such a value.",
    widths: [40, 26, 18, 18, 18, 20],
    blocks: [
      itemsBlock("Stamp", stateRows(stamp)),
      tablesBlock(copies),
      singlesBlock(stamp.inputs),
      stampedBlock(evidence),
    ],
  };
}
