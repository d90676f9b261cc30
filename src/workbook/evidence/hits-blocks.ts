import { attainmentBands, type BackTest, type Hits } from "../../engine";
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
    formula: '=IF({reps}=0,"",IF({hits}=0,0,BETAINV(IntervalTail,{hits},{reps}-{hits}+1)))',
    value: ({ interval }) => interval?.low ?? null,
    format: "share",
  }),
  worked("high", "Up to", {
    formula: '=IF({reps}=0,"",IF({hits}={reps},1,BETAINV(1-IntervalTail,{hits}+1,{reps}-{hits})))',
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

type Band = {
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
  /** Reps from there on, and of them those in a band further up. */
  readonly upward: number;
  readonly beyond: number;
};

function bandRows(attainments: readonly number[]): readonly Band[] {
  const upwardFrom = (share: number) => attainments.filter((one) => one >= share).length;
  return attainmentBands.map((from, at) => {
    const to = attainmentBands[at + 1] ?? null;
    const spoken = (share: number) => `${Math.round(100 * share)}%`;
    const label =
      to === null
        ? `${spoken(from)} and more`
        : at === 0
          ? `below ${spoken(to)}`
          : `${spoken(from)} to ${spoken(to)}`;
    return { label, from, to, upward: upwardFrom(from), beyond: to === null ? 0 : upwardFrom(to) };
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
      worked("upward", "From there up", {
        formula: `=${from("{from}")}`,
        value: (row) => row.upward,
        format: "general",
      }),
      worked("beyond", "In bands above", {
        formula: `=IF(N({to})=0,0,${from("{to}")})`,
        value: (row) => row.beyond,
        format: "general",
      }),
      worked("reps", "Reps", {
        formula: "={upward}-{beyond}",
        value: (row) => row.upward - row.beyond,
        format: "general",
      }),
    ],
    bandRows(attainments),
  );
}
