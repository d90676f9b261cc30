import { shippedBenchmarks, total } from "../../src/engine";
import { rows } from "../cases/worked-numbers-of-the-plan.json";
import { planOf } from "./planned";
import { tieredCase } from "./tiered-case";

// The rows of the documents 002 (expert) and 003 (impl) that a plan can be held against. The others there are sentences
// about published code (statsmodels, an optimiser's fallback) or about who handles what; they come with later steps.

function rowOf(id: string) {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`There is no row ${id}.`);
  return row;
}

test("expert-L153a: adjusted quotas make 3,918,000 of 4,890,000, and the plan says so instead of hiding it", () => {
  const row = rowOf("expert-L153a");
  const plan = planOf(tieredCase("REPORT_SHORTFALL"));
  const { q } = row.inputs as { q: readonly number[] };
  expect(plan.reps.map(({ quota }) => quota)).toEqual(q);
  expect(total(plan.reps.map(({ quota }) => quota))).toBe(row.exact_value);
  expect(plan.reconciliation.company.pool).toBe(row.stated_value);
});

test("impl-L604a: the back-test's example lies in the band that a plan is held against", () => {
  const { low, high } = shippedBenchmarks.attainmentGate;
  const share = (rowOf("impl-L604a").exact_value ?? 0) / 100;
  expect(share).toBeGreaterThan(low);
  expect(share).toBeLessThan(high);
});

test("impl-L595c: both bands of quota to OTE are carried, as they contradict each other", () => {
  expect(rowOf("impl-L595c").stated).toBe(
    "3.2-4.8x vs 4-6x (lines 145, 459, 602) vs 4:1-6:1 (expert L31)",
  );
  const { quotaToOteGuideline, quotaToOteObserved } = shippedBenchmarks;
  expect([quotaToOteGuideline.low, quotaToOteGuideline.high]).toEqual([4, 6]);
  const { low, typical, high } = quotaToOteObserved;
  expect([low, typical, high]).toEqual([3.2, 4.2, 4.8]);
});
