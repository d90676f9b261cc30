import { spokenCount } from "../figure/spoken";
import { dust, rounded } from "../figure/rounded";
import type { Benchmark } from "../evidence/benchmarks";
import type { RepPlan } from "../plan/rep-plan";
import { allocationFinding, few, type AllocationJudged } from "./allocation-judged";
import { counted, type Finding } from "./finding";

/** A ramped rep whose pay is known, with the band that the role is held against. */
type Ratio = { readonly rep: RepPlan; readonly ratio: number; readonly guideline: Benchmark };

function ratiosIn({ plan, benchmarks }: AllocationJudged): readonly Ratio[] {
  return plan.reps.flatMap((rep) => {
    if (rep.isRamping || rep.capacity === 0 || rep.quotaToOte === null) return [];
    const guideline =
      rep.person.role === "AM"
        ? benchmarks.quotaToOteAccountManagers
        : benchmarks.quotaToOteGuideline;
    return [{ rep, ratio: rep.quotaToOte, guideline }];
  });
}

function band({ low, typical, high }: Benchmark): string {
  const middle = typical === null ? "" : `, typically ${spokenCount(typical)}`;
  return `${spokenCount(low)} to ${spokenCount(high)}${middle}`;
}

/**
 * Quota over on-target earnings of ramped reps, against the guideline and beside what is observed: the two bands do
 * not agree, and a ratio that many companies have is worth knowing rather than acting on.
 */
export function ratioFindings(judged: AllocationJudged): readonly Finding[] {
  const { quotaToOteObserved: observed } = judged.benchmarks;
  const isObserved = ({ rep, ratio }: Ratio) =>
    rep.person.role === "AE" && ratio >= observed.low - dust && ratio <= observed.high + dust;
  const all = ratiosIn(judged);
  const below = all.filter(({ ratio, guideline }) => ratio < guideline.low - dust);
  return [
    ...ratioFinding(judged, {
      id: "quota-to-ote-above",
      ratios: all.filter(({ ratio, guideline }) => ratio > guideline.high + dust),
      remedies: ["Raise OTE", "Lower the quotas", "Split the territories"],
    }),
    ...ratioFinding(judged, {
      id: "quota-to-ote-below",
      ratios: below.filter((one) => !isObserved(one)),
      remedies: ["Raise the quotas", "Look at OTE"],
    }),
    ...ratioFinding(judged, {
      id: "quota-to-ote-observed",
      ratios: below.filter(isObserved),
      remedies: [],
    }),
  ];
}

function ratioFinding(
  { benchmarks }: AllocationJudged,
  said: {
    readonly id: "quota-to-ote-above" | "quota-to-ote-below" | "quota-to-ote-observed";
    readonly ratios: readonly Ratio[];
    readonly remedies: readonly string[];
  },
): readonly Finding[] {
  const { id, ratios, remedies } = said;
  const [first] = ratios;
  if (first === undefined) return [];
  const side = id === "quota-to-ote-above" ? "above" : "below";
  const usual = id === "quota-to-ote-observed";
  const sorted = [...ratios].sort((one, other) =>
    side === "above" ? other.ratio - one.ratio : one.ratio - other.ratio,
  );
  const names = sorted.map(
    ({ rep, ratio }) => `${rep.person.name} ${spokenCount(rounded(ratio, 2))}x`,
  );
  const { quotaToOteGuideline, quotaToOteAccountManagers, quotaToOteObserved } = benchmarks;
  const quotas = counted(ratios.length, { one: "quota", many: "quotas" });
  return [
    allocationFinding(id, usual ? "know" : "act", {
      title: usual
        ? `${quotas} below the guideline for quota to OTE, as many are`
        : `${quotas} ${side} the guideline for quota to OTE`,
      words:
        `${few(names)}. Guideline: ${band(quotaToOteGuideline)} times OTE, account managers ` +
        `${band(quotaToOteAccountManagers)}; observed among AEs: ${band(quotaToOteObserved)}. Ramping reps are left out.`,
      remedies,
      figures: { reps: ratios.length, furthest: sorted[0]?.ratio ?? first.ratio },
      concerns: sorted.map(({ rep }) => rep.id),
    }),
  ];
}
