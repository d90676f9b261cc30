import {
  attainability,
  type AllocationPlan,
  type Correlated,
  type Evenness,
  type Fairness,
} from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, CellContent, NumberFormat } from "../description";
import { known } from "../plan/columns";

type Measure = { readonly what: string; readonly of: string; readonly even: Evenness | null };

/** A figure of a measure: each row's formula reads the column that the row compares. */
function figure(
  key: string,
  header: string,
  said: {
    readonly formula: (values: string, places: string) => string;
    readonly value: (even: Evenness) => CellContent;
    readonly format?: NumberFormat;
  },
): ColumnPlan<Measure> {
  return {
    key,
    header,
    look: key === "band" ? "calculation words" : "calculation",
    format: said.format ?? "count",
    formula: ({ of }) => {
      const [values, places] = [`FairnessReps[${of}]`, `FairnessReps[${of} place]`];
      return `=IF({sum}=0,"",${said.formula(values, places)})`;
    },
    value: ({ even }) => (even === null ? null : said.value(even)),
  };
}

const figures: readonly ColumnPlan<Measure>[] = [
  {
    key: "sum",
    header: "Sum",
    look: "calculation",
    format: "count",
    formula: ({ of }) => `=SUM(FairnessReps[${of}])`,
    value: ({ even }) => even?.sum ?? 0,
  },
  figure("count", "Of", {
    formula: (values) => `COUNT(${values})`,
    value: ({ count }) => count,
    format: "general",
  }),
  figure("balance", "Balance", {
    formula: (values) => `1-STDEVP(${values})/AVERAGE(${values})`,
    value: ({ balance }) => balance,
  }),
  figure("band", "Band", {
    formula: () =>
      "INDEX(BalanceBands,1+({balance}>=ImbalancedFrom)+({balance}>=AcceptableFrom)+({balance}>GoodAbove))",
    value: ({ band }) => band,
    format: "general",
  }),
  figure("gini", "Gini", {
    formula: (values, places) => `SUMPRODUCT(${places},${values})/({count}*{sum})`,
    value: ({ gini }) => gini,
  }),
  figure("jain", "Jain", {
    formula: (values) => `{sum}*{sum}/({count}*SUMSQ(${values}))`,
    value: ({ jain }) => jain,
  }),
  figure("low", "Lowest", {
    formula: (values) => `MIN(${values})`,
    value: ({ low }) => low,
  }),
  figure("high", "Highest", {
    formula: (values) => `MAX(${values})`,
    value: ({ high }) => high,
  }),
  {
    key: "ratio",
    header: "Highest over lowest",
    look: "calculation",
    format: "multiple",
    formula: '=IF(N({low})=0,"",{high}/{low})',
    value: ({ even }) => (even === null ? null : attainability(even.high, even.low)),
  },
];

/** How even reps are asked, in the three usual ways. */
export function measuresBlock(
  plan: AllocationPlan,
  { expected, past, perPotential }: Fairness,
): Block {
  return block<Measure>(
    { heading: "How evenly reps are asked" },
    [known("what", "What is compared", (row) => row.what), ...figures],
    [
      { what: "Attainment to be expected", of: "Expected", even: expected },
      { what: "Attainment of last year", of: "Past", even: past },
      ...(plan.territories.size === 0
        ? []
        : [{ what: "Quota per point of potential", of: "Potential", even: perPotential }]),
    ],
  );
}

type Link = { readonly what: string; readonly of: string; readonly link: Correlated };

/** Whether those who did well are asked most. */
export function linksBlock({ withSize, withGrowth }: Fairness): Block {
  return block<Link>(
    { heading: "Last year's attainment goes together with" },
    [
      known("what", "What", (row) => row.what),
      {
        key: "reps",
        header: "Reps",
        look: "calculation",
        format: "general",
        formula: ({ of }) => `=COUNT(FairnessReps[${of}])`,
        value: ({ link }) => link.reps,
      },
      {
        key: "link",
        header: "Correlation",
        look: "calculation",
        format: "count",
        formula: ({ of }) =>
          `=IF({reps}<LeastPairs,"",IFERROR(CORREL(FairnessReps[Past],FairnessReps[${of}]),""))`,
        value: ({ link }) => link.value,
      },
    ],
    [
      { what: "Size of last year's quota", of: "Size", link: withSize },
      { what: "Growth that is asked now", of: "Growth", link: withGrowth },
    ],
  );
}
