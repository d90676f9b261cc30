import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";
import { judgedColumn, lineColumns } from "./line-columns";
import { named, type Tracked, type TrackedRow } from "./tracked-rows";

type Column = ColumnPlan<TrackedRow>;

/** A figure of the rep's row of the steps. */
function step(header: string): string {
  return `INDEX(TrackSteps[${header}],{row})`;
}

const groups = ["Team", "Region", "Manager", "Segment"] as const;

const who: readonly Column[] = [
  known("id", "Rep", ({ rep }) => rep.id),
  wordsWorked("name", "Name", {
    formula: `=${step("Name")}`,
    value: ({ rep }) => rep.person.name,
  }),
  ...groups.map((header) =>
    wordsWorked<TrackedRow>(header.toLowerCase(), header, {
      formula: `=${step(header)}`,
      value: ({ rep }) => named(rep.person[header.toLowerCase() as "team"]),
    }),
  ),
  wordsWorked("reporting", "Reporting", {
    formula:
      '=IF({quota}=0,"NO_QUOTA",IF(ISNUMBER({actual}),"REPORTED",INDEX(TrackSteps[If silent],{row})))',
    value: ({ reporting }) => reporting,
  }),
];

const line = lineColumns<TrackedRow>({
  quota: `=${step("Quota")}`,
  actual: `=IF(ISNUMBER(${step("Actual")}),${step("Actual")},"")`,
  expected: "={quota}*{over}",
  projected: '=IF(COUNT({actual})*{over}=0,"",{actual}/{over})',
  share: "{over}",
  left: "{daysLeft}",
});

const places: readonly Column[] = [
  worked("rank", "Rank", {
    formula: '=IF({seen}="","",RANK({seen},AttainmentList[Attainment as ranked]))',
    value: ({ rank }) => rank,
    format: "general",
  }),
  worked("byMoney", "Rank by money", {
    formula: '=IF({sold}="","",RANK({sold},AttainmentList[Actual as ranked]))',
    value: ({ rankByMoney }) => rankByMoney,
    format: "general",
  }),
  worked("aheadOf", "Share ahead", {
    formula: '=IF({rank}="","",({rank}-1)/COUNT(AttainmentList[Attainment as ranked]))',
    value: ({ shareAhead }) => shareAhead,
    format: "share",
  }),
  wordsWorked("third", "Third", {
    formula:
      '=IF({rank}="","",INDEX(ThirdList[Third],1+INT(({rank}-1)*ROWS(ThirdList[Third])/COUNT(AttainmentList[Attainment as ranked]))))',
    value: ({ third }) => third ?? "",
  }),
  worked("over", "Share over", {
    formula: `=${step("Share over")}`,
    value: ({ clock }) => clock.share,
    format: "share",
  }),
  worked("daysLeft", "Days left", {
    formula: `=${step("Days left")}`,
    value: ({ clock }) => clock.left,
    format: "wholeMoney",
  }),
  worked("sure", "Sure pipeline", {
    formula: `=IF(ISNUMBER(${step("Sure pipeline")}),${step("Sure pipeline")},"")`,
    value: ({ told }) => told.surePipeline,
    format: "wholeMoney",
  }),
];

const steps: readonly Column[] = [
  working("row", "Step row", "=MATCH({id},TrackSteps[Id],0)"),
  judgedColumn("{over}"),
  working("cast", "Cast", '=IF({projected}="",{actual},{projected})', "wholeMoney"),
  working(
    "seen",
    "Attainment as ranked",
    '=IF({attainment}="","",ROUND({attainment},12))',
    "share",
  ),
  working("sold", "Actual as ranked", '=IF({actual}="","",ROUND({actual},RankDecimals))', "money"),
];

/** Every rep's period: what was asked, what was made, how it goes on, and the place among the others. */
export function attainmentBlock({ rows }: Tracked): Block {
  return block<TrackedRow>(
    { heading: "Reps", table: "AttainmentList" },
    [...who, ...line, ...places, ...steps],
    rows,
  );
}
