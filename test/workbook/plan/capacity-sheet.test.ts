import { allocationPlan, type PlannedHire, type QuotaModel } from "../../../src/engine";
import type { CellContent } from "../../../src/workbook/description";
import { capacitySheet } from "../../../src/workbook/plan/capacity-sheet";
import { plainRep, teamOfAes } from "../../engine/small-team";
import { template } from "../../excel/printed-workbook";

function monthly(model: QuotaModel, header: string): readonly CellContent[] {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error(JSON.stringify(plan));
  const months = capacitySheet(model, plan).blocks.find(({ table }) => table === "MonthCapacity");
  const place = months?.columns.findIndex((column) => column.header === header) ?? -1;
  return months?.rows.map((row) => row[place]?.value ?? null) ?? [];
}

describe("twelve reps, one hired in December and one in March on the schedule 0, 0, 25, 50, 75, 100 %", () => {
  const model = template("saas-12-reps");

  test("ten are ramped in January, and all twelve from August on", () => {
    expect(monthly(model, "Ramped")).toEqual([
      10, 10.25, 10.5, 10.75, 11.25, 11.5, 11.75, 12, 12, 12, 12, 12,
    ]);
    expect(monthly(model, "AM")).toEqual(Array.from({ length: 12 }, () => 2));
  });

  test("eleven are there before March, and twelve from then on", () => {
    expect(monthly(model, "There")).toEqual([11, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12]);
  });
});

describe("three reps, one at half time and one who leaves in March, and a hire in February", () => {
  const { endDate: _end, previousQuota: _quota, previousBookings: _booked, ...person } = plainRep;
  const hire: PlannedHire = { ...person, id: "H1", startDate: "2026-02-01" };
  const model: QuotaModel = {
    ...teamOfAes(1_200_000, [{}, { capacity: 0.5 }, {}]),
    hires: [hire],
    leavers: [{ rep: "R3", lastDay: "2026-03-31", backfillAfterMonths: 2 }],
  };

  test("the seat stands empty in April and May, and whoever takes it over ramps from June on", () => {
    expect(monthly(model, "There")).toEqual([
      2.5, 3.5, 3.5, 2.5, 2.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5,
    ]);
    expect(monthly(model, "Ramped")).toEqual([
      2.5, 2.75, 3, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 3.5, 3.5, 3.5,
    ]);
  });

  test("what ramps cost is the rest: nothing before the first hire, and nothing once all are ramped", () => {
    expect(monthly(model, "Not ramped yet")).toEqual([
      0, 0.75, 0.5, 0.25, 0, 0.75, 0.5, 0.25, 0, 0, 0, 0,
    ]);
  });

  test("a hire of whom half come a month late counts for the mean of both", () => {
    const slipping = { ...model.allocation, slipShare: 0.5, slipMonths: 1 };
    const late = { ...model, leavers: [], allocation: slipping };
    // One full, one at half time, one full; the hire a quarter in February, or in March.
    expect(monthly(late, "Ramped").slice(0, 6)).toEqual([2.5, 2.625, 2.875, 3.125, 3.375, 3.5]);
  });
});
