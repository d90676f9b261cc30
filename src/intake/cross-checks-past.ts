import type { AllocationModel, Problem, Tracking } from "../engine";

type TrackedModel = AllocationModel & { readonly tracking: Tracking };

/** A past period that somebody told of, and where. */
type Told = { readonly where: string; readonly period: string };

type Grain = "quarter" | "month" | "year";

const grains: readonly { readonly grain: Grain; readonly name: RegExp }[] = [
  { grain: "quarter", name: /^\d{4}-Q[1-4]$/ },
  { grain: "month", name: /^\d{4}-(0[1-9]|1[0-2])$/ },
  { grain: "year", name: /^\d{4}$/ },
];

const MONTHS_PER_QUARTER = 3;

/** Past periods: names that sort by time, and whether they are over. */
export function pastProblems({ tracking, calendar }: TrackedModel): readonly Problem[] {
  const { start } = tracking.period;
  const year = calendar.fiscalYearStart;
  return (["past", "statedPast"] as const).flatMap((list) => {
    const told = tracking[list].map(({ period }, place) => ({
      where: `tracking.${list}.${place}.period`,
      period,
    }));
    const misnamed = misnamedPeriods(told);
    return misnamed.length > 0 || start === "" ? misnamed : runningPeriods(told, start, year);
  });
}

function grainOf(period: string): Grain | null {
  return grains.find(({ name }) => name.test(period))?.grain ?? null;
}

function misnamedPeriods(told: readonly Told[]): readonly Problem[] {
  // The first name that can be read says how the others are to be written.
  const usual = told.map(({ period }) => grainOf(period)).find((grain) => grain !== null);
  return told.flatMap(({ where, period }) => {
    const grain = grainOf(period);
    if (grain !== null && grain === usual) return [];
    const what =
      grain === null
        ? `"${period}" names no quarter, month or year.`
        : `"${period}" names a ${grain}, where others of the list name a ${usual ?? "period"}.`;
    const remedy = "Name periods alike, such as 2025-Q4 or 2025-11, so that they sort by time.";
    return [{ where, what, remedy }];
  });
}

/** The last month of a period of the calendar. @example lastMonthOf("2025-Q4") //=> "2025-12" */
function lastMonthOf(period: string): string {
  const [year = "", part = "12"] = period.split("-");
  if (!part.startsWith("Q")) return `${year}-${part}`;
  const month = Number(part.slice(1)) * MONTHS_PER_QUARTER;
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Periods that are told as past and are not over when the running one starts. */
function runningPeriods(
  told: readonly Told[],
  start: string,
  fiscalYearStart: string,
): readonly Problem[] {
  // Quarters and years of a fiscal year may end in any month; those of the calendar's year, and months, are known.
  const isCalendarYear = fiscalYearStart.endsWith("-01-01");
  const firstMonth = start.slice(0, 7);
  return told.flatMap(({ where, period }) => {
    const isKnown = isCalendarYear || grainOf(period) === "month";
    if (!isKnown || lastMonthOf(period) < firstMonth) return [];
    return [
      {
        where,
        what: `${period} is told as past, and is not over before the running period starts on ${start}.`,
        remedy: "Leave it out, or correct its name or the start of the running period.",
      },
    ];
  });
}
