import type { WarningKind } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, CellContent, SheetDescription } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { acceleratorBlock } from "./accelerator-block";
import type { Tracked } from "./tracked-rows";
import { warningColumns, type WarningColumn } from "./warning-columns";
import { figureColumns } from "./warning-figures";
import { warnedRows, type WarnedRow } from "./warning-steps";
import { isTold } from "./warning-told";

type Column = ColumnPlan<WarnedRow>;

function verdict(tracked: Tracked, warning: WarningColumn, key: string): Column {
  return {
    key,
    header: warning.header,
    look: "verdict",
    formula: `=IF(${warning.known}=0,"",IF(${warning.raised},"LOOK","OK"))`,
    value: (row): CellContent => {
      if (!isTold(tracked, row, warning)) return "";
      const { kind, basis } = warning;
      return row.warnings.some((one) => one.kind === kind && one.basis === basis) ? "LOOK" : "OK";
    },
  };
}

const accelerator = { kind: "ACCELERATOR_IN_REACH", basis: "PROJECTION" } as const;

const inReach = (tracked: Tracked): Column => ({
  key: "reach",
  header: "Accelerator",
  look: "calculation words",
  formula: '=IF({next}="","",IF({nears}+{carries}>0,"IN REACH","not yet"))',
  value: (row) => {
    if (!isTold(tracked, row, accelerator)) return "";
    return row.warnings.some(({ kind }) => kind === accelerator.kind) ? "IN REACH" : "not yet";
  },
});

function verdicts(tracked: Tracked): readonly Column[] {
  return [
    ...warningColumns.map((warning, at) => verdict(tracked, warning, `w${at + 1}`)),
    inReach(tracked),
  ];
}

/** Every figure that warnings are raised from, and whether they are. */
function figuresBlock(tracked: Tracked): Block {
  return block<WarnedRow>(
    { heading: "Figures behind the warnings", table: "WarningFigures" },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      ...figureColumns(tracked),
      ...verdicts(tracked).map((column): Column => ({ ...column, look: "calculation words" })),
    ],
    warnedRows(tracked),
  );
}

function warningBlock(tracked: Tracked): Block {
  const [first, last] = [warningColumns[0], warningColumns[warningColumns.length - 1]];
  return block<WarnedRow>(
    { heading: "Early warnings by rep", table: "WarningList" },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(AttainmentList[Name],MATCH({id},AttainmentList[Rep],0))",
        value: ({ rep }) => rep.person.name,
      }),
      worked("count", "Warnings", {
        formula: `=COUNTIF(WarningList[[#This Row],[${first?.header ?? ""}]:[${last?.header ?? ""}]],"LOOK")`,
        value: (row) => row.warnings.filter(({ weight }) => weight !== "good").length,
        format: "general",
      }),
      ...verdicts(tracked).map((column): Column => ({
        ...column,
        formula: `=INDEX(WarningFigures[${column.header}],{row})&""`,
      })),
      worked("row", "Row", {
        formula: "=MATCH({id},WarningFigures[Rep],0)",
        value: ({ no }) => no,
        format: "general",
      }),
    ],
    warnedRows(tracked),
  );
}

type Counted = {
  readonly header: string;
  readonly kind: WarningKind;
  readonly basis: string | null;
};

/** How many reps each warning is raised of. */
function countsBlock({ warnings }: Tracked): Block {
  const rows: readonly Counted[] = [
    ...warningColumns,
    { header: "Accelerator", kind: "ACCELERATOR_IN_REACH", basis: null },
  ];
  return block<Counted>(
    { heading: "Reps by warning" },
    [
      words({ key: "kind", header: "Warning", value: ({ header }) => header }),
      {
        key: "reps",
        header: "Reps",
        look: "output",
        format: "general",
        formula: ({ header, basis }) =>
          `=COUNTIF(WarningList[${header}],"${basis === null ? "IN REACH" : "LOOK"}")`,
        value: ({ kind, basis }) =>
          warnings.filter((one) => one.kind === kind && (basis === null || one.basis === basis))
            .length,
      },
    ],
    rows,
  );
}

/** The working behind the warnings. */
export function warningSteps(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Warning figures",
    family: "calculations",
    purpose:
      "Follow what early warnings are raised from: every figure beside what it is held against.",
    widths: [28, ...Array.from({ length: 40 }, () => 13)],
    blocks: [acceleratorBlock(tracked), figuresBlock(tracked)],
    frozenColumns: 1,
  };
}

/** What the running period warns of, rep by rep. */
export function warningsSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Early warnings",
    family: "results",
    purpose:
      "Talk with whoever has LOOK; OK is no warning, and blank is not told. The figures stand on sheet Warning figures; the limits are inputs of sheet Actuals.",
    widths: [28, 24, ...Array.from({ length: 13 }, () => 14)],
    blocks: [countsBlock(tracked), warningBlock(tracked)],
    frozenColumns: 2,
  };
}
