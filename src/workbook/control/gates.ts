import { rawBackTest, type AllocationPlan, type QuotaModel } from "../../engine";
import { terms } from "../foundation/definitions-sheet";
import { assumedNumbers, planEvidence } from "../foundation/plan-evidence";
import { hasTable, type PlanSaid } from "../foundation/said";
import { checksOf, findingsOf } from "./control-lists";
import { resultOf } from "./check";
import { planWarnings } from "./plan-warnings";

/** Something that must hold before the quotas are announced. */
export type Gate = {
  readonly id: string;
  readonly what: string;
  /** What is still open, as a formula; null where only a person can judge. */
  readonly formula: string | null;
  readonly open: number | null;
  readonly counts: string;
};

const judged = { formula: null, open: null, counts: "nothing: a person judges" } as const;

/** The part of the back-test's gate that is missed, as of writing: 0 within the gate. */
function backTestGate(model: QuotaModel, plan: AllocationPlan): Gate {
  const { thresholds, payTiers: tiers } = model;
  const { share, hits, reps } = rawBackTest(plan, { thresholds, tiers }).ramped;
  const isOpen = share !== null && (share < thresholds.soundFrom || share > thresholds.soundTo);
  const counted = `as written: ${hits} of ${reps} ramped reps`;
  return {
    id: "Back-test",
    what: "A back-test shows that the wanted share of reps would have made quota",
    formula: null,
    open: share === null ? null : Number(isOpen),
    counts: share === null ? judged.counts : counted,
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
  const assumed = planEvidence(said.sheets).filter(({ label }) => /ASSUMED/.test(label));
  const lists = hasTable(said.sheets, "ListEvidence")
    ? '+ROWS(ListEvidence[Evidence])-COUNTIF(ListEvidence[Evidence],"CONFIRMED")'
    : "";
  return [
    {
      id: "Definitions",
      what: "The definitions are approved by those who decide",
      formula: '=ROWS(DefinitionList[Approved])-COUNTIF(DefinitionList[Approved],"yes")',
      open: terms.length,
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
    },
    backTestGate(model, plan),
    {
      id: "Ramps",
      what: "A ramp is chosen for every planned hire",
      ...open("ramp-not-chosen"),
    },
    { ...judged, id: "Roles", what: "Differences between segments and roles are written down" },
    { ...judged, id: "Quotas", what: "Every rep's quota was reviewed and approved" },
    {
      id: "Evidence",
      what: "Nothing is ASSUMED any more: numbers and lists are confirmed",
      formula: `${assumedNumbers}${lists}`,
      open: assumed.reduce((sum, { value }) => sum + value, 0),
      counts: "numbers and lists ASSUMED",
    },
    {
      id: "Checks",
      what: "Every check passes, so that nothing keeps the quotas from the CRM",
      formula: "=ChecksFailed+ChecksWaiting",
      open: checks.filter((check) => resultOf(check) !== "PASS").length,
      counts: "checks that fail or wait",
    },
  ];
}
