import {
  spokenCount,
  spokenShare,
  type AllocationPlan,
  type LimitedPlacement,
  type LimitedPlan,
} from "../../engine";
import { amount, change, numbers, tableLines, words } from "./table";

type Placed = LimitedPlan & { readonly kind: "optimal" };

/** Limits named; those beyond are worth little. */
const MOST_LIMITS = 10;

/** The plan of most yield beside the plan that was made. */
export function optimumReport(
  { reps }: AllocationPlan,
  question: LimitedPlacement,
  { amounts, objective, unlimited, price, binding }: Placed,
): string {
  const repOf = new Map(reps.map((rep) => [rep.id, rep]));
  const { territories, change: moved, fairnessMultiple } = question;
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
  const held = binding.slice(0, MOST_LIMITS);
  return [
    "The plan of most yield: each dollar of quota where a dollar brought most last year. It goes to the",
    "limits by its nature, and is evidence beside the plan; it never takes its place.",
    `Limits: ${limits.length === 0 ? "none but each pool" : limits.join(", ")}, each pool as planned.`,
    "",
    ...tableLines(columns, rows),
    "",
    `It brings ${amount(objective)}, the plan ${amount(present)}: ${change(objective - present)}. Without limits of change and totals`,
    `it would bring ${amount(unlimited)}; those limits cost ${amount(price)}.`,
    "",
    "What holds, and what one dollar more of it would bring:",
    ...held.map(({ limit, worth }) => `  ${limit.name}: ${worth.toFixed(3)}`),
    ...(binding.length > held.length ? [`  and ${binding.length - held.length} more`] : []),
  ].join("\n");
}
