import { block, words } from "../block";
import type { Block } from "../description";
import { masterCheckName } from "../layout";
import {
  allPass,
  countOf,
  masterSentence,
  staleWords,
  tolerances,
  type Check,
  type CheckResult,
  type ToleranceName,
} from "./check";

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

/** The one line that every sheet repeats, the counts that it is made of, and how far off is still right. */
export function masterBlock(own: readonly Check[], signOff: readonly Check[]): Block {
  const checks = [...own, ...signOff];
  const tables = ["CheckList", ...(signOff.length === 0 ? [] : ["SignOffChecks"])];
  const counted = (result: CheckResult) =>
    `=${tables.map((table) => `COUNTIF(${table}[Result],"${result}")`).join("+")}`;
  const used: readonly ToleranceName[] = checks.some(({ tolerance }) => tolerance)
    ? ["Tolerance", "MoneyTolerance"]
    : ["Tolerance"];
  const rows: readonly Count[] = [
    {
      label: "Checks that fail",
      name: "ChecksFailed",
      value: countOf(checks, "FAIL"),
      formula: counted("FAIL"),
    },
    {
      label: "Checks that wait",
      name: "ChecksWaiting",
      value: countOf(checks, "WAIT"),
      formula: counted("WAIT"),
    },
    {
      label: "Parts older than the inputs",
      name: "ChecksStale",
      value: countOf(checks, "STALE"),
      formula: counted("STALE"),
    },
    {
      label: "What is said of them",
      name: "StaleWords",
      value:
        countOf(checks, "STALE") === 0 ? "" : staleWords.join(String(countOf(checks, "STALE"))),
      formula: `=IF(ChecksStale>0,"${staleWords.join('"&ChecksStale&"')}","")`,
    },
    {
      label: "Master check",
      name: masterCheckName,
      value: masterSentence(checks),
      formula: `=IF(ChecksFailed>0,ChecksFailed&" FAIL: see Checks",IF(ChecksWaiting>0,ChecksWaiting&" waiting for inputs","${allPass}"&StaleWords))`,
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
