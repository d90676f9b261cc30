import { serialDate } from "../../engine";
import type { Block } from "../description";
import { changedNames, inputParts, type InputPart } from "./hangs-on";
import type { InputCopy } from "./input-copies";
import { itemsBlock, STAMP_HOLDS, STAMP_STALE, type Item, type Sheet, type Stamp } from "./stamp";
import { stampedBlock } from "./stamped-block";
import { singlesBlock, tablesBlock } from "./watched-blocks";
import { numbersBlock } from "./watched-numbers";

/** Sums that differ by less than this part of themselves differ by rounding alone. */
const SUM_DUST = 1e-12;

const labels: Readonly<Record<InputPart, readonly [label: string, why: string]>> = {
  plan: ["Inputs of the plan that changed", "Tables, and choices that have a cell of their own"],
  tracking: ["Inputs of tracking that changed", "The sheet Actuals: tables, columns, single cells"],
  deals: [
    "Deals and rules that changed",
    "Columns of the sheet Deals, and what counts as a booking",
  ],
};

/** What is watched: copies of tables, columns of long ones, and cells with a name. */
type Watched = {
  readonly copies: readonly InputCopy[];
  readonly inputs: readonly Pick<Sheet, "blocks">[];
};

/** Rows of some tables that are not the same. */
function changedIn(part: InputPart, blocks: readonly Block[]): string {
  const counts = blocks.map(
    ({ table }) => `COUNTIFS(${table}[Part of],"${part}",${table}[Changed],"STALE*")`,
  );
  return `=${counts.join("+")}`;
}

function changedRows(blocks: readonly Block[]): readonly Item[] {
  const told = (part: InputPart) =>
    blocks.filter(({ rows }) => rows.some((row) => row.at(-1)?.value === part));
  const rows = inputParts.flatMap((part): readonly (Item & { readonly name: string })[] => {
    const own = told(part);
    if (own.length === 0) return [];
    const [label, why] = labels[part];
    return [{ label, why, value: 0, formula: changedIn(part, own), name: changedNames[part] }];
  });
  return [
    ...rows,
    {
      label: "All inputs that changed",
      value: 0,
      formula: `=${rows.map(({ name }) => name).join("+")}`,
      name: "AllChanged",
    },
  ];
}

/** Whether written values are still of the inputs that they hang on. */
function holds(said: { readonly label: string; readonly name: string }, changed: string): Item {
  return {
    ...said,
    value: STAMP_HOLDS,
    formula: `=IF(${changed}>0,"${STAMP_STALE}","${STAMP_HOLDS}")`,
    isVerdict: true,
    why: "Values as of the day above: write the workbook again to bring them up to date.",
  };
}

function stateRows(stamp: Stamp, blocks: readonly Block[]): readonly Item[] {
  const changed = changedRows(blocks);
  const isTracked = changed.some(({ name }) => name === changedNames.tracking);
  return [
    { label: "Engine", value: stamp.engineVersion },
    { label: "Written on", value: serialDate(stamp.date), format: "date" },
    ...changed,
    {
      label: "Values that were typed over",
      value: 0,
      formula: '=ROWS(StampedValues[Changed])-COUNTIF(StampedValues[Changed],"OK*")',
      name: "ValuesTypedOver",
      why: "Columns in which the sum is another one",
    },
    {
      label: "Values that are no formulas",
      value: STAMP_HOLDS,
      formula: `=IF(ValuesTypedOver>0,"FAIL: values typed over",IF(InputsChanged>0,"${STAMP_STALE}","${STAMP_HOLDS}"))`,
      name: "StampState",
      isVerdict: true,
      why: "Scenarios, Sensitivity, Forecast, Odds and Pay cost repeat it.",
    },
    ...(isTracked
      ? [holds({ label: "Maintenance", name: "MaintenanceState" }, "InputsChanged+TrackingChanged")]
      : []),
    holds({ label: "Findings", name: "FindingState" }, "AllChanged"),
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
  { copies, inputs }: Watched,
  evidence: readonly Sheet[],
): Sheet {
  const watched = [tablesBlock(copies), numbersBlock(inputs), singlesBlock(inputs)].filter(
    ({ rows }) => rows.length > 0,
  );
  return {
    name: "Stamp",
    family: "control",
    purpose:
      "Yellow is STALE: inputs changed under values that no formula follows, so write the workbook again. Red: somebody typed over such a value.",
    widths: [40, 26, 18, 18, 18, 20, 12],
    blocks: [itemsBlock("Stamp", stateRows(stamp, watched)), ...watched, stampedBlock(evidence)],
  };
}
