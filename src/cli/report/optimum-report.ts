import {
  spokenCount,
  spokenShare,
  withinPools,
  type AllocationPlan,
  type LimitedPlacement,
  type LimitedPlan,
  type RepPlan,
} from "../../engine";
import { amount, change, numbers, tableLines, words } from "./table";

type Placed = LimitedPlan & { readonly kind: "optimal" };

/** Limits named; those beyond are worth little. */
const MOST_LIMITS = 5;

/** The plan of most yield beside the plan that was made. */
export function optimumReport(
  { reps }: AllocationPlan,
  question: LimitedPlacement,
  { amounts, objective, binding }: Placed,
): string {
  const repOf = new Map(reps.map((rep) => [rep.id, rep]));
  const { territories, change: moved, fairnessMultiple } = question;
  const unlimited = withinPools(question);
  const present = territories.reduce(
    (sum, one) => sum + one.yield * (repOf.get(one.id)?.quota ?? 0),
    0,
  );
  const columns = [
    words("Rep"),
    words("name"),
    numbers("a dollar brings"),
    numbers("plan"),
    numbers("optimum"),
    numbers("change"),
  ];
  const rows = territories.map((one, place) => {
    const quota = repOf.get(one.id)?.quota ?? 0;
    const placed = amounts[place] ?? 0;
    return [
      one.id,
      repOf.get(one.id)?.person.name ?? "",
      one.yield.toFixed(3),
      amount(quota),
      amount(placed),
      change(placed - quota),
    ];
  });
  const limits = [
    ...(fairnessMultiple === null ? [] : [`no quota above ${spokenCount(fairnessMultiple)} means`]),
    ...(moved.least === null ? [] : [`none below ${spokenShare(1 + moved.least)} of last year's`]),
    ...(moved.most === null ? [] : [`none above ${spokenShare(1 + moved.most)} of last year's`]),
  ];
  const limiting = binding.filter(({ limit }) => limit.kind !== "pool" && !isPool(limit.of));
  const held = limiting.slice(0, MOST_LIMITS);
  return [
    "The plan of most yield, if every dollar of quota brought what it brought last year. Raising a quota does",
    "not by itself raise sales: it goes to the limits by its nature, is evidence beside the plan, and never",
    "takes its place.",
    `Limits: ${[...limits, ...totalWords(question), "each pool as planned"].join(", ")}.`,
    ...newcomerLines(question, repOf),
    "",
    ...tableLines(columns, rows),
    "",
    `At those yields it would bring ${change(objective - present)} against the plan; without limits of change and totals`,
    `${change(unlimited - present)}, so that those limits cost ${amount(unlimited - objective)}.`,
    ...brokenLines(question, repOf),
    "",
    "What holds it back most, and what 10,000 more of it would bring:",
    ...held.map(({ limit, worth }) => `  ${limit.name}: ${change(10_000 * worth)}`),
    ...(limiting.length > held.length ? [`  and ${limiting.length - held.length} more`] : []),
  ].join("\n");
}

/** Each pool stays whole by a total of its own, which nobody set. */
function isPool(group: string): boolean {
  return group.startsWith("pool ");
}

/** The totals that somebody set. */
function totalWords({ groupTotals }: LimitedPlacement): readonly string[] {
  return groupTotals
    .filter(({ name }) => !isPool(name))
    .flatMap(({ name, min, max }) => [
      ...(min === null ? [] : [`${name} at least ${amount(min)}`]),
      ...(max === null ? [] : [`${name} at most ${amount(max)}`]),
    ]);
}

/** Who is held against something else than a last year of their own. */
function newcomerLines(
  { territories }: LimitedPlacement,
  repOf: ReadonlyMap<string, RepPlan>,
): readonly string[] {
  const ids = territories.flatMap(({ id }) => {
    const person = repOf.get(id)?.person;
    return person?.previousQuota == null || person.previousBookings === null ? [id] : [];
  });
  if (ids.length === 0) return [];
  const are = `${ids.length === 1 ? "has" : "have"} no last year`;
  return [
    `${ids.slice(0, 8).join(", ")}${ids.length > 8 ? ` and ${ids.length - 8} more` : ""} ${are}: their pool's mean and their planned quota stand in.`,
  ];
}

/** Whom the plan itself moves further than the optimum may: where there are some, it may bring more than the optimum. */
function brokenLines(
  { territories, change: { least, most } }: LimitedPlacement,
  repOf: ReadonlyMap<string, RepPlan>,
): readonly string[] {
  const ids = territories.flatMap(({ id, lastYear }) => {
    const quota = repOf.get(id)?.quota ?? 0;
    if (lastYear === null) return [];
    const isBelow = least !== null && quota < lastYear * (1 + least);
    const isAbove = most !== null && quota > lastYear * (1 + most);
    return isBelow || isAbove ? [id] : [];
  });
  return ids.length === 0
    ? []
    : [`The plan itself moves ${ids.join(", ")} further from last year than the optimum may.`];
}
