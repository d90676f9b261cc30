import type { AllocationPlan, RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { periodHeader } from "./period-header";
import { known, worked, working } from "./columns";

/** Columns of one kind, one for each period. */
function each(
  count: number,
  column: (place: number) => ColumnPlan<RepPlan>,
): readonly ColumnPlan<RepPlan>[] {
  return Array.from({ length: count }, (_period, at) => column(at + 1));
}

/** The cells of one row from the first column of a kind to one of its columns. */
function row(kind: string, last: number): string {
  return `PeriodQuotas[[#This Row],[${kind} 1]:[${kind} ${last}]]`;
}

/** Each rep's quota over the periods: by season and by what the ramp leaves of each month, in whole steps. */
export function periodsBlock({ reps, calendar }: AllocationPlan): Block {
  const count = calendar.periods.length;
  const monthsOf = (place: number) => calendar.periods[place - 1]?.months ?? [];
  const sumOf = (term: (month: number) => string, place: number) =>
    monthsOf(place)
      .map((at) => term(at + 1))
      .join("+");
  const [weights, sorts] = [row("Weight", count), row("Sort", count)];
  return block<RepPlan>(
    { heading: "Quotas by period", table: "PeriodQuotas" },
    [
      known("id", "Id", ({ id }) => id),
      working("t", "Team row", "=MATCH({id},TeamList[Id],0)"),
      worked("quota", "Quota of the year", {
        formula: "=INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0))",
        value: ({ quota }) => quota,
        format: "money",
      }),
      working("there", "Is there", "=N(INDEX(TeamList[Capacity],{t})>0)"),
      ...each(count, (place) =>
        working(
          `weight${place}`,
          `Weight ${place}`,
          `=IF({there}=0,${sumOf((month) => `Season${month}`, place)},${sumOf((month) => `Season${month}*INDEX(TeamList[Month ${month}],{t})`, place)})`,
          "count",
        ),
      ),
      working("all", "All weights", `=SUM(${weights})`, "count"),
      ...each(count, (place) =>
        working(
          `exact${place}`,
          `Exact ${place}`,
          `=IF({all}=0,0,{quota}*{weight${place}}/{all}/PeriodRounding)`,
          "count",
        ),
      ),
      ...each(count, (place) =>
        working(`steps${place}`, `Steps ${place}`, `=INT({exact${place}}+Dust)`),
      ),
      // Ties go to the heavier period, then to the earlier one: that order as a fraction below a whole remainder.
      ...each(count, (place) =>
        working(
          `order${place}`,
          `Order ${place}`,
          `=RANK({weight${place}},${weights})+COUNTIF(${row("Weight", place)},{weight${place}})-1`,
        ),
      ),
      ...each(count, (place) =>
        working(
          `sort${place}`,
          `Sort ${place}`,
          `=ROUND(({exact${place}}-{steps${place}})/Dust,0)-{order${place}}/100`,
        ),
      ),
      working("left", "Steps left", `=ROUND({quota}/PeriodRounding,0)-SUM(${row("Steps", count)})`),
      ...calendar.periods.map((period, at): ColumnPlan<RepPlan> => {
        return {
          ...worked<RepPlan>(`period${at + 1}`, periodHeader(period), {
            formula: `=PeriodRounding*({steps${at + 1}}+(RANK({sort${at + 1}},${sorts})<={left}))`,
            value: ({ periods }) => periods[at] ?? 0,
            format: "money",
          }),
          look: "output",
        };
      }),
    ],
    reps,
  );
}
