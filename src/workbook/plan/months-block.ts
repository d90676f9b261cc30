import { monthOf, serialDate, type AllocationPlan, type QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked } from "./columns";

type MonthRow = {
  readonly place: number;
  readonly number: number;
  readonly firstDay: number | null;
  readonly share: number;
  readonly period: number;
};

function monthRows(model: QuotaModel, { calendar }: AllocationPlan): readonly MonthRow[] {
  const first = monthOf(model.calendar.fiscalYearStart) ?? 0;
  return calendar.months.map((share, at) => {
    const number = first + at;
    const day = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}-01`;
    const period = calendar.periods.findIndex(({ months }) => months.includes(at)) + 1;
    return { place: at + 1, number, firstDay: serialDate(day), share, period };
  });
}

/** The twelve months of the plan's year: each with its number, its first day, and its share of the year. */
export function monthsBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<MonthRow>(
    { heading: "Months of the year", table: "MonthList" },
    [
      placed("place", "Month", (row) => row.place),
      {
        ...worked<MonthRow>("number", "Month number", {
          formula: "=12*YEAR(FiscalYearStart)+MONTH(FiscalYearStart)+{place}-1-1",
          value: (row) => row.number,
          format: "general",
        }),
        name: (row) => `Month${row.place}`,
      },
      worked("firstDay", "First day", {
        formula: "=DATE(YEAR(FiscalYearStart),MONTH(FiscalYearStart)+{place}-1,1)",
        value: (row) => row.firstDay,
        format: "date",
      }),
      {
        ...worked<MonthRow>("share", "Share of the year", {
          formula:
            "=IF(SeasonCount=0,1/12,INDEX(SeasonList[Share],ROUNDUP({place}*SeasonCount/12,0))*SeasonCount/12)",
          value: (row) => row.share,
          format: "share",
        }),
        name: (row) => `Season${row.place}`,
      },
      worked("period", "Period", {
        formula: "=ROUNDUP({place}*PeriodCount/12,0)",
        value: (row) => row.period,
        format: "general",
      }),
    ],
    monthRows(model, plan),
  );
}

/** A day as the sheets hold it; null for none. */
export function dayValue(iso: string): number | null {
  return iso === "" ? null : serialDate(iso);
}
