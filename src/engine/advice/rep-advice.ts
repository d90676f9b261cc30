import { rounded, wholeUp } from "../figure/rounded";
import { spokenCount, spokenMoney, spokenShare } from "../figure/spoken";
import { activityMeasures, activityOf, type ActivityMeasure } from "../tracking/activity";
import { isBelow } from "../tracking/threshold";
import type { TrackedRepLine } from "../tracking/tracked-reps";
import { trendOf } from "../tracking/trends";
import { counted } from "./finding";
import type { TrackingJudged } from "./tracking-judged";

/** What is good about a rep's period, what is not, and what to do about it: each with its figures. */
export type RepAdvice = {
  readonly strengths: readonly string[];
  readonly toWorkOn: readonly string[];
  readonly toDo: readonly string[];
};

/** A measure that differs from its target by less than this share is on it. */
const ON_TARGET = 0.05;

const names: Readonly<Record<ActivityMeasure, string>> = {
  calls: "Calls",
  meetings: "Meetings",
  proposals: "Proposals",
  dealValue: "Deal value",
  winRate: "Win rate",
  cycleDays: "Days to a deal",
};

/** What to say to one rep in a period that runs; of whom nothing is reported there is nothing to say. */
export function repAdvice(judged: TrackingJudged, line: TrackedRepLine): RepAdvice {
  if (line.reporting !== "REPORTED") return { strengths: [], toWorkOn: [], toDo: askFor(line) };
  const measured = measuresOf(judged, line);
  const paced = paceWords(judged, line);
  const trend = trendWords(judged, line);
  return {
    strengths: [...paced.good, ...measured.good, ...trend.good],
    toWorkOn: [...paced.bad, ...measured.bad, ...trend.bad],
    toDo: toDoOf(judged, line),
  };
}

function askFor({ reporting, rep }: TrackedRepLine): readonly string[] {
  switch (reporting) {
    case "SILENT":
      return ["Ask for what was made so far: nothing is reported"];
    case "EMPTY_SEAT":
      return ["Fill the seat: it should be filled by now"];
    case "NOT_STARTED":
      return [`Nothing before ${rep.person.startDate}, the first day`];
    default:
      return ["Nothing: no quota is asked in this period"];
  }
}

type Judgement = { readonly good: readonly string[]; readonly bad: readonly string[] };

function measuresOf({ tracking, currency }: TrackingJudged, line: TrackedRepLine): Judgement {
  const held = activityOf(line, tracking.targets);
  const [good, bad]: [string[], string[]] = [[], []];
  for (const measure of activityMeasures) {
    const { value, target, ratio } = held[measure];
    if (value === null || target === null || ratio === null) continue;
    const speak = (one: number) =>
      measure === "winRate"
        ? spokenShare(one)
        : measure === "dealValue"
          ? spokenMoney(rounded(one, 0), currency)
          : spokenCount(rounded(one, 1));
    const words = `${names[measure]}: ${speak(value)}, target ${speak(target)}`;
    const better = measure === "cycleDays" ? 1 - ratio : ratio - 1;
    if (isBelow(better, -ON_TARGET)) bad.push(words);
    else if (!isBelow(better, 0)) good.push(words);
  }
  return { good, bad };
}

function paceWords({ currency }: TrackingJudged, { ahead, clock }: TrackedRepLine): Judgement {
  if (ahead === null || clock.share <= 0) return { good: [], bad: [] };
  const amount = spokenMoney(rounded(Math.abs(ahead), 0), currency);
  const what = clock.share >= 1 ? "the quota" : "what should be made by now";
  return ahead < -0.5
    ? { good: [], bad: [`${amount} behind ${what}`] }
    : { good: [ahead < 0.5 ? `On ${what}` : `${amount} ahead of ${what}`], bad: [] };
}

function trendWords({ tracking }: TrackingJudged, { rep }: TrackedRepLine): Judgement {
  const { direction, pointsPerPeriod } = trendOf(tracking.past.filter((one) => one.rep === rep.id));
  const points = spokenCount(rounded(Math.abs(pointsPerPeriod ?? 0) * 100, 1));
  if (direction === "IMPROVING") {
    return { good: [`Improving by ${points} points of attainment a period`], bad: [] };
  }
  return {
    good: [],
    bad: direction === "DECLINING" ? [`Declining by ${points} points of attainment a period`] : [],
  };
}

function toDoOf({ tracking, currency }: TrackingJudged, line: TrackedRepLine): readonly string[] {
  const { remaining, clock, dealValue, told, coverage, requiredPerDay, isRamping } = line;
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  if (clock.share >= 1) return ["Nothing more in this period: it is over"];
  if (remaining === null || remaining === 0)
    return ["Quota is made: go on, and look at the next period"];
  const value = dealValue ?? tracking.targets.dealValue;
  const { adequateCoverage } = tracking.limits;
  const short = Math.max(remaining * adequateCoverage - (told.surePipeline ?? 0), 0);
  const isThin = coverage !== null && isBelow(coverage, adequateCoverage);
  return [
    `Make ${spoken(remaining)} more in ${counted(clock.left, { one: "day", many: "days" })}${
      requiredPerDay === null ? "" : `, ${spoken(requiredPerDay)} a day`
    }${
      value === null || value <= 0
        ? ""
        : `: ${counted(wholeUp(remaining / value), { one: "deal", many: "deals" })} of ${spoken(value)}`
    }`,
    ...(coverage === null
      ? ["Tell the pipeline that is sure to close: without it nobody knows what carries the rest"]
      : []),
    ...(isThin
      ? [`Build ${spoken(short)} of pipeline, to ${adequateCoverage}x of what is left to make`]
      : []),
    ...(isRamping ? ["Still ramping: hold the work against the ramp, not against the others"] : []),
  ];
}
