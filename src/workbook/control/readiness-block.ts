import type { QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { passedOf, type GateRow } from "./gate-rows";

type Total = {
  readonly label: string;
  readonly formula: string;
  readonly value: number | string;
  readonly name?: string;
  readonly isVerdict?: true;
};

/** Whether the quotas may be announced, in words. */
function readiness(rows: readonly GateRow[], { decisions }: QuotaModel): string {
  if (passedOf(rows) === rows.length) return "PASS";
  return decisions.status === "FINAL" ? "FAIL: FINAL with gates open" : "WAIT: gates are open";
}

/** How many gates have passed, and whether the quotas may be announced. */
export function readinessBlock(rows: readonly GateRow[], model: QuotaModel): Block {
  const totals: readonly Total[] = [
    {
      label: "Gates",
      name: "GateCount",
      formula: "=ROWS(GateList[Result])",
      value: rows.length,
    },
    {
      label: "Gates passed",
      name: "GatesPassed",
      formula: '=COUNTIF(GateList[Result],"PASS")',
      value: passedOf(rows),
    },
    {
      label: "Ready to announce",
      formula:
        '=IF(GatesPassed=GateCount,"PASS",IF(WorkbookStatus="FINAL","FAIL: FINAL with gates open","WAIT: gates are open"))',
      value: readiness(rows, model),
      isVerdict: true,
    },
  ];
  return block<Total>(
    { heading: "Sign-off" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Is",
        look: ({ isVerdict }) => (isVerdict === true ? "verdict" : "output"),
        formula: (row) => row.formula,
        name: ({ name = null }) => name,
        value: (row) => row.value,
      },
    ],
    totals,
  );
}
