import {
  meanActivity,
  meanOfMost,
  total,
  type ActivityMean,
  type ActivityMeasure,
  type TrackedRepLine,
} from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "../plan/columns";
import { copiedColumns } from "./copied-columns";
import { labelOf, type PartColumns } from "./part-blocks";
import { ofPart, wordOfPart } from "./part-columns";
import type { PartRow } from "./part-rows";
import type { Tracked } from "./tracked-rows";
import { measures, overTarget, type Measure } from "./work-measures";

/** A part of the company with the mean work of its reps. */
type WorkRow = PartRow & { readonly means: Readonly<Record<ActivityMeasure, ActivityMean>> };
type Column = ColumnPlan<WorkRow>;

/** A mean for which at least half of the part's reps stand; null else. */
function shown({ means, members }: WorkRow, { key }: Measure): number | null {
  return meanOfMost(means[key], members.length);
}

const meanColumns: readonly Column[] = measures.map((measure) => {
  const { key, header, format } = measure;
  const mean = key === "dealValue" ? "{sold}/{deals}" : `AVERAGEIFS(WorkList[${header}],${ofPart})`;
  return worked(key, header, {
    formula: `=IF({${key}Told}<{least},"",${mean})`,
    value: (row) => shown(row, measure),
    format: format === "general" ? "tenths" : format,
  });
});

const targetColumns: readonly Column[] = measures.map((measure) =>
  worked(`${measure.key}Of`, `${measure.header} of target`, {
    formula: overTarget(measure),
    value: (row) => (shown(row, measure) === null ? null : row.means[measure.key].ratio),
    format: "percent0",
  }),
);

const toldColumns: readonly Column[] = measures.map(({ key, header }) => {
  const condition =
    key === "dealValue" ? 'PipelineList[Deals counted],">0"' : `WorkList[${header}],">=0"`;
  return worked(`${key}Told`, `${header} told`, {
    formula: `=COUNTIFS(${condition},${ofPart})`,
    value: ({ means }) => means[key].told,
    format: "general",
  });
});

function sumOfDeals({ members }: WorkRow, of: (line: TrackedRepLine) => number | null): number {
  return total(members.map((line) => (line.dealValue === null ? 0 : (of(line) ?? 0))));
}

function stepColumns(places: PartColumns): readonly Column[] {
  return [
    worked("least", "Least", {
      formula: "=MAX(1,{reps}*Half)",
      value: ({ members }) => Math.max(1, members.length / 2),
      format: "general",
    }),
    worked("deals", "Deals counted", {
      formula: `=SUMIFS(PipelineList[Deals counted],${ofPart})`,
      value: (row) => sumOfDeals(row, ({ told }) => told.deals),
      format: "general",
    }),
    worked("sold", "Sold in them", {
      formula: `=SUMIFS(PipelineList[Sold in them],${ofPart})`,
      value: (row) => sumOfDeals(row, ({ actual }) => actual),
      format: "wholeMoney",
    }),
    worked("column", "At", {
      formula: "=INDEX(PartLines[At],{no})",
      value: ({ kind }) => places[kind],
      format: "general",
    }),
    wordsWorked("is", "Is", {
      formula: "=INDEX(PartLines[Is],{no})",
      value: (row) => (row.kind === "all" ? "<>" : `=${wordOfPart(row)}`),
    }),
  ];
}

const shownColumns: readonly Column[] = [
  wordsWorked("name", "Part", { formula: "=INDEX(PartLines[Part],{no})", value: labelOf }),
  worked("reps", "Reps", {
    formula: `=COUNTIFS(${ofPart})`,
    value: ({ members }) => members.length,
    format: "general",
  }),
  ...meanColumns,
  ...targetColumns,
];

function workRows({ parts, model }: Tracked): readonly WorkRow[] {
  const { targets } = model.tracking;
  return parts.map((part) => ({ ...part, means: meanActivity(part.members, targets) }));
}

/** The mean work of the reps of every part, against the targets, with every step. */
export function partWorkBlock(tracked: Tracked, places: PartColumns): Block {
  return block<WorkRow>(
    { heading: "Work by part, with its steps", table: "PartWork" },
    [placed("no", "No", ({ no }) => no), ...shownColumns, ...toldColumns, ...stepColumns(places)],
    workRows(tracked),
  );
}

/** The same without the steps. */
export function workByPartBlock(tracked: Tracked): Block {
  return block<WorkRow>(
    {
      heading: "Work by part: means of the reps who told, blank where fewer than half of them did",
      table: "WorkByPart",
    },
    copiedColumns(
      "PartWork",
      shownColumns,
      shownColumns.map(({ key }) => key),
    ),
    workRows(tracked),
  );
}
