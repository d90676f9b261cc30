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
import { openGateNames, openGatesBlock } from "./open-gates-block";
import { readinessBlock } from "./readiness-block";
import { signedBlock } from "./signed-block";
import { signedColumns, signedColumnsBlock } from "./signed-inputs";

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
  const { signed } = model.decisions;
  const open = { gates: rows.length - passedOf(rows), names: openGateNames(rows) };
  return {
    name,
    family,
    purpose,
    widths: [22, 50, 12, 34, 22, 18, 12, 24, 13, 28, 20, 20],
    // As far as people write: what stands beside a gate is for the screen.
    printedColumns: 8,
    blocks: [
      readinessBlock(rows, model),
      signedBlock(model, said, open),
      gatesBlock(rows),
      listBlock(signatureList, signaturesOf(model)),
      openGatesBlock(rows),
      ...(signed === null ? [] : [signedColumnsBlock(signedColumns(said.sheets))]),
    ],
  };
}
