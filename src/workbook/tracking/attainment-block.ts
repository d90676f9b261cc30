import { rounded } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { lineColumns, lineSteps } from "./line-columns";
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
  wordsWorked("third", "Third", {
    formula:
      '=IF({rank}="","",INDEX(ThirdList[Third],1+INT(ROUND({aheadOf}*ROWS(ThirdList[Third]),12))))',
    value: ({ third }) => third ?? "",
  }),
  wordsWorked("reporting", "Reporting", {
    formula:
      '=IF({quota}=0,"NO_QUOTA",IF(ISNUMBER({actual}),"REPORTED",INDEX(TrackSteps[If silent],{row})))',
    value: ({ reporting }) => reporting,
  }),
];

const own = (row: TrackedRow) => row;

const line = lineColumns<TrackedRow>(
  {
    quota: `=${step("Quota")}`,
    actual: `=IF(ISNUMBER(${step("Actual")}),${step("Actual")},"")`,
    expected: "={quota}*{over}",
    projected: '=IF(COUNT({actual})*{over}=0,"",{actual}/{over})',
    share: "{over}",
    left: "{daysLeft}",
  },
  own,
);

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

/** The decimals at which attainments and sales are ranked: who look alike are alike. */
const RANKED = { attainment: 12, money: 6 } as const;

const seen = (value: number | null, decimals: number) =>
  value === null ? null : rounded(value, decimals);

const steps: readonly Column[] = [
  worked("row", "Step row", {
    formula: "=MATCH({id},TrackSteps[Id],0)",
    value: ({ no }) => no,
    format: "general",
  }),
  ...lineSteps<TrackedRow>({ formula: "{over}", value: ({ clock }) => clock.share }, own),
  worked("toldOf", "Told", {
    formula: '=N({reporting}="REPORTED")',
    value: ({ reporting }) => Number(reporting === "REPORTED"),
    format: "general",
  }),
  worked("cast", "Cast", {
    formula: '=IF({projected}="",{actual},{projected})',
    value: ({ projected, actual }) => projected ?? actual,
    format: "wholeMoney",
  }),
  worked("seen", "Attainment as ranked", {
    formula: '=IF({attainment}="","",ROUND({attainment},12))',
    value: ({ attainment }) => seen(attainment, RANKED.attainment),
    format: "share",
  }),
  worked("sold", "Actual as ranked", {
    formula: '=IF({actual}="","",ROUND({actual},RankDecimals))',
    value: ({ actual }) => seen(actual, RANKED.money),
    format: "money",
  }),
];

/** Every rep's period: what was asked, what was made, how it goes on, and the place among the others. */
export function attainmentBlock({ rows }: Tracked): Block {
  return block<TrackedRow>(
    { heading: "Reps", table: "AttainmentList" },
    [...who, ...line, ...places, ...steps],
    rows,
  );
}
