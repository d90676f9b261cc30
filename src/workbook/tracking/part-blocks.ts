import { block, words, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, wordsWorked } from "../plan/columns";
import { copiedColumns } from "./copied-columns";
import { lineColumns, lineSteps } from "./line-columns";
import {
  besideColumns,
  calledOf,
  partSteps,
  spreadColumns,
  sumOfReported,
  whoColumns,
  wordOfPart,
} from "./part-columns";
import { partKinds, type PartKind, type PartRow } from "./part-rows";
import { limitColumns } from "./sales-columns";
import type { Tracked } from "./tracked-rows";

/** The column of the list of reps that holds the word which the reps of a part share. */
const headers: Readonly<Record<PartKind, string>> = {
  all: "Rep",
  region: "Region",
  team: "Team",
  manager: "Manager",
  segment: "Segment",
  third: "Third",
};

/** Where the columns stand in the list of reps that parts are made by. */
export type PartColumns = Readonly<Record<PartKind, number>>;

/** Where they stand in the list as it is written, from 1. */
export function partColumnsIn({ columns }: Block): PartColumns {
  const place = (kind: PartKind) => columns.findIndex(({ header }) => header === headers[kind]) + 1;
  return {
    all: place("all"),
    region: place("region"),
    team: place("team"),
    manager: place("manager"),
    segment: place("segment"),
    third: place("third"),
  };
}

/** By what reps are added up, and which column of their list says it. */
export function partKindsBlock(places: PartColumns): Block {
  return block<PartKind>(
    { heading: "Columns of the list of reps that parts are made by" },
    [
      words({ key: "kind", header: "By", value: (kind) => kind, rangeName: "PartKinds" }),
      {
        key: "column",
        header: "Column",
        look: "calculation",
        format: "general",
        formula: (kind) =>
          `=COLUMN(AttainmentList[${headers[kind]}])-COLUMN(AttainmentList[Rep])+1`,
        value: (kind) => places[kind],
        rangeName: "PartColumns",
      },
    ],
    partKinds,
  );
}

const lineOf = ({ line }: PartRow) => line;

const line = lineColumns<PartRow>(
  {
    quota: `=${sumOfReported("Quota")}`,
    actual: '=IF({reported}=0,"",{made})',
    expected: `=${sumOfReported("Expected")}`,
    projected: '=IF({going}=0,"",{cast})',
    share: "TrackOver",
    left: "TrackLeft",
  },
  lineOf,
);

/** How a part is called where it stands alone. */
export function labelOf(part: PartRow): string {
  return part.kind === "all" ? "all" : `${part.kind} ${calledOf(part)}`;
}

function partColumns(
  { team, model }: Tracked,
  places: PartColumns,
): readonly ColumnPlan<PartRow>[] {
  return [
    known("by", "By", ({ kind }) => kind),
    known("part", "Known as", wordOfPart),
    wordsWorked("name", "Part", {
      formula: '=IF({by}="all","all",{by}&" "&{called})',
      value: labelOf,
    }),
    ...whoColumns,
    ...line,
    ...spreadColumns,
    ...besideColumns,
    ...limitColumns<PartRow>(model.tracking.limits),
    ...partSteps(({ kind }) => places[kind]),
    ...lineSteps<PartRow>({ formula: "TrackOver", value: () => team.clock.share }, lineOf),
  ];
}

/** The reps added up: all of them, by region, team, manager, segment and third, with every step. */
export function partsBlock(tracked: Tracked, places: PartColumns): Block {
  return block<PartRow>(
    { heading: "All reps, and the parts of the company, with the steps", table: "PartLines" },
    partColumns(tracked, places),
    tracked.parts,
  );
}

/** What of a part's line is read by who compares parts. */
const read = [
  ...["name", "reps", "reported", "quota", "actual", "attainment", "rest", "pace", "light"],
  ...["projected", "coming", "status", "perDay", "shareAtQuota", "red", "yellow", "green"],
  ...["coverage"],
];

/** The same without the steps. */
export function partListBlock(tracked: Tracked, places: PartColumns): Block {
  return block<PartRow>(
    {
      heading:
        "All reps, and the parts of the company. Light: by the pace so far, at the end by attainment. Status: by the share of quota that is projected",
      table: "PartList",
    },
    copiedColumns("PartLines", partColumns(tracked, places), read),
    tracked.parts,
  );
}
