import { spokenShare } from "../figure/spoken";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { isFlagged, type FlagLine, type MaintenanceJudged, type Seen } from "./maintenance-rule";
import { repsAtWork, speaksForTeam } from "./maintenance-team";

type Rate = { readonly rep: string; readonly now: number };

/** The win rates of those at work, as the plain mean of theirs; too few of them speak for nobody. */
function ratesOf(judged: MaintenanceJudged): {
  readonly rates: readonly Rate[];
  readonly silent: readonly string[];
} {
  const all = repsAtWork(judged);
  return {
    rates: all.flatMap(({ rep, told }) =>
      told.winRate === null ? [] : [{ rep: rep.id, now: told.winRate }],
    ),
    silent: all.flatMap(({ rep, told }) => (told.winRate === null ? [rep.id] : [])),
  };
}

/** How far the team's win rate is from the rate that was expected, as a share of it. */
export function winRateOff(judged: MaintenanceJudged, line: FlagLine): Seen {
  const { rates, silent } = ratesOf(judged);
  const expected = judged.model.tracking.targets.winRate;
  const now = mean(rates.map((rate) => rate.now));
  if (expected === null || expected === 0) {
    const takes =
      "Nobody said which win rate was expected. Tell the win rate that the team is to reach.";
    return { kind: "not-told", takes };
  }
  if (now === null || !speaksForTeam(rates.length, rates.length + silent.length)) {
    return notTold(`${rates.length} of ${rates.length + silent.length} reps' win rates`, silent);
  }
  const off = rates.filter((rate) => isFlagged(rate.now / expected - 1, line));
  return {
    kind: "found",
    value: now / expected - 1,
    words: `The mean win rate is ${spokenShare(now)}, ${spokenShare(expected)} was expected.`,
    concerns: off.map(({ rep }) => rep),
    unknown: silent,
  };
}

function notTold(known: string, unknown: readonly string[]): Seen {
  const takes = `Told are ${known}, too few to speak for the team. Tell those of the others.`;
  return { kind: "not-told", takes, unknown };
}

/** Points of win rate lost: each rep's mean over their past periods is the baseline, and the team's loss is the mean. */
export function winRateLoss(judged: MaintenanceJudged, line: FlagLine): Seen {
  const { rates, silent } = ratesOf(judged);
  const pasts = grouped(judged.model.tracking.past, ({ rep }) => rep);
  const compared = rates.flatMap(({ rep, now }) => {
    const baseline = mean((pasts.get(rep) ?? []).flatMap(({ winRate }) => winRate ?? []));
    return baseline === null ? [] : [{ rep, now, baseline }];
  });
  const known = new Set(compared.map(({ rep }) => rep));
  const unknown = [...rates.map(({ rep }) => rep).filter((rep) => !known.has(rep)), ...silent];
  const [now, baseline] = [
    mean(compared.map((one) => one.now)),
    mean(compared.map((one) => one.baseline)),
  ];
  if (
    now === null ||
    baseline === null ||
    !speaksForTeam(compared.length, compared.length + unknown.length)
  ) {
    const takes = `A win rate now and before is told of ${compared.length} of ${compared.length + unknown.length} reps, too few to speak for the team. Tell those of the others, now and of a past period.`;
    return { kind: "not-told", takes, unknown };
  }
  const lost = compared.filter((one) => isFlagged(one.baseline - one.now, line));
  return {
    kind: "found",
    value: baseline - now,
    words: `The mean win rate is ${spokenShare(now)}, the baseline of the same reps ${spokenShare(baseline)}.`,
    concerns: lost.map(({ rep }) => rep),
    unknown,
  };
}
