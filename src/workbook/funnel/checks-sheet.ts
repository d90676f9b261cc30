import { dust, type QuotaModel, type QuotaPlan } from "../../engine";
import { block, words } from "../block";
import { checksBlock, waitingChecks } from "./checks-block";
import type { Block, SheetDescription } from "../description";
import { masterCheckName } from "../layout";
import { sheetNames } from "../sheet-names";
import { warningsBlock } from "./warnings-block";

type Count = {
  readonly label: string;
  readonly name: string;
  readonly value: number | string;
  readonly formula: string | null;
};

/** The sentence that stands at the top of every sheet. */
export function masterCheck(waiting: number): string {
  return waiting === 0 ? "All checks pass" : `${waiting} waiting for inputs`;
}

function masterBlock(plan: QuotaPlan): Block {
  const waiting = waitingChecks(plan);
  const rows: readonly Count[] = [
    {
      label: "Checks that fail",
      name: "ChecksFailed",
      value: 0,
      formula: '=COUNTIF(CheckList[Result],"FAIL")',
    },
    {
      label: "Checks that wait",
      name: "ChecksWaiting",
      value: waiting,
      formula: '=COUNTIF(CheckList[Result],"WAIT")',
    },
    {
      label: "Master check",
      name: masterCheckName,
      value: masterCheck(waiting),
      formula:
        '=IF(ChecksFailed>0,ChecksFailed&" FAIL: see Checks",IF(ChecksWaiting>0,ChecksWaiting&" waiting for inputs","All checks pass"))',
    },
    { label: "Allowed difference", name: "Tolerance", value: dust, formula: null },
  ];
  return block<Count>(
    { heading: "Master check" },
    [
      words({ key: "item", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Value",
        look: (row) => (row.name === masterCheckName ? "verdict" : "calculation"),
        formula: (row) => row.formula,
        name: (row) => row.name,
        value: (row) => row.value,
      },
    ],
    rows,
  );
}

/** What must hold, what to look at, and the one line that every sheet repeats. */
export function checksSheet(
  model: QuotaModel,
  plan: QuotaPlan,
): Omit<SheetDescription, "masterCheck"> {
  return {
    name: sheetNames.checks,
    family: "control",
    purpose: "Checks must pass; a warning is a doubt about the business and may stand.",
    widths: [30, 52, 15, 13, 13],
    blocks: [masterBlock(plan), checksBlock(plan), warningsBlock(plan, model.inputs)],
  };
}
