import type { BackTest, Hits } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, placed, worked } from "../plan/columns";

/** Share at quota and its exact interval, after Clopper and Pearson, from two counts of the row. */
const shareColumns: readonly ColumnPlan<Hits>[] = [
  {
    ...worked<Hits>("share", "Share", {
      formula: '=IF({reps}=0,"",{hits}/{reps})',
      value: ({ share }) => share,
      format: "share",
    }),
    look: "output",
  },
  worked("low", "From", {
    formula:
      '=IF({reps}=0,"",IF({hits}=0,0,BETAINV((1-IntervalConfidence)*Half,{hits},{reps}-{hits}+1)))',
    value: ({ interval }) => interval?.low ?? null,
    format: "share",
  }),
  worked("high", "Up to", {
    formula:
      '=IF({reps}=0,"",IF({hits}={reps},1,BETAINV(1-(1-IntervalConfidence)*Half,{hits}+1,{reps}-{hits})))',
    value: ({ interval }) => interval?.high ?? null,
    format: "share",
  }),
];

const counted = (header: string, of: "reps" | "hits", formula: string): ColumnPlan<Hits> =>
  worked(of, header, { formula, value: (row) => row[of], format: "general" });

/** Who was ramped all last year, and who was not: how many would have made these quotas. */
export function sharesBlock({ ramped, ramping }: BackTest): Block {
  const isRamped = ({ name }: Hits) => (name === ramped.name ? 1 : 0);
  return block<Hits>(
    {
      heading: "Share at quota, and what of so many reps would be no surprise",
      table: "QuotaHits",
    },
    [
      known("name", "Reps who were", ({ name }) =>
        name === "ramped" ? "ramped all last year" : "ramping then",
      ),
      placed("was", "Ramped then", isRamped),
      counted("Reps", "reps", "=COUNTIFS(BackTest[Judged],1,BackTest[Ramped then],{was})"),
      counted("At quota", "hits", "=COUNTIFS(BackTest[At quota],1,BackTest[Ramped then],{was})"),
      ...shareColumns,
    ],
    [ramped, ramping],
  );
}

/** The gate by segment, where there are segments. */
export function segmentsBlock({ bySegment }: BackTest): readonly Block[] {
  if (bySegment.every(({ name }) => name === "")) return [];
  const own = '(BackTest[Segment]={name}&"")';
  return [
    block<Hits>(
      { heading: "Ramped reps by segment", table: "SegmentHits" },
      [
        known("name", "Segment", ({ name }) => name || null),
        counted("Reps", "reps", `=SUMPRODUCT(${own}*BackTest[At the gate])`),
        counted("At quota", "hits", `=SUMPRODUCT(${own}*BackTest[At the gate]*BackTest[At quota])`),
        ...shareColumns,
      ],
      bySegment,
    ),
  ];
}

/** From these attainments on reps are counted together. */
const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;
type Band = {
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
  readonly reps: number;
};

function bandRows(attainments: readonly number[]): readonly Band[] {
  return bands.map((from, at) => {
    const to = bands[at + 1] ?? null;
    const reps = attainments.filter((one) => one >= from && (to === null || one < to)).length;
    const spoken = (share: number) => `${Math.round(100 * share)}%`;
    const label =
      to === null
        ? `${spoken(from)} and more`
        : at === 0
          ? `below ${spoken(to)}`
          : `${spoken(from)} to ${spoken(to)}`;
    return { label, from, to, reps };
  });
}

/** Reps counted by attainment. */
export function bandsBlock({ attainments }: BackTest): Block {
  const from = (share: string) => `COUNTIFS(BackTest[Attainment at the gate],">="&${share})`;
  return block<Band>(
    { heading: "How attainments of ramped reps are spread", table: "AttainmentBands" },
    [
      known("label", "Attainment", (row) => row.label),
      { ...placed<Band>("from", "From", (row) => row.from), format: "percent0" },
      { key: "to", header: "Below", look: "note", format: "percent0", value: (row) => row.to },
      worked("reps", "Reps", {
        formula: `=${from("{from}")}-IF(N({to})=0,0,${from("{to}")})`,
        value: (row) => row.reps,
        format: "general",
      }),
    ],
    bandRows(attainments),
  );
}
