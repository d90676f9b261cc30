import { grouped } from "../share/grouped";
import { spokenShare } from "../figure/spoken";
import { shareReachingQuota } from "./bands";
import { placesInTime } from "./period-series";
import {
  isFlagged,
  ruled,
  within,
  type FlagLine,
  type MaintenanceJudged,
  type MaintenanceRow,
  type Seen,
} from "./maintenance-rule";
import { speaksForTeam } from "./maintenance-team";
import { territoryBalance } from "./maintenance-territories";
import { winRateLoss } from "./maintenance-win-rates";

/** What calls back those who made the quotas. */
export function reEngageTriggers(judged: MaintenanceJudged): readonly MaintenanceRow[] {
  const { poorPeriods, territoryReEngage, unplannedMoves, winRateDrop } =
    judged.maintenance.thresholds;
  const territory = within(territoryReEngage);
  const rate: FlagLine = { flag: "ABOVE", at: winRateDrop };
  return ruled("RE_ENGAGE", judged, [
    {
      id: "attainment-drop",
      check: "Attainment drop: past periods in a row, up to the last, with too few reps at quota",
      threshold: { flag: "FROM", at: poorPeriods },
      unit: "COUNT",
      seen: poorPeriodsInARow(judged),
      response: "Call back the quota expert: is it the model, the market or the execution?",
    },
    {
      id: "territory-imbalance",
      check: "Territory imbalance: the furthest that a territory is from what its weight predicts",
      threshold: territory,
      unit: "SHARE",
      seen: territoryBalance(judged, territory),
      response: "Score the territories again and consider drawing them anew.",
    },
    {
      id: "headcount-change",
      check: "Headcount change: departures and hires in the quarter that nobody had planned",
      threshold: { flag: "ABOVE", at: unplannedMoves },
      unit: "COUNT",
      seen: movesTold(judged),
      response: "Work out the distribution of quotas over the team again.",
    },
    {
      id: "market-shift",
      check: "Market shift: points of win rate lost against the baseline of past periods",
      threshold: rate,
      unit: "POINTS",
      seen: winRateLoss(judged, rate),
      response: "Scope a project to recalibrate the quotas.",
    },
  ]);
}

function movesTold({ maintenance }: MaintenanceJudged): Seen {
  const { unplannedMoves: moves } = maintenance;
  if (moves === null) {
    const takes =
      "A roster does not tell who left or came unplanned. Give unplannedMoves, the number of both in the quarter.";
    return { kind: "not-told", takes };
  }
  return { kind: "found", value: moves, words: `${moves} unplanned moves are told.` };
}

type PastRow = { readonly rep: string; readonly period: string; readonly attainment: number };

/**
 * Periods are in the order of their names. Half of the ramped reps of the plan must be told of in a period, or it says
 * nothing of the team: such a period ends the row, as nobody knows what it was.
 */
function poorPeriodsInARow({ model, plan, maintenance }: MaintenanceJudged): Seen {
  const { poorShare } = maintenance.thresholds;
  const ramping = new Set(plan.reps.flatMap(({ id, isRamping }) => (isRamping ? [id] : [])));
  const ramped = plan.reps.length - ramping.size;
  const past = model.tracking.past.flatMap(({ rep, period, quota, actual }): readonly PastRow[] =>
    !quota || actual === null || ramping.has(rep)
      ? []
      : [{ rep, period, attainment: actual / quota }],
  );
  const periods = [...grouped(past, ({ period }) => period)].sort(([one], [other]) =>
    one < other ? 1 : -1,
  );
  const [latest] = periods;
  const told = latest?.[1].length ?? 0;
  if (latest === undefined || !speaksForTeam(told, ramped)) {
    const takes = `Of the last past period ${told} of ${ramped} ramped reps are told, too few to speak for the team. Tell what each of the others was asked for and has made in it.`;
    return { kind: "not-told", takes };
  }
  const shareOf = (rows: readonly PastRow[]) =>
    shareReachingQuota(rows.map((row) => row.attainment)) ?? 0;
  // The newest first: a period that nobody told of stands between its neighbours and ends the row, too.
  const oldestFirst = periods.map(([period]) => period).reverse();
  const places = [...placesInTime(oldestFirst)].reverse();
  const end = periods.findIndex(
    ([, rows], at) =>
      (at > 0 && (places[at - 1] ?? 0) - (places[at] ?? 0) !== 1) ||
      !speaksForTeam(rows.length, ramped) ||
      !isFlagged(shareOf(rows), { flag: "BELOW", at: poorShare }),
  );
  const row = end < 0 ? periods : periods.slice(0, end);
  const missed = row.map(
    ([, rows]) =>
      new Set(
        rows
          .filter((one) => isFlagged(one.attainment, { flag: "BELOW", at: 1 }))
          .map(({ rep }) => rep),
      ),
  );
  const concerns = [...(missed[0] ?? [])].filter((rep) => missed.every((one) => one.has(rep)));
  return {
    kind: "found",
    value: row.length,
    words: `In ${latest[0]} ${spokenShare(shareOf(latest[1]))} made their quota; poor is below ${spokenShare(poorShare)}.`,
    concerns,
  };
}
