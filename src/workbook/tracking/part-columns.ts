import { total, type TrackedRepLine } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked, wordsWorked } from "../plan/columns";
import type { PartRow } from "./part-rows";
import { named } from "./tracked-rows";

type Column = ColumnPlan<PartRow>;

/** The reps of a part among those of the list, as a condition of SUMIFS and COUNTIFS. */
export const ofPart = "INDEX(AttainmentList[[Rep]:[Third]],0,{column}),{is}";

/** The sum of a column of the list over the part's reps who reported. */
export function sumOfReported(header: string): string {
  return `SUMIFS(AttainmentList[${header}],AttainmentList[Told],1,${ofPart})`;
}

/** A count of the part's reps who are as a condition on a column of the list says. */
function countOf(header: string, condition: string): string {
  return `COUNTIFS(AttainmentList[${header}],"${condition}",${ofPart})`;
}

function count(
  key: string,
  header: string,
  said: { readonly formula: string; readonly value: (row: PartRow) => number | null },
): Column {
  return worked(key, header, { ...said, format: "general" });
}

/** How many there are, and how many of them told what they made. */
export const whoColumns: readonly Column[] = [
  count("reps", "Reps", {
    formula: `={reported}+${countOf("Reporting", "SILENT")}`,
    value: ({ line }) => line.reps,
  }),
  count("reported", "Reported", {
    formula: `=${countOf("Told", "1")}`,
    value: ({ line }) => line.reported,
  }),
];

/** How the reps of a part lie over the lights, and how many have made quota. */
export const spreadColumns: readonly Column[] = [
  count("atQuota", "At quota", {
    formula: `=${countOf("Attainment as ranked", ">=1")}`,
    value: ({ atQuota }) => atQuota,
  }),
  worked("shareAtQuota", "Share at quota", {
    formula: '=IF({reported}=0,"",{atQuota}/{reported})',
    value: ({ shareAtQuota }) => shareAtQuota,
    format: "share",
  }),
  ...(["RED", "YELLOW", "GREEN"] as const).map((light) =>
    count(light.toLowerCase(), light, {
      formula: `=${countOf("Light", light)}`,
      value: ({ members }) => members.filter((one) => one.light === light).length,
    }),
  ),
];

/** What stands beside the line: the pipeline, and what is in no other figure of it. */
export const besideColumns: readonly Column[] = [
  worked("coverage", "Coverage", {
    formula: '=IF(N({told})*N({rest})=0,"",{sure}/{rest})',
    value: ({ line }) => line.coverage,
    format: "multiple",
  }),
  worked("quotaOfAll", "Quota of all", {
    formula: `=SUMIFS(AttainmentList[Quota],${ofPart})`,
    value: ({ line }) => line.quotaOfAll,
    format: "wholeMoney",
  }),
  worked("withoutQuota", "Made without quota", {
    formula: `=SUMIFS(AttainmentList[Actual],AttainmentList[Reporting],"NO_QUOTA",${ofPart})`,
    value: ({ line }) => line.withoutQuota,
    format: "wholeMoney",
  }),
];

function reported({ members }: PartRow): readonly TrackedRepLine[] {
  return members.filter(({ reporting }) => reporting === "REPORTED");
}

function sum(row: PartRow, of: (line: TrackedRepLine) => number | null): number {
  return total(reported(row).map((line) => of(line) ?? 0));
}

function countOfReported(row: PartRow, isCounted: (line: TrackedRepLine) => boolean): number {
  return reported(row).filter(isCounted).length;
}

/** The word by which the list of reps knows a part. */
export function wordOfPart({ kind, word }: PartRow): string {
  return kind === "third" ? word : named(word);
}

/** The part's name: a manager's instead of the id. */
export function calledOf(row: PartRow): string {
  return row.kind === "manager" ? named(row.name) : wordOfPart(row);
}

/** Where the part's word stands in the list of reps, and the sums before anything is left out of them. */
export function partSteps(columnOf: (row: PartRow) => number): readonly Column[] {
  return [
    count("column", "At", {
      formula: "=INDEX(PartColumns,MATCH({by},PartKinds,0))",
      value: columnOf,
    }),
    wordsWorked("is", "Is", {
      formula: '=IF({by}="all","<>","="&{part})',
      value: (row) => (row.kind === "all" ? "<>" : `=${wordOfPart(row)}`),
    }),
    wordsWorked("called", "Called", {
      formula:
        '=IF({by}="manager",IFERROR(INDEX(TeamList[Name],MATCH({part},TeamList[Id],0)),{part}),{part})',
      value: calledOf,
    }),
    wordsWorked("key", "Key", {
      formula: '={by}&" "&{part}',
      value: (row) => `${row.kind} ${wordOfPart(row)}`,
    }),
    worked("made", "Made", {
      formula: `=${sumOfReported("Actual")}`,
      value: (row) => sum(row, ({ actual }) => actual),
      format: "wholeMoney",
    }),
    worked("cast", "Cast", {
      formula: `=${sumOfReported("Cast")}`,
      value: (row) => sum(row, ({ projected, actual }) => projected ?? actual),
      format: "wholeMoney",
    }),
    count("going", "Going", {
      formula: `=COUNTIFS(AttainmentList[Told],1,AttainmentList[Share over],">0",${ofPart})`,
      value: (row) => countOfReported(row, ({ clock }) => clock.share > 0),
    }),
    worked("sure", "Sure pipeline", {
      formula: `=${sumOfReported("Sure pipeline")}`,
      value: (row) => sum(row, ({ told }) => told.surePipeline),
      format: "wholeMoney",
    }),
    count("sureTold", "Told sure", {
      formula: `=COUNTIFS(AttainmentList[Told],1,AttainmentList[Sure pipeline],">=0",${ofPart})`,
      value: (row) => countOfReported(row, ({ told }) => told.surePipeline !== null),
    }),
    count("told", "All told it", {
      formula: "=N(AND({reported}>0,{reported}={sureTold}))",
      value: (row) => {
        const told = countOfReported(row, (line) => line.told.surePipeline !== null);
        return Number(row.line.reported > 0 && row.line.reported === told);
      },
    }),
  ];
}
