import type { Finding } from "../../engine";
import type { NumberFormat } from "../description";

/** A doubt of which formulas say how far it goes; it is raised from the first on. */
export type Doubt = {
  /** The engine's finding; of several of a kind, what their ids begin with. */
  readonly finding: string;
  readonly what: string;
  readonly sheet: string;
  readonly formula: string;
  /** What the engine's findings of this kind say of it; 0 where there are none. */
  readonly figure: (found: readonly Finding[]) => number;
  readonly format?: NumberFormat;
};

const count = (found: readonly Finding[]) => found.length;
/** A figure of the one finding of its kind. */
export const told = (figure: string) => (found: readonly Finding[]) =>
  found[0]?.figures[figure] ?? 0;

/** Of the pool and its groups. */
export const pools: readonly Doubt[] = [
  {
    finding: "other-method",
    what: "Another method would suit the team: 1 where one would",
    sheet: "Methodology",
    formula: "=N(SuitedMethod<>QuotaMethod)",
    figure: count,
  },
  {
    finding: "unusual-buffer",
    what: "Coverage buffer away from 1 and from what is usual, by",
    sheet: "Assumptions",
    formula:
      "=IF(CoverageBuffer=1,0,MAX(0,CoverageBufferLow-CoverageBuffer,CoverageBuffer-CoverageBufferHigh))",
    figure: ([finding]) => {
      const { coverageBuffer = 0, low = 0, high = 0 } = finding?.figures ?? {};
      return finding === undefined ? 0 : Math.max(low - coverageBuffer, coverageBuffer - high);
    },
  },
  {
    finding: "beyond-capacity",
    what: "Groups whose pool is above capacity times productivity",
    sheet: "Allocation",
    formula: "=SUMPRODUCT(--(PoolGroups[Pool]-Tolerance>PoolGroups[Bottom up]))",
    figure: count,
  },
  {
    finding: "unassigned",
    what: "Pool that is assigned to nobody, or assigned beyond the pool",
    sheet: "Allocation",
    formula: "=ABS(SUM(PoolGroups[Pool])-SUM(PoolGroups[Assigned]))",
    figure: (found) => Math.abs(told("unassigned")(found)),
    format: "wholeMoney",
  },
];

/** Of territories and their weights. */
export const places: readonly Doubt[] = [
  {
    finding: "split-territory",
    what: "Territories to split: they score above the limit",
    sheet: "Territory weights",
    formula: "=SUMPRODUCT(--(TerritoryWeights[Score over median]>SplitAbove+Tolerance))",
    figure: count,
  },
  {
    finding: "merge-territory",
    what: "Territories to merge: they score below the limit",
    sheet: "Territory weights",
    formula: "=SUMPRODUCT(--(TerritoryWeights[Score over median]<MergeBelow-Tolerance))",
    figure: count,
  },
  {
    finding: "weights-at-limits",
    what: "Territory weights that the limits hold",
    sheet: "Territory weights",
    formula:
      "=SUMPRODUCT(--(ABS(TerritoryWeights[Score over median]-TerritoryWeights[Weight])>Tolerance))",
    figure: told("territories"),
  },
  {
    finding: "territories-not-locked",
    what: "Territories that are not locked",
    sheet: "Territories",
    formula: '=SUMPRODUCT((TerritoryList[Id]<>"")*(TerritoryList[Locked]<>"yes"))',
    figure: told("territories"),
  },
  {
    finding: "no-territory",
    what: "Reps without a territory: they count with a weight of 1",
    sheet: "Allocation",
    formula: "=SUMPRODUCT(--ISNA(MATCH(AllocationPlan[Territory],TerritoryWeights[Id],0)))",
    figure: told("reps"),
  },
];

/** Of reps and their quotas. */
export const people: readonly Doubt[] = [
  {
    finding: "ramping-reps",
    what: "Share of reps who are ramping",
    sheet: "Quota to OTE",
    formula: "=SUM(RepRatios[Ramping])/ROWS(RepRatios[Ramping])",
    figure: ([finding]) => {
      const { ramping = 0, reps = 1 } = finding?.figures ?? {};
      return ramping / reps;
    },
    format: "share",
  },
  {
    finding: "ramp-not-chosen",
    what: "Hires for whom nobody chose a ramp",
    sheet: "Capacity",
    formula:
      '=IF(RampRule="TIER",0,SUMPRODUCT((TeamList[Standing]<>"EMPLOYED")*(TeamList[Ramp by name]=0)*(TeamList[Ramp by role]=0)))',
    figure: told("hires"),
  },
  {
    finding: "held-by-bounds",
    what: "Quotas that floors, caps and pins hold",
    sheet: "Bounds and rounding",
    formula:
      '=SUMPRODUCT(--(RoundingPlan[Pin told]<>""))+SUMPRODUCT((RoundingPlan[Pin told]="")*(ABS(RoundingPlan[Bounded]-SUMIFS(BoundLevels[Level],BoundLevels[Group row],RoundingPlan[Group row])*RoundingPlan[Blended])>MoneyTolerance))',
    figure: told("held"),
  },
  {
    finding: "bounds-without-reason",
    what: "Floors, caps and pins for which nobody gave a reason",
    sheet: "Bounds",
    formula: '=SUMPRODUCT((BoundList[Rep]<>"")*(TRIM(BoundList[Reason])=""))',
    figure: told("bounds"),
  },
  {
    finding: "quota-for-the-absent",
    what: "Reps who carry quota and are there in no month",
    sheet: "Allocation",
    formula: "=SUMPRODUCT((AllocationPlan[Capacity]=0)*(AllocationPlan[Quota]>0))",
    figure: told("reps"),
  },
  ...(
    [
      ["quota-to-ote-above", "above the guideline", "above"],
      ["quota-to-ote-below", "below guideline and what is observed", "below"],
      ["quota-to-ote-observed", "below the guideline, as many are", "below, as observed"],
    ] as const
  ).map(([finding, side, band]) => ({
    finding,
    what: `Ramped reps whose quota to OTE is ${side}`,
    sheet: "Quota to OTE",
    formula: `=COUNTIF(RepRatios[Against the guideline],"${band}")`,
    figure: told("reps"),
  })),
];
