import { dust, shippedBenchmarks, type QuotaModel, type RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked, wordsWorked } from "../plan/columns";

type Column = ColumnPlan<RepPlan>;

/** Where a ratio lies beside the guideline, by the number that the sheet gives each case. */
const bands = ["within", "above", "below", "below, as observed"] as const;

type Placed = {
  readonly judged: boolean;
  readonly low: number;
  readonly high: number;
  readonly over: boolean;
  readonly under: boolean;
  /** Whether the ratio lies where it was observed, whatever the role. */
  readonly seen: boolean;
  readonly usual: boolean;
};

function placer({ benchmarks }: QuotaModel): (rep: RepPlan) => Placed {
  const all = { ...shippedBenchmarks, ...benchmarks };
  const { quotaToOteGuideline, quotaToOteAccountManagers, quotaToOteObserved: observed } = all;
  return ({ person, isRamping, capacity, quotaToOte }) => {
    const { low, high } = person.role === "AM" ? quotaToOteAccountManagers : quotaToOteGuideline;
    const ratio = quotaToOte ?? 0;
    const isObserved = ratio >= observed.low - dust && ratio <= observed.high + dust;
    return {
      low,
      high,
      judged: !isRamping && capacity > 0 && quotaToOte !== null,
      over: ratio > high + dust,
      under: ratio < low - dust,
      seen: isObserved,
      usual: person.role === "AE" && isObserved,
    };
  };
}

function caseOf({ over, under, usual }: Placed): number {
  return Number(over) + 2 * Number(under) + Number(under && usual);
}

/** Quota over the earnings of the time somebody is there, and where that lies. */
export function ratioColumns(model: QuotaModel): readonly Column[] {
  const placedOf = placer(model);
  const flag = (...[key, header, formula, of]: readonly [string, string, string, keyof Placed]) =>
    worked<RepPlan>(key, header, {
      formula,
      value: (rep) => Number(placedOf(rep)[of]),
      format: "general",
    });
  const limit = (...[key, header, name]: readonly ["low" | "high", string, string]) =>
    worked<RepPlan>(key, header, {
      formula: `=IF({role}="AM",QuotaToOteAccountManagers${name},QuotaToOteGuideline${name})`,
      value: (rep) => placedOf(rep)[key],
      format: "multiple",
    });
  return [
    worked("quota", "Quota", {
      formula: "=INDEX(AllocationPlan[Quota],{at})",
      value: ({ quota }) => quota,
      format: "money",
    }),
    worked("ote", "OTE", {
      formula: '=IF(ISNUMBER(INDEX(RosterList[OTE],{source})),INDEX(RosterList[OTE],{source}),"")',
      value: ({ person }) => person.annualOte,
      format: "money",
    }),
    worked("ratio", "Quota to OTE", {
      formula: '=IF(N({ote})*{presence}=0,"",{quota}/({ote}*{presence}))',
      value: ({ quotaToOte }) => quotaToOte,
      format: "multiple",
    }),
    flag(
      "judged",
      "Ramped and there",
      "=N({ramping}=0)*(INDEX(AllocationPlan[Capacity],{at})>0)*ISNUMBER({ratio})",
      "judged",
    ),
    limit("low", "Guideline from", "Low"),
    limit("high", "Guideline up to", "High"),
    flag("over", "Above it", "=N(N({ratio})>{high}+Tolerance)", "over"),
    flag("under", "Below it", "=N(N({ratio})<{low}-Tolerance)", "under"),
    flag(
      "seen",
      "Seen often",
      "=N(N({ratio})>=QuotaToOteObservedLow-Tolerance)*N(N({ratio})<=QuotaToOteObservedHigh+Tolerance)",
      "seen",
    ),
    flag("usual", "As observed", '=({role}="AE")*{seen}', "usual"),
    worked("case", "Case", {
      formula: "={over}+{under}+{under}+{under}*{usual}",
      value: (rep) => caseOf(placedOf(rep)),
      format: "general",
    }),
    wordsWorked("band", "Against the guideline", {
      formula: `=IF({judged}=0,"",CHOOSE(1+{case},${bands.map((band) => `"${band}"`).join(",")}))`,
      value: (rep) => {
        const found = placedOf(rep);
        return found.judged ? (bands[caseOf(found)] ?? "") : "";
      },
    }),
  ];
}
