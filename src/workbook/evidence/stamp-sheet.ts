import { serialDate, total } from "../../engine";
import { inputPrints, LETTERS, printsBlock } from "./fingerprint";
import { itemsBlock, STAMP_HOLDS, type Item, type Sheet, type Stamp } from "./stamp";

/** Sums that differ by less than this part of themselves differ by rounding alone. */
const PRINT_DUST = 1e-12;

function stateRows(stamp: Stamp, written: number): readonly Item[] {
  return [
    { label: "Engine", value: stamp.engineVersion },
    { label: "Written on", value: serialDate(stamp.date), format: "date" },
    {
      label: "All sums now",
      value: written,
      formula: "=SUM(InputPrints[Now])",
      format: "count",
      name: "InputsNow",
    },
    {
      label: "All sums when written",
      value: written,
      formula: "=SUM(InputPrints[When written])",
      format: "count",
      name: "InputsWritten",
    },
    {
      label: "Inputs that changed",
      value: 0,
      formula: '=COUNTIF(InputPrints[Changed],"OUT*")',
      name: "InputsChanged",
    },
    {
      label: "Values that are no formulas",
      value: STAMP_HOLDS,
      formula: `=IF(InputsChanged=0,"${STAMP_HOLDS}","FAIL: inputs changed since")`,
      name: "StampState",
      isVerdict: true,
      why: "Scenarios, Sensitivity, Forecast, Odds and Pay cost repeat it.",
    },
    {
      label: "Rounding of sums",
      value: PRINT_DUST,
      name: "PrintDust",
      why: "As a part of the sum: a smaller difference is not seen.",
    },
    {
      // Without a meaning beside it: it is longer than its column.
      label: "Last letters by place",
      value: LETTERS,
      name: "PrintLetters",
    },
  ];
}

/** Whether the inputs are still those from which the values were worked out that no formula follows. */
export function stampSheet(stamp: Stamp): Sheet {
  const prints = inputPrints(stamp.inputs);
  const written = total(prints.map((print) => print.written));
  return {
    name: "Stamp",
    family: "control",
    purpose:
      "Write the workbook again when this turns red: inputs changed under values that no formula follows. It can miss words as long with the same last letter, changes that cancel out, stated ranges and settings of the outlook.",
    widths: [30, 30, 20, 20],
    blocks: [itemsBlock("Stamp", stateRows(stamp, written)), printsBlock(prints)],
  };
}
