import type { AllocationPlan, RollUpLine, TrackedTeam } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";
import { judgedColumn, lineColumns } from "./line-columns";
import { named, type Tracked } from "./tracked-rows";

/** By what reps are added up: the word of the list of reps that a line's reps share; none for all of them. */
type Kind = "Region" | "Team" | "Manager" | "Segment" | "Third" | null;

/** The reps of a line among those of the list, as conditions of SUMIFS. */
function ofGroup(kind: Kind): string {
  return kind === null ? "" : `,AttainmentList[${kind}],"="&{name}`;
}

function sumOf(column: string, kind: Kind): string {
  return `SUMIFS(AttainmentList[${column}],AttainmentList[Reporting],"REPORTED"${ofGroup(kind)})`;
}

/** How many of the line's reps are as a condition says. */
function countOf(reporting: string, kind: Kind, more = ""): string {
  return `COUNTIFS(AttainmentList[Reporting],"${reporting}"${ofGroup(kind)}${more})`;
}

function columnsBy(kind: Kind, plan: AllocationPlan): readonly ColumnPlan<RollUpLine>[] {
  const nameOf = new Map(plan.carriers.map(({ person }) => [person.id, person.name]));
  const all = (column: string) =>
    kind === null
      ? `SUM(AttainmentList[${column}])`
      : `SUMIFS(AttainmentList[${column}]${ofGroup(kind)})`;
  return [
    known("name", kind ?? "Line", ({ name }) => (kind === "Third" ? name : named(name))),
    kind === "Manager"
      ? wordsWorked("who", "Name", {
          formula: '=IFERROR(INDEX(TeamList[Name],MATCH({name},TeamList[Id],0)),"")',
          value: ({ name }) => nameOf.get(name) ?? "",
        })
      : known("who", "By", () => (kind ?? "all").toLowerCase()),
    worked("reps", "Reps", {
      formula: `={reported}+${countOf("SILENT", kind)}`,
      value: ({ reps }) => reps,
      format: "general",
    }),
    worked("reported", "Reported", {
      formula: `=${countOf("REPORTED", kind)}`,
      value: ({ reported }) => reported,
      format: "general",
    }),
    worked("quotaOfAll", "Quota of all", {
      formula: `=${all("Quota")}`,
      value: ({ quotaOfAll }) => quotaOfAll,
      format: "wholeMoney",
    }),
    worked("withoutQuota", "Made without quota", {
      formula: `=SUMIFS(AttainmentList[Actual],AttainmentList[Reporting],"NO_QUOTA"${ofGroup(kind)})`,
      value: ({ withoutQuota }) => withoutQuota,
      format: "wholeMoney",
    }),
    worked("coverage", "Coverage", {
      formula: '=IF(N({told})*N({rest})=0,"",{sure}/{rest})',
      value: ({ coverage }) => coverage,
      format: "multiple",
    }),
    ...lineColumns<RollUpLine>({
      quota: `=${sumOf("Quota", kind)}`,
      actual: `=IF({reported}=0,"",${sumOf("Actual", kind)})`,
      expected: `=${sumOf("Expected", kind)}`,
      projected: `=IF({going}=0,"",${sumOf("Cast", kind)})`,
      share: "TrackOver",
      left: "TrackLeft",
    }),
    judgedColumn("TrackOver"),
    working("going", "Going", `=${countOf("REPORTED", kind, ',AttainmentList[Share over],">0"')}`),
    working("sure", "Sure pipeline", `=${sumOf("Sure pipeline", kind)}`, "wholeMoney"),
    working(
      "sureTold",
      "Told sure",
      `=${countOf("REPORTED", kind, ',AttainmentList[Sure pipeline],">=0"')}`,
    ),
    working("told", "All told it", "=N(AND({reported}>0,{reported}={sureTold}))"),
  ];
}

type RollUps = readonly {
  readonly kind: Kind;
  readonly heading: string;
  readonly table: string;
  readonly lines: (team: TrackedTeam) => readonly RollUpLine[];
}[];

const rollUps: RollUps = [
  { kind: null, heading: "All", table: "CompanyLine", lines: ({ company }) => [company] },
  { kind: "Manager", heading: "Managers", table: "ManagerLines", lines: (team) => team.byManager },
  { kind: "Team", heading: "Teams", table: "TeamLines", lines: (team) => team.byTeam },
  { kind: "Region", heading: "Regions", table: "RegionLines", lines: (team) => team.byRegion },
  { kind: "Segment", heading: "Segments", table: "SegmentLines", lines: (team) => team.bySegment },
  { kind: "Third", heading: "Thirds", table: "ThirdLines", lines: (team) => team.byThird },
];

/** The reps added up: all of them, by manager, team, region, segment and third. */
export function rollUpBlocks({ team, plan }: Tracked): readonly Block[] {
  return rollUps.map(({ kind, heading, table, lines }) =>
    block<RollUpLine>({ heading, table }, columnsBy(kind, plan), lines(team)),
  );
}
