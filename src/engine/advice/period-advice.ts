import { rounded } from "../figure/rounded";
import { spokenMoney, spokenShare } from "../figure/spoken";
import { total } from "../share/total";
import { standardPeriodCases } from "../tracking/period-cases";
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
  const { company } = judged.team;
  const { quota, projected } = company;
  const spoken = speaker(judged.currency);
  if (projected === null || projected >= quota) return [];
  const money = quota - projected;
  return [
    allocationFinding("team-gap", "act", {
      title: `The team is projected to miss its quota by ${spoken(money)}`,
      words: `${spoken(projected)} is projected, ${spokenShare(projected / quota)} of ${spoken(quota)}.`,
      remedies: periodLevers(judged, money).map(leverWords),
      figures: { money, projected, quota },
    }),
  ];
}

const repNoun = { one: "rep", many: "reps" } as const;

function coverageGap({ team, tracking, currency }: TrackingJudged): readonly Finding[] {
  const { lowCoverage, adequateCoverage } = tracking.limits;
  const spoken = speaker(currency);
  const short = team.reps.filter(({ coverage }) => coverage !== null && coverage < lowCoverage);
  if (short.length === 0) return [];
  const missing = ({ remaining, told }: TrackedRepLine) =>
    Math.max((remaining ?? 0) * adequateCoverage - (told.surePipeline ?? 0), 0);
  const pipeline = total(short.map(missing));
  const money = total(short.map(({ quota, projected }) => Math.max(quota - (projected ?? 0), 0)));
  return [
    allocationFinding("coverage-gap", "act", {
      title: `${counted(short.length, repNoun)} with too little pipeline to recover`,
      words: `${few(short.map(({ rep, coverage }) => `${rep.person.name} ${(coverage ?? 0).toFixed(1)}x`))}: below ${lowCoverage}x of what is left to make. To reach ${adequateCoverage}x they need ${spoken(pipeline)} more; projected to miss ${spoken(money)} together.`,
      remedies: [`Build ${spoken(pipeline)} of pipeline with them`, "Bring deals forward"],
      figures: { money, pipeline, reps: short.length, threshold: lowCoverage },
      concerns: short.map(({ rep }) => rep.id),
    }),
  ];
}

function bottomThird({ team, currency }: TrackingJudged): readonly Finding[] {
  const line = team.byThird.find(({ name }) => name === "bottom");
  const spoken = speaker(currency);
  if (line === undefined || line.projected === null || line.projected >= line.quota) return [];
  const reps = team.reps.filter(({ third }) => third === "bottom");
  const { bottomTo } = standardPeriodCases;
  const worth = total(
    reps.map(({ quota, projected }) => Math.max(quota * bottomTo - (projected ?? 0), 0)),
  );
  const money = line.quota - line.projected;
  return [
    allocationFinding("bottom-third", "act", {
      title: `The bottom third is projected to miss ${spoken(money)}`,
      words: `${few(reps.map(({ rep }) => rep.person.name))} are projected at ${spokenShare(line.projected / line.quota)} of their quotas.`,
      remedies: [
        `Bring each of them to ${spokenShare(bottomTo)}, which is worth ${spoken(worth)}`,
        "See whether territory or quota is the reason before the person",
      ],
      figures: { money, worth, reps: reps.length },
      concerns: reps.map(({ rep }) => rep.id),
    }),
  ];
}
