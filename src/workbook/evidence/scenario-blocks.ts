import type { Outcome, ScenarioColumn } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, NumberFormat } from "../description";
import { known, worked } from "../plan/columns";

type Measure = {
  readonly header: string;
  readonly format: NumberFormat;
  readonly value: (outcome: Outcome) => number | null;
};

const measures: readonly Measure[] = [
  { header: "Revenue target", format: "wholeMoney", value: (of) => of.revenueTarget },
  { header: "Pool", format: "wholeMoney", value: (of) => of.pool },
  { header: "Reps with a quota", format: "general", value: (of) => of.reps },
  { header: "Hires and backfills", format: "general", value: (of) => of.hires },
  { header: "Capacity", format: "count", value: (of) => of.capacity },
  { header: "Expected sales", format: "wholeMoney", value: (of) => of.sales },
  { header: "Sales over pool", format: "share", value: (of) => of.coverage },
  { header: "More hires the pool takes", format: "general", value: (of) => of.hiresNeeded },
  { header: "At quota by last year", format: "share", value: (of) => of.atQuota.share },
  { header: "Expected at quota", format: "share", value: (of) => of.expectedAtQuota },
  { header: "Chance of the target", format: "share", value: (of) => of.chance },
  { header: "All sales pay", format: "wholeMoney", value: (of) => of.cost },
];

/** Every scenario as the engine says: a row each, the model as it stands first. */
export function listBlock(columns: readonly ScenarioColumn[]): Block {
  return block<ScenarioColumn>(
    { heading: "Scenarios", table: "ScenarioList" },
    [
      known("name", "Scenario", ({ name }) => name),
      words(
        {
          key: "kind",
          header: "Kind",
          value: ({ kind }) => (kind === null ? null : kind.toLowerCase()),
        },
        "note",
      ),
      { key: "changes", header: "Changes", look: "calculation", value: ({ changes }) => changes },
      ...measures.map(({ header, format, value }, at): ColumnPlan<ScenarioColumn> => ({
        key: `m${at}`,
        header,
        look: "calculation",
        format,
        value: ({ outcome }) => (outcome === null ? null : value(outcome)),
      })),
      words({ key: "note", header: "Note", value: noteOf }, "note"),
    ],
    columns,
  );
}

/** What was said of it, or why it comes to nothing. */
function noteOf({ note, problems }: ScenarioColumn): string {
  const [problem] = problems;
  return problem === undefined ? note : `Comes to nothing: ${problem.what}`;
}

/** A list in Excel's validation holds no more letters than this, and a comma parts its words. */
const LONGEST_LIST = 255;

/** The scenario that is held against the model as it stands: one cell, to be chosen. */
export function chosenBlock(columns: readonly ScenarioColumn[], chosen: string): Block {
  const names = columns.map(({ name }) => name);
  const isList =
    names.join(",").length <= LONGEST_LIST && !names.some((name) => name.includes(","));
  const hint = "The name of a scenario, as the list above spells it.";
  const place = names.indexOf(chosen) + 1;
  return block<string>(
    { heading: "Beside the model as it stands" },
    [
      words({ key: "label", header: "Item", value: () => "Scenario to compare" }),
      {
        key: "chosen",
        header: "Chosen",
        look: "input words",
        format: "text",
        value: (name) => name,
        name: () => "ChosenScenario",
        rule: () => (isList ? { kind: "choice", choices: names, hint } : { kind: "text", hint }),
      },
      {
        ...worked<string>("row", "Row of the list", {
          formula: "=IFERROR(MATCH(ChosenScenario,ScenarioList[Scenario],0),1)",
          value: () => place,
          format: "general",
        }),
        name: () => "ChosenRow",
      },
    ],
    [chosen],
  );
}

/** A measure of the scenario in a row of the list. */
const measureIn = (row: string, { header }: Measure) => `INDEX(ScenarioList[${header}],${row})`;

/** 1 where a scenario tells the measure: a blank would show as zero. */
function isKnown(
  key: string,
  header: string,
  said: { readonly row: string; readonly value: (measure: Measure) => number | null },
): ColumnPlan<Measure> {
  return {
    key,
    header,
    look: "calculation",
    formula: (measure) => `=COUNT(${measureIn(said.row, measure)})`,
    value: (measure) => (said.value(measure) === null ? 0 : 1),
  };
}

/** The model as it stands and the chosen scenario, measure by measure. */
export function comparedBlock(columns: readonly ScenarioColumn[], chosen: string): Block {
  const base = columns[0]?.outcome ?? null;
  const other = columns.find(({ name }) => name === chosen)?.outcome ?? null;
  const of = (outcome: Outcome | null) => (measure: Measure) =>
    outcome === null ? null : measure.value(outcome);
  const column = (key: string, header: string) => ({
    key,
    header,
    look: "calculation" as const,
    format: ({ format }: Measure) => format,
  });
  return block<Measure>(
    { heading: "Measure by measure" },
    [
      known("measure", "Measure", ({ header }) => header),
      {
        ...column("base", "As it stands"),
        formula: (measure) => `=IF({baseKnown}=0,"",${measureIn("1", measure)})`,
        value: of(base),
      },
      {
        ...column("chosen", "Chosen"),
        formula: (measure) => `=IF({chosenKnown}=0,"",${measureIn("ChosenRow", measure)})`,
        value: of(other),
      },
      {
        ...column("difference", "Difference"),
        look: "output",
        formula: '=IF(COUNT({base})*COUNT({chosen})=0,"",{chosen}-{base})',
        value: (measure) => {
          const [one, two] = [of(base)(measure), of(other)(measure)];
          return one === null || two === null ? null : two - one;
        },
      },
      isKnown("baseKnown", "First is known", { row: "1", value: of(base) }),
      isKnown("chosenKnown", "Second is known", { row: "ChosenRow", value: of(other) }),
    ],
    measures,
  );
}
