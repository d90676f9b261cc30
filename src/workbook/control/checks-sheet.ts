import { block, words } from "../block";
import type { Block, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import { masterCheckName } from "../layout";
import {
  countOf,
  masterSentence,
  resultOf,
  tolerances,
  type Check,
  type ToleranceName,
} from "./check";
import type { Warning } from "./warning";
import { warningsBlock } from "./warnings-block";

type Count = {
  readonly label: string;
  readonly name: string;
  readonly value: number | string;
  readonly formula: string | null;
};

const toleranceLabels: Readonly<Record<ToleranceName, string>> = {
  Tolerance: "Allowed difference",
  MoneyTolerance: "Allowed difference in money",
};

function masterBlock(checks: readonly Check[]): Block {
  const used: readonly ToleranceName[] = checks.some(({ tolerance }) => tolerance)
    ? ["Tolerance", "MoneyTolerance"]
    : ["Tolerance"];
  const rows: readonly Count[] = [
    {
      label: "Checks that fail",
      name: "ChecksFailed",
      value: countOf(checks, "FAIL"),
      formula: '=COUNTIF(CheckList[Result],"FAIL")',
    },
    {
      label: "Checks that wait",
      name: "ChecksWaiting",
      value: countOf(checks, "WAIT"),
      formula: '=COUNTIF(CheckList[Result],"WAIT")',
    },
    {
      label: "Master check",
      name: masterCheckName,
      value: masterSentence(checks),
      formula:
        '=IF(ChecksFailed>0,ChecksFailed&" FAIL: see Checks",IF(ChecksWaiting>0,ChecksWaiting&" waiting for inputs","All checks pass"))',
    },
    ...used.map((name) => ({
      label: toleranceLabels[name],
      name,
      value: tolerances[name],
      formula: null,
    })),
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

/** Differences that must be nothing. A check without its inputs waits, and an error of its own fails it. */
export function checksBlock(checks: readonly Check[]): Block {
  return block<Check>(
    { heading: "Checks", table: "CheckList" },
    [
      words({ key: "id", header: "Id", value: (row) => row.id }),
      words({ key: "what", header: "What must hold", value: (row) => row.what }),
      {
        key: "value",
        header: "Difference",
        look: "calculation",
        format: "count",
        formula: (row) => row.formula,
        value: ({ answered, difference = 0 }) => (answered ? difference : null),
      },
      {
        key: "tolerance",
        header: "Allowed",
        look: "calculation",
        format: "general",
        formula: ({ tolerance = "Tolerance" }) => `=${tolerance}`,
        value: ({ tolerance = "Tolerance" }) => tolerances[tolerance],
      },
      {
        key: "result",
        header: "Result",
        look: "verdict",
        formula:
          '=IF(ISERROR({value}),"FAIL",IF(COUNT({value})=0,"WAIT",IF(ABS({value})<={tolerance},"PASS","FAIL")))',
        value: resultOf,
      },
      words(
        { key: "where", header: "Where", value: (row) => row.sheet, link: (row) => row.sheet },
        "note",
      ),
    ],
    checks,
  );
}

/** What must hold, what to look at, and the one line that every sheet repeats. */
export function checksSheetOf(said: {
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
}): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.checks;
  return {
    name,
    family,
    purpose,
    widths: [30, 58, 15, 13, 13, 24],
    blocks: [masterBlock(said.checks), checksBlock(said.checks), warningsBlock(said.warnings)],
  };
}
