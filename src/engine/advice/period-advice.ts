import { rounded } from "../figure/rounded";
import { spokenMoney, spokenShare, timesBeside } from "../figure/spoken";
import { total } from "../share/total";
import { standardPeriodCases } from "../tracking/period-cases";
import { isBelow } from "../tracking/threshold";
import type { TrackedRepLine } from "../tracking/tracked-reps";
import { allocationFinding, few } from "./allocation-judged";
import { counted, type Finding } from "./finding";
import { leverWords, periodLevers } from "./period-levers";
import type { TrackingJudged } from "./tracking-judged";

/** What to do about a running period, the most money first; each with what it is about and what would close it. */
export function periodAdvice(judged: TrackingJudged): readonly Finding[] {
  return [...teamGap(judged), ...coverageGap(judged), ...bottomThird(judged)].sort(
    (one, other) => (other.figures["money"] ?? 0) - (one.figures["money"] ?? 0),
  );
}

function speaker(currency: string) {
  return (amount: number) => spokenMoney(rounded(amount, 0), currency);
}

function teamGap(judged: TrackingJudged): readonly Finding[] {
  const { company, clock } = judged.team;
  const { quota, projected, quotaOfAll } = company;
  const spoken = speaker(judged.currency);
  // Who told of less than half of the quota does not speak for the team.
  if (projected === null || 2 * quota < quotaOfAll || !isBelow(projected / quota, 1)) return [];
  const money = quota - projected;
  const isOver = clock.share >= 1;
  const who = quota < quotaOfAll ? "Those who reported" : "The team";
  return [
    allocationFinding("team-gap", "act", {
      title: isOver
        ? `${who} missed the quota by ${spoken(money)}`
        : `${who} ${quota < quotaOfAll ? "are" : "is"} projected to miss the quota by ${spoken(money)}`,
      words: `${spoken(projected)} is ${isOver ? "made" : "projected"}, ${spokenShare(projected / quota)} of ${spoken(quota)}.`,
      remedies: periodLevers(judged, money).map(leverWords),
      figures: { money, projected, quota },
    }),
  ];
}

const repNoun = { one: "rep", many: "reps" } as const;

/** What a rep is projected to miss; nothing of whom nothing is projected, or who misses nothing. */
function missed({ quota, projected, reporting }: TrackedRepLine): number {
  if (reporting !== "REPORTED" || projected === null) return 0;
  return isBelow(projected / quota, 1) ? quota - projected : 0;
}

function coverageGap({ team, tracking, currency }: TrackingJudged): readonly Finding[] {
  const { lowCoverage, adequateCoverage } = tracking.limits;
  const spoken = speaker(currency);
  const short = team.reps.filter(
    (line) =>
      line.coverage !== null &&
      isBelow(line.coverage, lowCoverage) &&
      missed(line) > 0 &&
      // Once it is over no pipeline closes in a period any more.
      line.clock.share < 1,
  );
  if (short.length === 0) return [];
  const missing = ({ remaining, told }: TrackedRepLine) =>
    Math.max((remaining ?? 0) * adequateCoverage - (told.surePipeline ?? 0), 0);
  const pipeline = total(short.map(missing));
  const money = total(short.map(missed));
  const names = short.map(
    ({ rep, coverage }) => `${rep.person.name} ${timesBeside(coverage ?? 0, lowCoverage)}`,
  );
  return [
    allocationFinding("coverage-gap", "act", {
      title: `${counted(short.length, repNoun)} projected to miss ${spoken(money)}${short.length === 1 ? "" : " together"} with too little pipeline to recover`,
      words: `${few(names)}: below ${lowCoverage}x of what is left to make.`,
      remedies: [
        `Build ${spoken(pipeline)} of pipeline with them, which is ${adequateCoverage}x of what is left to make`,
        "Bring deals forward",
      ],
      figures: { money, pipeline, reps: short.length, threshold: lowCoverage },
      concerns: short.map(({ rep }) => rep.id),
    }),
  ];
}

function bottomThird({ team, currency }: TrackingJudged): readonly Finding[] {
  const spoken = speaker(currency);
  const reps = team.reps.filter((line) => line.third === "bottom");
  const money = total(reps.map(missed));
  if (money === 0) return [];
  const quota = total(reps.map((line) => line.quota));
  const projected = total(reps.map((line) => line.projected ?? line.actual ?? 0));
  const { bottomTo } = standardPeriodCases;
  const worth = total(
    reps.map(({ clock, quota: own, projected: coming }) =>
      // Who is no longer there makes no more.
      clock.share >= 1 ? 0 : Math.max(own * bottomTo - (coming ?? 0), 0),
    ),
  );
  const isOver = team.clock.share >= 1;
  return [
    allocationFinding("bottom-third", "act", {
      title: `The bottom third ${isOver ? "missed" : "is projected to miss"} ${spoken(money)}`,
      words: `${few(reps.map(({ rep }) => rep.person.name))} ${isOver ? "made" : "are projected at"} ${spokenShare(projected / quota)} of their quotas.`,
      remedies: [
        ...(isOver || worth < 1
          ? []
          : [`Bring each of them to ${spokenShare(bottomTo)}, which is worth ${spoken(worth)}`]),
        "See whether territory, quota or ramp is the reason before the person",
      ],
      figures: { money, worth, reps: reps.length },
      concerns: reps.map(({ rep }) => rep.id),
    }),
  ];
}
