import { baselineOf, type Baseline, type BaselineRow, type QuotaModel } from "../../engine";
import { MOST_DEALS } from "../inputs/deal-list";
import { drawnMonths, shownMonths, type RowSpan } from "./baseline-months";

/** The four ways in which the deals are summed up. */
export const cuts = ["reps", "territories", "segments", "months"] as const;
export type Cut = (typeof cuts)[number];

/** What a table of the baseline is called, its first column, its last row, and the column of DealList that leads to it. */
export const cutNames: Readonly<
  Record<
    Cut,
    {
      readonly table: string;
      readonly heading: string;
      readonly first: string;
      readonly rest: string;
      readonly row: string;
    }
  >
> = {
  reps: {
    table: "BaselineReps",
    heading: "By rep, beside what the roster and the plan say",
    first: "Rep",
    rest: "Not in the roster",
    row: "Rep row",
  },
  territories: {
    table: "BaselineTerritories",
    heading: "By territory",
    first: "Territory",
    rest: "None, or not listed",
    row: "Territory row",
  },
  segments: {
    table: "BaselineSegments",
    heading: "By segment",
    first: "Segment",
    rest: "None, or not listed",
    row: "Segment row",
  },
  months: {
    table: "BaselineMonths",
    heading: "By month of the closing day",
    first: "Month",
    rest: "No closing day",
    row: "Month row",
  },
};

/** A row of a table of the baseline, with its place in it. */
export type PlacedRow = BaselineRow & { readonly no: number; readonly label: string };

/** What the row of the dated deals is called that close in none of the months above it. */
export const OTHER_MONTHS = "Other months";

/** The rows of a table as the sheet shows them: the last one is whatever has no row of its own. */
export function placedRows(found: Baseline, cut: Cut): readonly PlacedRow[] {
  const rows = found[cut];
  const labelOf = ({ key }: BaselineRow, at: number) => {
    if (key !== "") return key;
    return at < rows.length - 1 ? OTHER_MONTHS : cutNames[cut].rest;
  };
  return rows.map((row, at) => ({ ...row, no: at + 1, label: labelOf(row, at) }));
}

/**
 * Finds the place of a word in a table, as its formula does: no word, or one that is not there, is of the last row; a
 * month that is not there, of the row above it.
 */
export function placeIn(found: Baseline, cut: Cut): (word: string) => number {
  const rows = found[cut];
  const places = new Map<string, number>();
  rows.forEach(({ key }, at) => places.set(key.toLowerCase(), at + 1));
  const elsewhere = cut === "months" ? rows.length - 1 : rows.length;
  return (word) => (word === "" ? rows.length : (places.get(word.toLowerCase()) ?? elsewhere));
}

/** The baseline as the workbook shows it. */
export type ShownBaseline = {
  /** Its months without gaps, and with a row for other ones. */
  readonly found: Baseline;
  /** The rows of the months that the chart draws; null where there are none. */
  readonly drawn: RowSpan | null;
  /** Whether the deals stand on a sheet, so that formulas follow them; if not, the figures are values as of writing. */
  readonly isLive: boolean;
};

/** What there is to show; null without deals. */
export function shownBaseline(model: QuotaModel): ShownBaseline | null {
  const found = baselineOf(model);
  if (found === null) return null;
  const months = shownMonths(found, model);
  return {
    found: { ...found, months },
    drawn: drawnMonths(months, model),
    isLive: model.deals.length <= MOST_DEALS,
  };
}
