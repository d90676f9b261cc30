import {
  spokenShare,
  type BalanceBand,
  type Evenness,
  type Fairness,
  type LearnedWeights,
  type NothingLearned,
  type PlanAttainability,
} from "../../engine";
import { amount, numbers, tableLines, words } from "./table";

const indent = (line: string) => `  ${line}`;

/** Every territory's quota beside its past, the riskiest first. */
export function attainabilityLines({
  overall,
  territories,
  unknown,
}: PlanAttainability): readonly string[] {
  const columns = [
    words("Territory"),
    numbers("quota"),
    numbers("last year"),
    numbers("reps then"),
    numbers("now"),
    numbers("attainable"),
    numbers("growth"),
    words("risk"),
    words("what to do"),
  ];
  const rows = territories.map((one) => [
    one.territory,
    amount(one.quota),
    amount(one.history),
    one.capacityBefore.toFixed(2),
    one.capacity.toFixed(2),
    spokenShare(one.attainability),
    one.growthRequired === null ? "" : spokenShare(one.growthRequired),
    one.risk,
    one.advice,
  ]);
  const whole = overall === null ? "nothing is known" : `${spokenShare(overall)} of the quota`;
  return [
    `Attainability: last year over quota, territory by territory; over all of them ${whole}`,
    ...tableLines(columns, rows).map(indent),
    ...(unknown.length === 0 ? [] : [`  Without a past: ${unknown.join(", ")}`]),
  ];
}

const bandWords: Readonly<Record<BalanceBand, string>> = {
  GOOD: "good",
  ACCEPTABLE: "acceptable",
  IMBALANCED: "imbalanced",
  REDESIGN: "design it anew",
};

function evennessRow(name: string, even: Evenness | null): readonly string[] {
  if (even === null) return [name, "", "", "", "", "", "nothing to compare"];
  return [
    name,
    String(even.count),
    even.balance.toFixed(2),
    even.gini.toFixed(3),
    even.jain.toFixed(3),
    (even.high / even.low).toFixed(2),
    bandWords[even.band],
  ];
}

function correlationWords(what: string, value: number | null, { correlated }: Fairness): string {
  if (value === null) return `  ${what}: too few to say`;
  const warning = correlated < 10 ? ` (only ${correlated} reps: do not build on it)` : "";
  return `  ${what}: ${value.toFixed(2)}${warning}`;
}

/** Whether reps are asked alike. */
export function fairnessLines(fairness: Fairness): readonly string[] {
  const columns = [
    words("Evenness"),
    numbers("of"),
    numbers("balance"),
    numbers("Gini"),
    numbers("Jain"),
    numbers("high / low"),
    words(""),
  ];
  const rows = [
    evennessRow("Attainment to be expected", fairness.expected),
    evennessRow("Attainment of last year", fairness.past),
    evennessRow("Quota per point of potential", fairness.perPotential),
  ];
  return [
    "Fairness: balance above 0.90 is good, from 0.80 acceptable, below 0.70 asks for a new design",
    ...tableLines(columns, rows).map(indent),
    correlationWords("Last year's attainment with size of quota", fairness.withSize, fairness),
    correlationWords("Last year's attainment with growth asked", fairness.withGrowth, fairness),
  ];
}

/** What the past makes of the territories' scores. */
export function learnedLines(
  learned: LearnedWeights | NothingLearned,
  weights: ReadonlyMap<string, number>,
): readonly string[] {
  const title = "Learning: last year's bookings per ramped rep from the territories' scores";
  if (learned.kind === "tooFew") {
    const { known, needs } = learned;
    return [title, `  ${known} territories have scores and a past; it takes ${needs}.`];
  }
  const { linear, forest, features, importances, territories } = learned;
  const columns = [
    words("Territory"),
    numbers("weight in the plan"),
    numbers("least squares"),
    numbers("forest"),
  ];
  const whole = territories.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const part = (share: number | undefined) =>
    share === undefined ? "" : `${(share * 100).toFixed(1)}%`;
  const rows = territories.map((id) => [
    id,
    part((weights.get(id) ?? 0) / whole),
    part(linear?.weights?.get(id)),
    part(forest.weights?.get(id)),
  ]);
  return [
    title,
    `  Least squares: ${linear === null ? "no fit, as one score follows from the others." : linear.worth}`,
    `  Forest: ${forest.worth} It goes by ${features
      .map((feature, at) => `${feature} ${spokenShare(importances[at] ?? 0)}`)
      .join(", ")}.`,
    "  Shares of the pool that the predictions would make, beside those of the plan's weights:",
    ...tableLines(columns, rows).map(indent),
  ];
}
