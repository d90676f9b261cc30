import {
  dust,
  rawBackTest,
  type Benchmark,
  type AllocationPlan,
  type BenchmarkId,
  type QuotaModel,
} from "../../engine";
import { same } from "../blank-keeping";

/** What of ours stands beside a benchmark, as a formula and as the engine has it. */
export type Ours = {
  readonly formula: string;
  readonly ours: number | null;
  /** Of how many reps it is the mean; null of what is nobody's. */
  readonly reps: { readonly formula: string; readonly count: number } | null;
};

/** The mean of the ratios of ramped reps of a role; a blank of nobody. */
function meanRatio({ reps }: AllocationPlan, role: "AE" | "AM"): Ours {
  const rows = `RepRatios[Role],"${role}",RepRatios[Ramped and there],1`;
  const ratios = reps.flatMap(({ person, isRamping, capacity, quotaToOte }) =>
    person.role === role && !isRamping && capacity > 0 ? (quotaToOte ?? []) : [],
  );
  const count = ratios.length;
  return {
    formula: `=IF({reps}=0,"",SUMIFS(RepRatios[Quota to OTE],${rows})/{reps})`,
    ours: count === 0 ? null : ratios.reduce((sum, each) => sum + each, 0) / count,
    reps: { formula: `=COUNTIFS(${rows})`, count },
  };
}

/** Ours beside every benchmark. */
export function oursBeside(
  { thresholds, payTiers: tiers, allocation }: QuotaModel,
  plan: AllocationPlan,
): Readonly<Record<BenchmarkId, Ours>> {
  const ae = meanRatio(plan, "AE");
  const { share, reps } = rawBackTest(plan, { thresholds, tiers }).ramped;
  return {
    quotaToOteGuideline: ae,
    quotaToOteObserved: ae,
    quotaToOteAccountManagers: meanRatio(plan, "AM"),
    coverageBuffer: {
      formula: same("CoverageBuffer"),
      ours: allocation.coverageBuffer,
      reps: null,
    },
    attainmentGate: {
      formula: same("BackTestShare"),
      ours: share,
      reps: { formula: "=INDEX(QuotaHits[Reps],1)", count: reps },
    },
  };
}

/** Where ours lies beside a benchmark; "" where there is none of ours. */
export function placeBeside({ ours, low, high }: Ours & Pick<Benchmark, "low" | "high">): string {
  if (ours === null) return "";
  if (ours < low - dust) return "below";
  return ours > high + dust ? "above" : "within";
}
