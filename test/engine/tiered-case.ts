import type { QuotaModel } from "../../src/engine";
import tiers from "../cases/05-alloc-01-multi-tier.json";
import { teamOfAes, territoriesScoring } from "./small-team";

/** The first day of the month so many months before January 2026. */
export function monthsBefore2026(months: number): string {
  const month = 2026 * 12 - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The team of the multi-tier case: capacity counts thousands of full-time reps, only its proportions matter. */
export function tieredCase(adjustmentRule: QuotaModel["adjustmentRule"]): QuotaModel {
  const { reps, total_quota: target } = tiers.inputs;
  const model = teamOfAes(
    target,
    reps.map((rep) => ({
      id: rep.rep_id,
      tier: rep.tier,
      capacity: rep.capacity / 1_000_000,
      startDate: monthsBefore2026(rep.tenure_months),
      territory: rep.rep_id,
    })),
  );
  const territories = territoriesScoring(reps.map(() => 3)).map((territory, place) => ({
    ...territory,
    id: reps[place]?.rep_id ?? "",
    maturity: Number(reps[place]?.territory_maturity_score),
  }));
  return { ...model, territories, rampRule: "TIER", adjustmentRule };
}
