import { definitionsOf, rawBackTest, type AllocationPlan, type QuotaModel } from "../../engine";
import type { NumberFormat } from "../description";
import { evidenceIn } from "../foundation/plan-evidence";
import type { PlanSaid } from "../foundation/said";
import { checksOf, findingsOf } from "./control-lists";
import { countOf } from "./check";
import { planWarnings } from "./plan-warnings";

/** Something that must hold before the quotas are announced. */
export type Gate = {
  readonly id: string;
  readonly what: string;
  /** What is still open, as a formula; null where only a person can judge. */
  readonly formula: string | null;
  readonly open: number | null;
  readonly counts: string;
  /** Somebody may take it as it is: by name, with a day and a reason. */
  readonly mayBeAccepted?: true;
  readonly beside?: Beside;
};

/** A figure that opens and shuts nothing, for whoever signs to know. */
export type Beside = {
  readonly what: string;
  readonly formula: string;
  readonly value: number | null;
  readonly format: NumberFormat;
};

const judged = { formula: null, open: null, counts: "nothing: a person judges" } as const;

/** Whether the share of ramped reps at quota lies outside the gate, as the sheet Back-test has it. */
function backTestGate(model: QuotaModel, plan: AllocationPlan): Gate {
  const { thresholds, payTiers: tiers } = model;
  const { verdict } = rawBackTest(plan, { thresholds, tiers });
  return {
    id: "Back-test",
    what: "A back-test shows that the wanted share of reps would have made quota",
    formula: '=IF(COUNT(BackTestShare)=0,"",N(BackTestVerdict<>"SOUND"))',
    open: verdict === null ? null : Number(verdict !== "SOUND"),
    counts: "1 where the share lies outside the gate",
    mayBeAccepted: true,
  };
}

/** By how much the view from the top is above the one from below, where that is known of everybody. */
function gapBeside({ reconciliation }: AllocationPlan): Beside {
  return {
    what: "Gap: top-down less bottom-up",
    formula:
      '=IF(SUM(PoolGroups[Reps without bottom up])>0,"",SUM(PoolGroups[Top down])-SUM(PoolGroups[Bottom up]))',
    value: reconciliation.company.gap,
    format: "wholeMoney",
  };
}

/** How many of those who have a quota said no to it, where the list of quotas asks them. */
function answered(
  { decisions }: QuotaModel,
  { reps }: AllocationPlan,
  { sheets }: PlanSaid,
): Pick<Gate, "formula" | "open" | "counts"> {
  const isAsked = sheets.some(({ blocks = [] }) =>
    blocks.some(({ table }) => table === "QuotaList"),
  );
  if (!isAsked) return judged;
  const answers = new Map(decisions.acceptances.map((row) => [row.rep, row.isAccepted]));
  return {
    formula: '=COUNTIF(QuotaList[Accepted],"no")',
    open: reps.filter(({ id }) => answers.get(id) === false).length,
    counts: "reps who do not accept",
  };
}

/** The checkpoint before the quotas leave the model: spec 003, section 1d. */
export function gates(model: QuotaModel, plan: AllocationPlan, said: PlanSaid): readonly Gate[] {
  const findings = findingsOf(model, said);
  const warnings = planWarnings(plan, findings);
  const open = (finding: string) => {
    const warning = warnings.find((each) => each.finding === finding);
    return warning === undefined
      ? judged
      : { formula: warning.formula, open: warning.figure, counts: warning.what };
  };
  const checks = checksOf(plan, said);
  const { assumed, accepted } = evidenceIn(said.sheets);
  return [
    {
      id: "Definitions",
      what: "The definitions are approved by those who decide",
      formula: '=ROWS(DefinitionList[Approved])-COUNTIF(DefinitionList[Approved],"yes")',
      open: definitionsOf(model.decisions).filter(({ isApproved }) => !isApproved).length,
      counts: "terms not approved",
    },
    {
      ...judged,
      id: "Data",
      what: "Past bookings are cleaned and validated",
    },
    {
      id: "Territories",
      what: "Territory weights are confirmed by sales leadership, and borders are locked",
      ...open("territories-not-locked"),
    },
    {
      id: "Reconciled",
      what: "Top-down and bottom-up are reconciled: the quotas sum to what is assigned",
      formula: "=N(ABS(AssignedQuota-SUM(PoolGroups[Assigned]))>MoneyTolerance)",
      open: 0,
      counts: "1 where they do not sum",
      beside: gapBeside(plan),
    },
    backTestGate(model, plan),
    {
      id: "Ramps",
      what: "A ramp is chosen for every planned hire",
      ...open("ramp-not-chosen"),
    },
    { ...judged, id: "Roles", what: "Differences between segments and roles are written down" },
    {
      id: "Quotas",
      what: "Every rep's quota was reviewed and approved",
      ...answered(model, plan, said),
      mayBeAccepted: true,
    },
    {
      id: "Evidence",
      what: "Nothing is ASSUMED any more: numbers and lists are confirmed",
      formula: "=InputsAssumed-InputsAccepted",
      open: assumed - accepted,
      counts: "inputs ASSUMED that nobody accepts by name",
      mayBeAccepted: true,
      beside: {
        what: "Inputs ASSUMED, accepted by name",
        formula: "=InputsAccepted",
        value: accepted,
        format: "general",
      },
    },
    {
      id: "Checks",
      what: "Every check passes, so that nothing keeps the quotas from the CRM",
      // Not by the named counts: those hold the checks of the sign-off too, which look at this gate.
      formula: '=COUNTIF(CheckList[Result],"FAIL")+COUNTIF(CheckList[Result],"WAIT")',
      open: countOf(checks, "FAIL") + countOf(checks, "WAIT"),
      counts: "checks that fail or wait",
      // No gate goes by a written value: what is stale is told, and keeps no quota from being signed.
      beside: {
        what: "Parts STALE: older than the inputs",
        formula: '=COUNTIF(CheckList[Result],"STALE")',
        value: countOf(checks, "STALE"),
        format: "general",
      },
    },
  ];
}
