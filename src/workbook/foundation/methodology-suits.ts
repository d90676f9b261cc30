import { methodBasis, methodLines, recommendationFor, type QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block, CellContent } from "../description";

type Line = {
  readonly label: string;
  readonly words: string;
  readonly name?: string;
  readonly formula: string;
  readonly value: CellContent;
};

function lines(model: QuotaModel): readonly Line[] {
  const { reps, segments, monthsOfHistory } = methodBasis(model);
  const { fewReps, littleHistory, fullHistory } = methodLines;
  const isLittle = monthsOfHistory !== null && monthsOfHistory < littleHistory;
  const isBySegment = segments > 1 && (monthsOfHistory ?? 0) >= fullHistory;
  return [
    {
      label: "Reps who sell",
      words: "AEs and AMs of the roster, hires with them.",
      name: "SellingReps",
      formula: '=COUNTIF(RosterList[Role],"AE")+COUNTIF(RosterList[Role],"AM")',
      value: reps,
    },
    {
      label: "Segments",
      words: "Segments that the targets tell apart; all together count as one.",
      name: "TargetSegments",
      // "=" before the word: a segment such as <50 is a name here, not a comparison.
      formula: '=SUMPRODUCT(1/COUNTIF(TargetList[Segment],"="&TargetList[Segment]))',
      value: segments,
    },
    {
      label: "Months of data",
      words: "How far the bookings go back; blank while it is not told.",
      formula: '=IF(ISNUMBER(MonthsOfHistory),MonthsOfHistory,"")',
      value: monthsOfHistory,
    },
    {
      label: "Too few reps or data",
      words: "1 where a view from below rests on too little: few reps, or little history.",
      name: "TooLittleToBlend",
      formula:
        "=N(OR(SellingReps<FewReps,AND(ISNUMBER(MonthsOfHistory),MonthsOfHistory<LittleHistory)))",
      value: Number(reps < fewReps || isLittle),
    },
    {
      label: "Segments can be told apart",
      words: "1 where there are several, and a year of data to tell their reps from the season.",
      name: "EnoughBySegment",
      formula: "=N(AND(TargetSegments>1,N(MonthsOfHistory)>=12))",
      value: Number(isBySegment),
    },
    {
      label: "Suits best",
      words: "What team and data speak for; the choice is yours.",
      name: "SuitedMethod",
      formula:
        '=IF(TooLittleToBlend=1,"TOP_DOWN",IF(EnoughBySegment=1,"SEGMENT_BLENDED","BLENDED"))',
      value: recommendationFor(model).method,
    },
  ];
}

/** Which method suits the team, step by step. */
export function suitsBlock(model: QuotaModel): Block {
  return block<Line>(
    { heading: "Which method suits" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      words({ key: "words", header: "What it is", value: (row) => row.words }, "note"),
      {
        key: "value",
        header: "Now",
        look: (row) => (typeof row.value === "string" ? "calculation words" : "output"),
        formula: (row) => row.formula,
        value: (row) => row.value,
        name: ({ name = null }) => name,
      },
    ],
    lines(model),
  );
}
