import { rounded } from "../figure/rounded";
import { spokenCount, spokenMoney, spokenShare, timesBeside } from "../figure/spoken";
import { mean } from "../share/spread";
import { isBelow } from "./threshold";
import type { EarlyWarning, RepWarned, WarningBasis, WarningRule } from "./warning";

/** What of a rep's work is held against its target and against the rep's own past. */
type Held = {
  readonly basis: WarningBasis;
  readonly against: number;
  readonly words: () => string;
};

/** The target, and the mean of the rep's own past, of those that are told. */
function basesOf(
  { past, tracking }: RepWarned,
  of: "calls" | "winRate",
  spoken: (value: number) => string,
): readonly Held[] {
  const target = tracking.targets[of];
  const own = mean(past.flatMap((one) => one[of] ?? []));
  return [
    ...(target === null
      ? []
      : [
          {
            basis: "TARGET" as const,
            against: target,
            words: () => `the target of ${spoken(target)}`,
          },
        ]),
    ...(own === null
      ? []
      : [
          {
            basis: "OWN_PAST" as const,
            against: own,
            words: () => `${spoken(own)}, the mean of the rep's own past`,
          },
        ]),
  ];
}

export const activityDrop: WarningRule = (warned) => {
  const { calls } = warned.line.told;
  const { activityDrop: share } = warned.tracking.limits;
  if (calls === null) return [];
  const raised = basesOf(warned, "calls", (value) => spokenCount(rounded(value, 1))).filter(
    ({ against }) => isBelow(calls, against * share),
  );
  return raised.map(({ basis, against, words }): EarlyWarning => ({
    kind: "ACTIVITY_DROP",
    basis,
    rep: warned.line.rep.id,
    weight: "act",
    figures: { calls, against, share, threshold: against * share },
    words: `${spokenCount(calls)} calls, ${spokenShare(calls / against)} of ${words()}: below ${spokenShare(share)} of it.`,
  }));
};

export const coverageGap: WarningRule = ({ line, tracking, currency }) => {
  const { coverage, remaining: left, told, rep, clock } = line;
  const { lowCoverage } = tracking.limits;
  // No coverage is known once nothing is left; and once the period is over no pipeline closes in it any more.
  if (coverage === null || left === null || clock.share >= 1) return [];
  if (!isBelow(coverage, lowCoverage)) return [];
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  const sure = told.surePipeline ?? 0;
  return [
    {
      kind: "COVERAGE_GAP",
      basis: "LIMIT",
      rep: rep.id,
      weight: "act",
      figures: { coverage, threshold: lowCoverage, surePipeline: sure, remaining: left },
      words: `The sure pipeline of ${spoken(sure)} is ${timesBeside(coverage, lowCoverage)} the ${spoken(left)} that is left to make, below ${spokenCount(lowCoverage)}x.`,
    },
  ];
};

export const conversionDecline: WarningRule = (warned) => {
  const { winRate } = warned.line.told;
  const { winRateDrop } = warned.tracking.limits;
  if (winRate === null) return [];
  const raised = basesOf(warned, "winRate", spokenShare).filter(
    ({ against }) => against > winRate && !isBelow(against - winRate, winRateDrop),
  );
  return raised.map(({ basis, against, words }): EarlyWarning => ({
    kind: "CONVERSION_DECLINE",
    basis,
    rep: warned.line.rep.id,
    weight: "know",
    figures: { winRate, against, drop: against - winRate, threshold: winRateDrop },
    words: `The win rate is ${spokenShare(winRate)}, ${spokenCount(rounded((against - winRate) * 100, 1))} points below ${words()}: ${spokenCount(winRateDrop * 100)} points or more.`,
  }));
};

export const slowdown: WarningRule = ({ line, tracking }) => {
  const { cycleDays } = line.told;
  const target = tracking.targets.cycleDays;
  const threshold = tracking.limits.slowdown;
  if (cycleDays === null || target === null || target <= 0) return [];
  const longer = (cycleDays - target) / target;
  if (!isBelow(threshold, longer)) return [];
  return [
    {
      kind: "SLOWDOWN",
      basis: "TARGET",
      rep: line.rep.id,
      weight: "know",
      figures: { cycleDays, target, longer, threshold },
      words: `A deal takes ${spokenCount(rounded(cycleDays, 1))} days, ${spokenShare(longer)} more than the target of ${spokenCount(target)}: above ${spokenShare(threshold)}.`,
    },
  ];
};
