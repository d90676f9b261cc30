import { dealOutcomes, multiYears, type QuotaModel } from "../../engine";
import type { Check } from "../control/check";
import { bookingInputs } from "../inputs/deal-list";

type Part = Omit<Check, "answered">;

/** Each id is sought among all: of more deals than these it would take too long, and reading the workbook back says it. */
const MOST_SOUGHT = 2000;

/** None of some words stands in a cell, or in each cell of a column. */
function noneOf(cell: string, known: readonly string[]): string {
  return known.map((word) => `(${cell}<>"${word}")`).join("*");
}

/** Cells of a range that are neither blank nor a number; a date is one. */
function noNumbers(range: string): string {
  return `=ROWS(${range})*COLUMNS(${range})-COUNTBLANK(${range})-COUNT(${range})`;
}

const idCheck: Part = {
  id: "D7",
  what: "Every deal stands once: no id is there a second time",
  formula:
    '=IF(ROWS(DealList[Id])=1,0,SUMPRODUCT((DealList[Id]<>"")*(MATCH(DealList[Id]&"",DealList[Id]&"",0)<ROW(DealList[Id])-MIN(ROW(DealList[Id]))+1)))',
  sheet: "Deals",
};

/** What must hold of the deals one by one, so that none is passed over in silence. */
export function dealChecks({ deals }: QuotaModel): readonly Part[] {
  return [
    ...(deals.length > MOST_SOUGHT ? [] : [idCheck]),
    {
      id: "D8",
      what: `The outcome of every deal is one of ${dealOutcomes.join(", ")}`,
      formula: `=SUMPRODUCT((DealList[Id]<>"")*${noneOf("DealList[Outcome]", dealOutcomes)})`,
      sheet: "Deals",
    },
    {
      id: "D9",
      what: "Every amount of a deal is a number and no text: a blank is not told",
      formula: noNumbers("DealList[Amount]"),
      sheet: "Deals",
    },
    {
      id: "D10",
      what: "The days of every deal are dates and no text: a blank is not told",
      formula: noNumbers("DealList[[Created]:[Closed]]"),
      sheet: "Deals",
    },
  ];
}

/** What must hold of the definition of a booking, which every deal is held against. */
export function bookingRuleChecks(): readonly Part[] {
  const flags = bookingInputs.filter(({ field }) => field.kind === "flag");
  const isNoDay = (name: string) => `(${name}<>"")*(1-ISNUMBER(${name}))`;
  return [
    {
      id: "D11",
      what: "Whether deals of a kind count as bookings is yes or no, of every kind",
      formula: `=${flags.map(({ name }) => noneOf(name, ["yes", "no"])).join("+")}`,
      sheet: "Definitions",
    },
    {
      id: "D12",
      what: `Multi-year contracts count as one of ${multiYears.join(", ")}`,
      formula: `=${noneOf("MultiYear", multiYears)}`,
      sheet: "Definitions",
    },
    {
      id: "D13",
      what: "The first and the last day that count are dates, or blank for none",
      formula: `=${isNoDay("BaselineFrom")}+${isNoDay("BaselineTo")}`,
      sheet: "Definitions",
    },
    {
      id: "D14",
      what: "The first day that counts is not after the last",
      formula: "=ISNUMBER(BaselineFrom)*ISNUMBER(BaselineTo)*(BaselineFrom>BaselineTo)",
      sheet: "Definitions",
    },
  ];
}
