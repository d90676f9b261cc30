import { rounded } from "../figure/rounded";
import { spokenCount, shareBeside, spokenMoney, spokenShare } from "../figure/spoken";
import { attainment } from "../share/attainment";
import type { PayTier } from "../pay/payout";
import { remaining } from "./pace";
import { isBelow } from "./threshold";
import type { RepWarned, WarningRule } from "./warning";

/** A difference of shares, in points. */
function points(difference: number): string {
  return spokenCount(rounded(difference * 100, 1));
}

export const atRiskNow: WarningRule = ({ line, tracking }) => {
  const { clock } = line;
  const { attainment: reached, pace, rep } = line;
  const { atRisk } = tracking.limits;
  if (reached === null || !isBelow(reached, atRisk)) return [];
  // Early in a period everybody has made little of it: who is not behind is not at risk.
  if (pace === null || !isBelow(pace, 1)) return [];
  return [
    {
      kind: "AT_RISK_NOW",
      basis: "LIMIT",
      rep: rep.id,
      weight: "act",
      figures: { attainment: reached, threshold: atRisk, pace, elapsedShare: clock.share },
      words: `${shareBeside(reached, atRisk)} of quota is made so far, below ${spokenShare(atRisk)}, with ${spokenShare(clock.share)} of the period over.`,
    },
  ];
};

export const atRiskProjected: WarningRule = ({ line, tracking }) => {
  const { projectedAttainment: coming, rep } = line;
  const { atRisk } = tracking.limits;
  if (coming === null || !isBelow(coming, atRisk)) return [];
  return [
    {
      kind: "AT_RISK_PROJECTED",
      basis: "LIMIT",
      rep: rep.id,
      weight: "act",
      figures: { projectedAttainment: coming, threshold: atRisk },
      words: `${shareBeside(coming, atRisk)} of quota is projected for the period, below ${spokenShare(atRisk)}.`,
    },
  ];
};

/** The rep's past attainments that are told, in the order of time. */
function attainedIn({ past }: RepWarned) {
  return past.flatMap(({ period, actual, quota }) => {
    const reached = attainment(actual, quota);
    return reached === null ? [] : [{ period, reached }];
  });
}

export const deterioration: WarningRule = (warned) => {
  const { line, tracking, lastPeriod } = warned;
  const told = attainedIn(warned);
  const last = told[told.length - 1];
  // Who did not report the last period may have done well in it.
  if (last === undefined || last.period !== lastPeriod) return [];
  const threshold = tracking.limits.deterioration;
  const hasFallen = (from: number, to: number) => from > to && !isBelow(from - to, threshold);
  const raised = { kind: "DETERIORATION", rep: line.rep.id, weight: "act" } as const;
  const best = told.reduce((so, one) => (one.reached > so.reached ? one : so));
  const coming = line.projectedAttainment;
  return [
    ...(hasFallen(best.reached, last.reached)
      ? [
          {
            ...raised,
            basis: "OWN_PAST" as const,
            figures: { attainment: last.reached, best: best.reached, threshold },
            words: `${spokenShare(last.reached)} of quota in ${last.period}, ${points(best.reached - last.reached)} points below the ${spokenShare(best.reached)} of ${best.period}, the best past period: ${points(threshold)} points or more.`,
          },
        ]
      : []),
    ...(coming !== null && hasFallen(last.reached, coming)
      ? [
          {
            ...raised,
            basis: "LAST_PERIOD" as const,
            figures: { projectedAttainment: coming, last: last.reached, threshold },
            words: `${spokenShare(coming)} of quota is projected, ${points(last.reached - coming)} points below the ${spokenShare(last.reached)} of ${last.period}, the last period: ${points(threshold)} points or more.`,
          },
        ]
      : []),
  ];
};

/** The next attainment from which every further dollar pays more than the base rate; null where none is left. */
function nextAccelerator(tiers: readonly PayTier[], reached: number): PayTier | null {
  return tiers.reduce<PayTier | null>((next, tier) => {
    const isAhead = tier.from >= 1 && tier.multiple > 1 && isBelow(reached, tier.from);
    return isAhead && (next === null || tier.from < next.from) ? tier : next;
  }, null);
}

export const acceleratorInReach: WarningRule = ({ line, tracking, payTiers, currency }) => {
  const {
    attainment: reached,
    projectedAttainment: coming,
    quota,
    actual,
    rep,
    told,
    clock,
  } = line;
  if (reached === null || actual === null || clock.share >= 1) return [];
  const next = nextAccelerator(payTiers, reached);
  if (next === null) return [];
  const missing = remaining(next.from * quota, actual);
  const figures = { threshold: next.from, multiple: next.multiple, missing };
  const raised = { kind: "ACCELERATOR_IN_REACH", rep: rep.id, weight: "good" } as const;
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  const pays = `from ${spokenShare(next.from)} on every further deal pays ${next.multiple} times the base rate`;
  if (coming !== null && isBelow(next.from, coming)) {
    return [
      {
        ...raised,
        basis: "PROJECTION",
        figures: { ...figures, projectedAttainment: coming },
        words: `${spokenShare(coming)} of quota is projected, and ${pays}: ${spoken(missing)} more gets there.`,
      },
    ];
  }
  const sure = told.surePipeline;
  // In reach is what an adequate pipeline carries: not every deal of it closes in time.
  const enough = missing * tracking.limits.adequateCoverage;
  if (sure === null || isBelow(sure, enough)) return [];
  return [
    {
      ...raised,
      basis: "SURE_PIPELINE",
      figures: { ...figures, surePipeline: sure, enough },
      words: `${spoken(missing)} is missing, the sure pipeline of ${spoken(sure)} is ${spokenCount(tracking.limits.adequateCoverage)} times that or more, and ${pays}.`,
    },
  ];
};
