import { unfinishedIn, type AllocationPlan, type QuotaModel } from "../../engine";
import { hasTable, type PlanSaid } from "../foundation/said";
import { masterSentence, type Check } from "./check";
import { checksOf } from "./control-lists";
import { gateRows, passedOf } from "./gate-rows";
import { signedState } from "./signed-block";

/**
 * What must hold of what people decided. These stand beside the other checks and not among them: one of the gates asks
 * whether the others pass, and would ask about itself.
 */
export function signOffChecks(
  model: QuotaModel,
  plan: AllocationPlan,
  said: PlanSaid,
): readonly Check[] {
  const { decisions } = model;
  const rows = gateRows(model, plan, said);
  const open = decisions.status === "FINAL" ? rows.length - passedOf(rows) : 0;
  const half = unfinishedIn(decisions);
  // A name without a date, or a date without a name; a text is no date.
  const halfSigned = (table: string, name: string) =>
    `=SUMPRODUCT(--((${table}[${name}]="")=ISNUMBER(${table}[Date])))`;
  const dated = [
    "GateList",
    "SignatureList",
    "DefinitionList",
    "VersionList",
    "EngagementList",
    ...(hasTable(said.sheets, "QuotaList") ? ["QuotaList"] : []),
  ].map((table) => `${table}[Date]`);
  const waiting = { otherwise: "WAIT", answered: true } as const;
  return [
    {
      id: "S1",
      what: "The status is FINAL only once every gate has passed",
      formula: '=IF(WorkbookStatus="FINAL",GateCount-GatesPassed,0)',
      difference: open,
      sheet: "Sign-off",
      answered: true,
    },
    {
      ...waiting,
      id: "S2",
      what: "Every gate that is signed says who signed and when",
      formula: halfSigned("GateList", "Signed by"),
      difference: half.gates,
      sheet: "Sign-off",
    },
    {
      ...waiting,
      id: "S3",
      what: "Every signature has a name and a date",
      formula: halfSigned("SignatureList", "Name"),
      difference: half.signatures,
      sheet: "Sign-off",
    },
    {
      ...waiting,
      id: "S4",
      what: "Every term that is approved says who approved it",
      formula: '=SUMPRODUCT((DefinitionList[Approved]="yes")*(DefinitionList[Approved by]=""))',
      difference: half.approvals,
      sheet: "Definitions",
    },
    {
      id: "S5",
      what: "Every date of a gate, a signature, an approval, a version, an acceptance or an item is a date and no text",
      formula: `=${dated.map((range) => `SUMPRODUCT(--ISTEXT(${range}))`).join("+")}`,
      sheet: "Sign-off",
      answered: true,
    },
    ...signedCheck(model, said),
  ];
}

/** A signature stands for its own inputs: a FINAL plan of others is nobody's. */
function signedCheck(model: QuotaModel, said: PlanSaid): readonly Check[] {
  const { signed, status } = model.decisions;
  if (signed === null) return [];
  const isOther = status === "FINAL" && signedState(model, said).startsWith("FAIL");
  return [
    {
      id: "S6",
      what: "The status is FINAL only while the inputs are those that were signed",
      formula: '=IF(WorkbookStatus="FINAL",COUNTIF(SignedState,"FAIL*"),0)',
      difference: Number(isOther),
      sheet: "Sign-off",
      answered: true,
    },
  ];
}

/** What the master check of a plan's workbook says, as the engine expects it. */
export function masterOf(model: QuotaModel, plan: AllocationPlan, said: PlanSaid): string {
  return masterSentence([...checksOf(plan, said), ...signOffChecks(model, plan, said)]);
}
