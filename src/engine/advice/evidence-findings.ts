import { planFairness, FEW_REPS } from "../evidence/fairness";
import { isBeyondGate, rawBackTest } from "../evidence/back-test";
import type { RiskLevel } from "../evidence/attainability";
import { planAttainability } from "../evidence/territory-attainability";
import { rounded } from "../figure/rounded";
import { spokenChance, spokenMoney, spokenShare } from "../figure/spoken";
import { outcomeOf } from "../outlook/outcome";
import { allocationFinding, few, type AllocationJudged } from "./allocation-judged";
import { counted, type Finding } from "./finding";

/** Whether the quotas would have held last year, whether they will this year, and whether they ask alike. */
export function evidenceFindings(judged: AllocationJudged): readonly Finding[] {
  return [
    ...unlikelyTarget(judged),
    ...againstLastYear(judged),
    ...riskyTerritories(judged),
    ...unevenQuotas(judged),
    ...growthForTheBest(judged),
  ];
}

/** A target that is missed more often than not. */
const EVEN_CHANCE = 0.5;

function unlikelyTarget({ model, plan, currency }: AllocationJudged): readonly Finding[] {
  const { chance, sales, revenueTarget } = outcomeOf(model, plan);
  if (chance === null || sales === null || chance >= EVEN_CHANCE) return [];
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return [
    allocationFinding("unlikely-target", "act", {
      title: `The chance to book the target is ${spokenChance(chance)}`,
      words: `The team can be expected to sell ${spoken(sales)}; the target is ${spoken(revenueTarget)}, before any buffer.`,
      remedies: ["Look at the sensitivities", "Compare scenarios with more capacity"],
      figures: { chance, sales, revenueTarget },
    }),
  ];
}

const repNoun = { one: "ramped rep", many: "ramped reps" } as const;

/** The raw back-test punishes all growth: it is worth knowing where it is clear, and the method's own decides. */
function againstLastYear({ model, plan }: AllocationJudged): readonly Finding[] {
  const { thresholds, payTiers } = model;
  const { ramped, verdict } = rawBackTest(plan, { thresholds, tiers: payTiers });
  const { hits, reps, share, interval } = ramped;
  if (share === null || interval === null || !isBeyondGate(ramped, thresholds)) return [];
  const within = `${spokenShare(interval.low)} to ${spokenShare(interval.high)}`;
  const isEasy = verdict === "TOO_EASY";
  return [
    allocationFinding(isEasy ? "easy-by-last-year" : "hard-by-last-year", "know", {
      title: `Last year's bookings make these quotas for ${hits} of ${counted(reps, repNoun)}`,
      words:
        `That is ${spokenShare(share)}; a team like this one makes ${within}. ` +
        (isEasy
          ? `Above ${spokenShare(thresholds.soundTo)} some quotas may be too easy.`
          : "Quotas that ask for growth always look hard so: the gate is the back-test of the method, with last year's model."),
      remedies: [isEasy ? "Look for quotas that are too easy" : "Back-test the method"],
      figures: { hits, reps, share, low: interval.low, high: interval.high },
    }),
  ];
}

const territoryNoun = { one: "territory is", many: "territories are" } as const;

const isHigh = (risk: RiskLevel) => risk === "High Risk" || risk === "Very High Risk";

function riskyTerritories({ model, plan }: AllocationJudged): readonly Finding[] {
  const { territories } = planAttainability(plan, model.thresholds);
  // Where capacity grows as quota does, nobody is asked for more than before.
  const risky = territories.filter(({ riskAtCapacity }) => isHigh(riskAtCapacity));
  const [first] = risky;
  if (first === undefined) return [];
  const names = risky.map(({ territory, atCapacity }) => `${territory} ${spokenShare(atCapacity)}`);
  return [
    allocationFinding("risky-territories", "act", {
      title: `${counted(risky.length, territoryNoun)} at high risk`,
      words: `Last year's sales per rep, at this year's capacity, over quota: ${few(names)}. Below ${spokenShare(model.thresholds.mediumRiskFrom)} the risk is high.`,
      remedies: ["Lower the quotas", "Add capacity there"],
      figures: { territories: risky.length, lowest: first.atCapacity },
      concerns: risky.map(({ territory }) => territory),
    }),
  ];
}

function unevenQuotas({ plan }: AllocationJudged): readonly Finding[] {
  const { expected } = planFairness(plan);
  if (expected === null || expected.band === "GOOD" || expected.band === "ACCEPTABLE") return [];
  const isNew = expected.band === "REDESIGN";
  return [
    allocationFinding("uneven-quotas", "act", {
      title: `Quotas are not equally hard: balance ${expected.balance.toFixed(2)}`,
      words: `What ramped reps can be expected to sell lies between ${spokenShare(expected.low)} and ${spokenShare(expected.high)} of their quotas.`,
      remedies: [isNew ? "Design the territories anew" : "Move the blend towards bottom-up"],
      figures: { balance: expected.balance, low: expected.low, high: expected.high },
    }),
  ];
}

/** From this correlation on it is a pattern. */
const CLEAR = 0.5;

function growthForTheBest({ plan }: AllocationJudged): readonly Finding[] {
  const { value, reps } = planFairness(plan).withGrowth;
  if (value === null || reps < FEW_REPS || value < CLEAR) return [];
  return [
    allocationFinding("growth-for-the-best", "know", {
      title: "Who did well last year is asked for more",
      words: `Attainment of last year and growth asked this year go together (correlation ${value.toFixed(2)}, ${reps} reps): selling much raises one's own bar.`,
      remedies: ["Give top-down more weight in the blend"],
      figures: { correlation: value, reps },
    }),
  ];
}
