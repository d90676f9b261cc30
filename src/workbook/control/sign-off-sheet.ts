import { signerRoles, type AllocationPlan, type QuotaModel, type Signature } from "../../engine";
import { block, words } from "../block";
import type { Block, SheetDescription } from "../description";
import type { PlanSaid } from "../foundation/said";
import { controlList } from "../foundation/sheet-list";
import { gateList, signatureList } from "../inputs/decision-lists";
import { fieldOf, listBlock, toldColumn } from "../inputs/input-list";
import {
  gateAccepted,
  gateResult,
  gateRows,
  isAccepted,
  passedOf,
  type GateRow,
} from "./gate-rows";

function answer(key: "signedBy" | "on" | "note") {
  return toldColumn<GateRow>(fieldOf(gateList, key), ({ said }) => said?.[key]);
}

function gatesBlock(rows: readonly GateRow[]): Block {
  return block<GateRow>(
    { heading: gateList.heading, table: gateList.table },
    [
      words({ key: "gate", header: "Gate", value: (row) => row.id }),
      words({ key: "what", header: "What must hold", value: (row) => row.what || null }),
      {
        key: "open",
        header: "Open",
        look: "calculation",
        format: "general",
        formula: (row) => row.formula,
        value: (row) => row.open,
      },
      words({ key: "counts", header: "Counted are", value: (row) => row.counts }, "note"),
      {
        key: "result",
        header: "Result",
        look: "verdict",
        formula: gateResult,
        value: (row) => row.result,
      },
      answer("signedBy"),
      answer("on"),
      answer("note"),
      {
        key: "beside",
        header: "Beside it",
        look: "calculation",
        format: ({ beside }) => beside?.format ?? "general",
        formula: ({ beside }) => beside?.formula ?? null,
        value: ({ beside }) => beside?.value ?? null,
      },
      words(
        { key: "besideWhat", header: "What that is", value: ({ beside }) => beside?.what ?? null },
        "note",
      ),
      words(
        {
          key: "mayBeAccepted",
          header: "May be accepted",
          value: ({ mayBeAccepted }) => (mayBeAccepted === true ? "yes" : null),
        },
        "note",
      ),
      {
        key: "accepted",
        header: "Accepted as it is",
        look: "calculation",
        format: "general",
        formula: gateAccepted,
        value: (row) => Number(isAccepted(row, row.said)),
      },
    ],
    rows,
  );
}

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

function totalBlock(rows: readonly GateRow[], model: QuotaModel): Block {
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

/** Who signs: our roles, each with whoever signed first in it, then everybody else who signed. */
function signaturesOf({ decisions }: QuotaModel): readonly Signature[] {
  const ours = signerRoles.map(
    (role) => decisions.signatures.find((each) => each.role === role) ?? { role, name: "", on: "" },
  );
  return [...ours, ...decisions.signatures.filter((each) => !ours.includes(each))];
}

/** What must hold before quotas are announced, each with who signed for it. */
export function signOffSheet(
  model: QuotaModel,
  plan: AllocationPlan,
  said: PlanSaid,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.signOff;
  const rows = gateRows(model, plan, said);
  return {
    name,
    family,
    purpose,
    widths: [26, 70, 12, 40, 22, 20, 13, 30, 14, 32, 14, 14],
    blocks: [
      totalBlock(rows, model),
      gatesBlock(rows),
      listBlock(signatureList, signaturesOf(model)),
    ],
  };
}
