import {
  FEW_REPS,
  spokenShare,
  type BalanceBand,
  type Correlated,
  type Evenness,
  type Fairness,
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
    numbers("at capacity"),
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
    spokenShare(one.atCapacity),
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
    even.low === 0 ? "–" : (even.high / even.low).toFixed(2),
    bandWords[even.band],
  ];
}

/** From these sizes on a correlation is some, and clear. */
const [SOME, CLEAR] = [0.3, 0.5];

function strengthOf(correlation: number): string {
  const size = Math.abs(correlation);
  if (size < SOME) return "hardly any";
  const side = correlation > 0 ? "go together" : "go against each other";
  return size < CLEAR ? `somewhat ${side}` : `clearly ${side}`;
}

function correlationWords(what: string, { value, reps }: Correlated): string {
  if (value === null) return `  ${what}: too few to say, or all alike`;
  const warning = reps < FEW_REPS ? ` (only ${reps} reps: do not build on it)` : "";
  return `  ${what}: ${value.toFixed(2)}, ${strengthOf(value)}${warning}`;
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
    correlationWords(
      "Correlation of last year's attainment with the size of the quota",
      fairness.withSize,
    ),
    correlationWords(
      "Correlation of last year's attainment with the growth asked now",
      fairness.withGrowth,
    ),
  ];
}
