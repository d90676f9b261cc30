import { rounded, wholeUp } from "../figure/rounded";
import { spokenCount, spokenMoney, spokenShare } from "../figure/spoken";
import { hiresForGap } from "../funnel/hires";
import { mean } from "../share/spread";
import { total } from "../share/total";
import { dealValueOf } from "../tracking/activity";
import { periodPay } from "../tracking/period-pay";
import type { TrackedRepLine } from "../tracking/tracked-reps";
import { counted } from "./finding";
import type { TrackingJudged } from "./tracking-judged";

/** One way to close a gap by itself, and what it costs as far as costs are told; empty where they are not. */
export type Lever = {
  readonly by: "deals" | "close rate" | "spend" | "heads" | "pay" | "quota";
  readonly words: string;
  readonly cost: string;
};

/** A lever in one sentence. */
export function leverWords({ words, cost }: Lever): string {
  return cost === "" ? words : `${words}: ${cost}`;
}

/** The mean of what is told of half of the reps at least: one rep's number is not the team's. */
function ofMost(
  all: readonly TrackedRepLine[],
  of: (line: TrackedRepLine) => number | null,
): number | null {
  const reps = all.filter(({ reporting }) => reporting === "REPORTED");
  const told = reps.flatMap((line) => of(line) ?? []);
  return 2 * told.length >= reps.length ? mean(told) : null;
}

/** What a deal is worth, where half of the reps at least tell how many they made. */
function tellingDealValue(reps: readonly TrackedRepLine[]): number | null {
  const reported = reps.filter(({ reporting }) => reporting === "REPORTED");
  const told = reported.filter(({ dealValue }) => dealValue !== null);
  return 2 * told.length >= reported.length ? dealValueOf(told) : null;
}

/** Every way to close the gap between what a team is projected to make and its quota, each by itself. */
export function periodLevers(judged: TrackingJudged, gap: number): readonly Lever[] {
  return [
    ...dealsLever(judged, gap),
    ...growthLevers(judged),
    ...headsLever(judged),
    ...payLever(judged),
    {
      by: "quota",
      words: `Ask for ${money(judged)(gap)} less, ${spokenShare(gap / judged.team.company.quota)} of the quota`,
      cost: "the plan then lacks as much",
    },
  ];
}

function money({ currency }: TrackingJudged) {
  return (amount: number) => spokenMoney(rounded(amount, 0), currency);
}

function dealsLever(judged: TrackingJudged, gap: number): readonly Lever[] {
  const { team, tracking, payTiers } = judged;
  const { left } = team.clock;
  if (left === 0) return [];
  const value = tellingDealValue(team.reps) ?? tracking.targets.dealValue;
  const pays = team.reps.flatMap((line) => {
    const pay = periodPay(line, payTiers);
    return pay === null ? [] : [{ atQuota: pay.atQuota, quota: line.quota }];
  });
  const rate = total(pays.map(({ atQuota }) => atQuota)) / total(pays.map(({ quota }) => quota));
  const { projected, actual } = team.company;
  const coming = (projected ?? 0) - (actual ?? 0);
  const onTop = coming > 0 ? ` on top of the ${money(judged)(coming)} projected to come` : "";
  const deals =
    value === null || value <= 0
      ? ""
      : `, ${counted(wholeUp(gap / value), { one: "deal", many: "deals" })} of ${money(judged)(value)}`;
  return [
    {
      by: "deals",
      words: `Book ${money(judged)(gap)} in the ${counted(left, { one: "day", many: "days" })} left${onTop}${deals}`,
      cost:
        pays.length === 0 ? "" : `${money(judged)(gap * rate)} of variable pay at the base rate`,
    },
  ];
}

/** More of what is still to come: by closing more of it, or by buying more of it. */
function growthLevers(judged: TrackingJudged): readonly Lever[] {
  const { team, marketingSpend } = judged;
  const { quota, actual, projected } = team.company;
  const coming = (projected ?? 0) - (actual ?? 0);
  if (coming <= 0) return [];
  const uplift = (quota - (actual ?? 0)) / coming - 1;
  const rate = ofMost(team.reps, ({ told }) => told.winRate);
  const raised = rate === null ? null : rate * (1 + uplift);
  const closing: Lever = {
    by: "close rate",
    words:
      rate === null || raised === null
        ? `Close ${spokenShare(uplift)} more of what is left to come`
        : `Raise the win rate from ${spokenShare(rate)} to ${spokenShare(raised)} on what is left to come, ${spokenShare(uplift)} more`,
    cost: "",
  };
  return [
    // No team wins more than all of its deals.
    ...(raised !== null && raised > 1 ? [] : [closing]),
    {
      by: "spend",
      words: `Spend ${spokenShare(uplift)} more on meetings, where they come from spend and close in time`,
      cost:
        marketingSpend === null
          ? ""
          : `${money(judged)(marketingSpend * uplift)} a month on top of ${money(judged)(marketingSpend)}`,
    },
  ];
}

function headsLever(judged: TrackingJudged): readonly Lever[] {
  const { company, reps } = judged.team;
  const { quota, projected, reported } = company;
  const each = Math.max(reported, 1);
  const hires = hiresForGap({
    headcount: reported,
    quota: quota / each,
    actual: (projected ?? 0) / each,
  });
  if (hires === null) return [];
  const ote = ofMost(reps, ({ rep }) => rep.person.annualOte);
  return [
    {
      by: "heads",
      words: `Hire ${spokenCount(hires.atQuota)} for the next period, if they make quota; ${spokenCount(hires.atToday)} if they make what reps make today`,
      cost: ote === null ? "" : `each has an OTE of ${money(judged)(ote)} a year`,
    },
  ];
}

/** What the reps miss of their on-target earnings: paying it without the sales closes their gap, not the company's. */
function payLever(judged: TrackingJudged): readonly Lever[] {
  const missed = judged.team.reps.flatMap((line) => {
    const pay = periodPay(line, judged.payTiers);
    return pay === null || pay.atProjected === null
      ? []
      : Math.max(pay.atQuota - pay.atProjected, 0);
  });
  const cost = total(missed);
  if (cost <= 0) return [];
  return [
    {
      by: "pay",
      words: `Make on-target earnings hold at what is projected, which closes the reps' gap and not the company's`,
      cost: `${money(judged)(cost)} more variable pay`,
    },
  ];
}
