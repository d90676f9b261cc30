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

/** The cells of one row from the first to the last column of a kind. */
function row(kind: string, count: number): string {
  return `PeriodQuotas[[#This Row],[${kind} 1]:[${kind} ${count}]]`;
}

/** Each rep's quota over the periods: by season and by what the ramp leaves of each month, in whole steps. */
export function periodsBlock({ reps, calendar }: AllocationPlan): Block {
  const count = calendar.periods.length;
  const monthsOf = (place: number) => calendar.periods[place - 1]?.months ?? [];
  const sumOf = (term: (month: number) => string, place: number) =>
    monthsOf(place)
      .map((at) => term(at + 1))
      .join("+");
  const [weights, remainders] = [row("Weight", count), row("Remainder", count)];
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
      ...each(count, (place) =>
        working(
          `remainder${place}`,
          `Remainder ${place}`,
          `=ROUND(({exact${place}}-{steps${place}})/Dust,0)`,
        ),
      ),
      working("left", "Steps left", `=ROUND({quota}/PeriodRounding,0)-SUM(${row("Steps", count)})`),
      ...calendar.periods.map((period, at): ColumnPlan<RepPlan> => {
        const [weight, remainder] = [`{weight${at + 1}}`, `{remainder${at + 1}}`];
        return {
          ...worked<RepPlan>(`period${at + 1}`, periodHeader(period), {
            formula: `=PeriodRounding*({steps${at + 1}}+(SUMPRODUCT((${remainders}>${remainder})+(${remainders}=${remainder})*((${weights}>${weight})+(${weights}=${weight})*(COLUMN(${weights})<COLUMN(${weight}))))<{left}))`,
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
