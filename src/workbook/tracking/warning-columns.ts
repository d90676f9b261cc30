import type { WarningBasis, WarningKind } from "../../engine";

/** One warning: what it is called, and the formulas that say whether it can be told at all and whether it is raised. */
export type WarningColumn = {
  readonly kind: WarningKind;
  readonly basis: WarningBasis;
  readonly header: string;
  readonly known: string;
  readonly raised: string;
};

/** What a rate is held against: the target, and the rep's own past. */
const held = [
  { basis: "TARGET", calls: "TargetCalls", drop: "{dropTarget}", words: "target" },
  { basis: "OWN_PAST", calls: "{callsOwn}", drop: "{dropOwn}", words: "own past" },
] as const;

export const warningColumns: readonly WarningColumn[] = [
  {
    kind: "AT_RISK_NOW",
    basis: "LIMIT",
    header: "At risk now",
    known: "COUNT({pace})",
    raised: "AND(ROUND({attainment},12)<LimitAtRisk,ROUND({pace},12)<1)",
  },
  {
    kind: "AT_RISK_PROJECTED",
    basis: "LIMIT",
    header: "At risk as projected",
    known: "COUNT({coming})",
    raised: "ROUND({coming},12)<LimitAtRisk",
  },
  {
    kind: "DETERIORATION",
    basis: "OWN_PAST",
    header: "Fell from the best",
    known: "COUNT({fallen})",
    raised: "AND({fallen}>0,{fallen}>=LimitDeterioration)",
  },
  {
    kind: "DETERIORATION",
    basis: "LAST_PERIOD",
    header: "Falls from the last",
    known: "COUNT({falling})",
    raised: "AND({falling}>0,{falling}>=LimitDeterioration)",
  },
  ...held.map(({ basis, calls, words }) => ({
    kind: "ACTIVITY_DROP" as const,
    basis,
    header: `Calls by ${words}`,
    known: `COUNT({calls})*COUNT(${calls})`,
    raised: `ROUND({calls},12)<ROUND(${calls}*LimitActivity,12)`,
  })),
  {
    kind: "COVERAGE_GAP",
    basis: "LIMIT",
    header: "Coverage gap",
    known: "COUNT({coverage})*({over}<1)",
    raised: "ROUND({coverage},12)<LimitLow",
  },
  ...held.map(({ basis, drop, words }) => ({
    kind: "CONVERSION_DECLINE" as const,
    basis,
    header: `Win rate by ${words}`,
    known: `COUNT(${drop})`,
    raised: `AND(${drop}>0,${drop}>=LimitWinRate)`,
  })),
  {
    kind: "SLOWDOWN",
    basis: "TARGET",
    header: "Slower than target",
    known: "COUNT({longer})",
    raised: "{longer}>LimitSlowdown",
  },
];
