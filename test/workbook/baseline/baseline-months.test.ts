import type { QuotaModel } from "../../../src/engine";
import { drawnCharts, sheetLayout, workbookDescription } from "../../../src/workbook";
import { deal, dozen, rules2025 } from "../../engine/dozen-deals";
import { teamOfAes } from "../../engine/small-team";
import { onADay } from "../../excel/printed-workbook";

const small: QuotaModel = {
  ...teamOfAes(1_000_000, [{ id: "R1", name: "Ada" }]),
  deals: dozen,
  bookingRules: rules2025,
};

function baselineOf(model: QuotaModel) {
  const { sheets } = workbookDescription(model, onADay);
  const sheet = sheets.find(({ name }) => name === "Baseline");
  if (sheet === undefined) throw new Error("no baseline");
  return sheet;
}

function monthsOf(model: QuotaModel) {
  const block = baselineOf(model).blocks.find(({ table }) => table === "BaselineMonths");
  return block?.rows.map(([month]) => month?.value);
}

/** What the chart of the months draws: its categories, and how many values there are. */
function drawnOf(model: QuotaModel) {
  const [charts] = drawnCharts([sheetLayout(baselineOf(model))]);
  const chart = charts?.find(({ name }) => name === "BookingsByMonth");
  return [chart?.categories.values, chart?.series[0]?.values.values.length];
}

const in2025 = Array.from(
  { length: 12 },
  (_month, at) => `2025-${String(at + 1).padStart(2, "0")}`,
);

test("no month is missing between the first and the last that has a deal or lies in the window", () => {
  // The first deal of the dozen closed in December 2024, the last is expected in February 2026.
  const months = ["2024-12", ...in2025, "2026-01", "2026-02", "Other months", "No closing day"];
  expect(monthsOf(small)).toEqual(months);
  const wider = { ...small, bookingRules: { ...rules2025, from: "2024-11-05", to: "" } };
  expect(monthsOf(wider)).toEqual(["2024-11", ...months]);
});

test("a day that was mistyped by centuries makes no thousand rows: only the months with deals stand there", () => {
  const deals = [
    deal({ id: "1", closed: "1925-03-01" }),
    deal({ id: "2", closed: "2025-03-01" }),
    deal({ id: "3", closed: "2025-05-01" }),
  ];
  const months = ["1925-03", "2025-03", "2025-05", "Other months", "No closing day"];
  expect(monthsOf({ ...small, deals })).toEqual(months);
});

test("the chart draws the months of the window, and no deals without a day", () => {
  expect(drawnOf(small)).toEqual([in2025, 12]);
});

test("without a window the chart draws from the first to the last month in which a deal was decided", () => {
  const open = { ...small, bookingRules: { ...rules2025, from: "", to: "" } };
  // December 2024 is of the first won deal; the deal of February 2026 is open.
  expect(drawnOf(open)).toEqual([["2024-12", ...in2025], 13]);
});
