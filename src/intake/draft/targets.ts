import { revenueTypes, rounded, total, type RevenueTarget, type RevenueType } from "../../engine";
import { bookedIn, type DataWindow } from "./data-window";
import type { DealSummary } from "./deal-collector";

const A_YEAR = 12;

/** What stands in for the targets until somebody tells them: what was booked in a year, in whole money. */
export function draftTargets(
  deals: DealSummary,
  { year }: DataWindow,
  said: {
    readonly segmentOf: (rep: string) => string;
    readonly segments: readonly string[];
    /** Whether somebody stands on no list of people: nobody would carry what they booked. */
    readonly isStranger: (rep: string) => boolean;
  },
): readonly RevenueTarget[] {
  const sums = new Map<string, number[]>();
  for (const { segment, rep, type, months } of deals.parts) {
    if (said.isStranger(rep)) continue;
    const of = segment === "" && rep !== "" ? said.segmentOf(rep) : segment;
    const key = JSON.stringify([of, type === "" ? "NEW_BUSINESS" : type]);
    const amounts = sums.get(key) ?? [];
    sums.set(key, amounts);
    amounts.push(bookedIn(months, year));
  }
  const targets = [...sums].map(([key, amounts]): RevenueTarget => {
    const [segment, revenueType] = JSON.parse(key) as [string, RevenueType];
    const booked = rounded(total(amounts), 2);
    const inYear = year.count === 0 ? 0 : (booked * A_YEAR) / year.count;
    return { segment, revenueType, amount: Math.max(0, rounded(inYear, 0)) };
  });
  const asked = targets.filter(({ amount }) => amount > 0);
  const known = new Set(asked.map(({ segment }) => segment));
  const others = [...new Set(said.segments)].filter((segment) => !known.has(segment));
  // A segment that people or territories belong to has a line, though nothing was booked in it.
  const empty = others
    .filter((segment) => segment !== "")
    .map((segment): RevenueTarget => ({ segment, revenueType: "NEW_BUSINESS", amount: 0 }));
  const place = (type: RevenueType) => revenueTypes.indexOf(type);
  return [...asked, ...empty].sort((one, other) =>
    one.segment === other.segment
      ? place(one.revenueType) - place(other.revenueType)
      : one.segment < other.segment
        ? -1
        : 1,
  );
}
