import { shippedBenchmarks } from "../evidence/benchmarks";
import { rounded } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import { shareReachingQuota } from "./bands";
import { rampAccuracy } from "./maintenance-ramp";
import {
  isFlagged,
  ruled,
  within,
  type FlagLine,
  type MaintenanceJudged,
  type MaintenanceRow,
  type Seen,
} from "./maintenance-rule";
import { idsOf, quarterStillOpen, repsAtWork, reportedOf } from "./maintenance-team";
import { isSeatEmpty } from "./reporting";
import { territoryBalance } from "./maintenance-territories";

/** What is looked at every quarter; what results of a quarter say, they say once it is over. */
export function quarterlyMaintenance(judged: MaintenanceJudged): readonly MaintenanceRow[] {
  const { territoryQuarter, rampAccuracy: accuracy, emptySeats } = judged.maintenance.thresholds;
  const { soundFrom, soundTo } = judged.model.thresholds;
  const { low, high } =
    judged.model.benchmarks.quotaToOteGuideline ?? shippedBenchmarks.quotaToOteGuideline;
  const [territory, ramp] = [within(territoryQuarter), within(accuracy)];
  const ratio: FlagLine = { flag: "OUTSIDE", from: low, to: high };
  const open = quarterStillOpen(judged);
  const atQuota = open ?? repsAtQuota(judged);
  return ruled("QUARTERLY", judged, [
    {
      id: "attainment-analysis",
      check: "Full attainment analysis: the share of ramped reps who made the quarter's quota",
      threshold: { flag: "OUTSIDE", from: soundFrom, to: soundTo },
      unit: "SHARE",
      seen: atQuota,
      response: attainmentResponse(judged, atQuota),
    },
    {
      id: "territory-weights",
      check:
        "Territory weights: the furthest that a territory's result is from what its weight predicts",
      threshold: territory,
      unit: "SHARE",
      seen: open ?? territoryBalance(judged, territory),
      response: "Adjust the weights of these territories for the next period.",
    },
    {
      id: "ramp-schedule",
      check:
        "Ramp schedules: what those who ramp made together, against what their schedules expect",
      threshold: ramp,
      unit: "SHARE",
      seen: open ?? rampAccuracy(judged, ramp),
      response:
        "Adjust the ramp milestones: the schedule is wrong if most are off on the same side.",
    },
    {
      id: "headcount-plan",
      check:
        "Headcount against plan: seats that were due by now, hires and backfills, and are empty",
      threshold: { flag: "ABOVE", at: emptySeats },
      unit: "COUNT",
      seen: seatsEmpty(judged),
      response: "Work out the team's quota coverage again with the people who are there.",
    },
    {
      id: "quota-to-ote",
      check: "Quota to OTE: the ramped AE who is furthest from the middle of the guideline",
      threshold: ratio,
      unit: "TIMES",
      seen: quotaToOteFurthest(judged, ratio),
      response: "Tell those who own compensation: either quotas or OTE have drifted.",
    },
  ]);
}

function attainmentResponse({ model }: MaintenanceJudged, seen: Seen): string {
  const { investigateBelow, soundTo } = model.thresholds;
  const value = seen.kind === "found" ? seen.value : null;
  if (value !== null && isFlagged(value, { flag: "BELOW", at: investigateBelow })) {
    return `Below ${spokenShare(investigateBelow)}: investigate the assumptions of the model.`;
  }
  if (value !== null && isFlagged(value, { flag: "ABOVE", at: soundTo })) {
    return "Look for quotas that are too easy before the next period is planned.";
  }
  return `Find the segments and territories that miss; below ${spokenShare(investigateBelow)} investigate the assumptions of the model.`;
}

/** Ramping reps stand beside the gate, as in the back-tests. */
function repsAtQuota(judged: MaintenanceJudged): Seen {
  const told = reportedOf(repsAtWork(judged).filter(({ rep }) => !rep.isRamping));
  if ("kind" in told) return told;
  const { reported, silent } = told;
  const attainments = reported.flatMap(({ attainment }) => attainment ?? []);
  const value = shareReachingQuota(attainments) ?? 0;
  const below: FlagLine = { flag: "BELOW", at: 1 };
  const missed = reported.filter(({ attainment }) => isFlagged(attainment ?? 0, below));
  return {
    kind: "found",
    value,
    words: `At quota: ${reported.length - missed.length} of ${reported.length} ramped reps who reported.`,
    concerns: idsOf(missed),
    unknown: silent,
  };
}

/** Seats of hires and backfills whose day has come, in all roles. */
function seatsEmpty({ model, plan }: MaintenanceJudged): Seen {
  const { period, reps } = model.tracking;
  const { asOf } = period;
  const actualOf = new Map(reps.map(({ rep, actual }) => [rep, actual]));
  const due = plan.carriers
    .map(({ person }) => person)
    .filter(({ standing, startDate }) => standing !== "EMPLOYED" && startDate <= asOf);
  const empty = due.filter((person) => isSeatEmpty(person, actualOf.get(person.id) ?? null));
  const gone = model.leavers.filter(({ lastDay }) => lastDay <= asOf).length;
  return {
    kind: "found",
    value: empty.length,
    words:
      due.length === 0
        ? `No planned seat was due; ${gone} left as planned.`
        : `Empty: ${empty.length} of ${due.length} planned seats that were due; ${gone} left as planned.`,
    concerns: empty.map(({ id }) => id),
  };
}

/** Account managers have a guideline of their own, and ramping reps no full quota: both are left out. */
function quotaToOteFurthest({ plan }: MaintenanceJudged, line: FlagLine): Seen {
  const ramped = plan.reps.filter(
    ({ person, isRamping, quota }) => person.role === "AE" && !isRamping && quota > 0,
  );
  const ratios = ramped.flatMap(({ id, person, quotaToOte, quota, quotaNow }) =>
    // What changed hands in mid-year is what makes a ratio drift.
    quotaToOte === null ? [] : [{ id, name: person.name, ratio: (quotaToOte * quotaNow) / quota }],
  );
  const unknown = ramped.flatMap(({ id, quotaToOte }) => (quotaToOte === null ? [id] : []));
  const middle = line.flag === "OUTSIDE" ? (line.from + line.to) / 2 : line.at;
  const [first] = ratios;
  if (first === undefined) {
    const takes =
      "The on-target earnings of no ramped AE are told. Tell them for each person of the roster.";
    return { kind: "not-told", takes, unknown };
  }
  const away = (ratio: number) => Math.abs(ratio - middle);
  const furthest = ratios.reduce((so, one) => (away(one.ratio) > away(so.ratio) ? one : so), first);
  const off = ratios.filter(({ ratio }) => isFlagged(ratio, line));
  return {
    kind: "found",
    value: furthest.ratio,
    words: `Outside: ${off.length} of ${ratios.length} ramped AEs; ${furthest.name} is furthest with ${spokenCount(rounded(furthest.ratio, 2))}.`,
    concerns: off.map(({ id }) => id),
    unknown,
  };
}
