import type { WarningKind } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, CellContent, SheetDescription } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { acceleratorBlock } from "./accelerator-block";
import type { Tracked } from "./tracked-rows";
import { warningColumns, type WarningColumn } from "./warning-columns";
import { figureColumns, type WarnedRow } from "./warning-figures";
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

const verdictKeys = warningColumns.map((_warning, at) => `w${at + 1}`);

function warningBlock(tracked: Tracked): Block {
  const { rows, warnings } = tracked;
  const [first, last] = [warningColumns[0], warningColumns[warningColumns.length - 1]];
  return block<WarnedRow>(
    { heading: "Early warnings by rep", table: "WarningList" },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(AttainmentList[Name],{row})",
        value: ({ rep }) => rep.person.name,
      }),
      worked("count", "Warnings", {
        formula: `=COUNTIF(WarningList[[#This Row],[${first?.header ?? ""}]:[${last?.header ?? ""}]],"LOOK")`,
        value: (row) => row.warnings.filter(({ weight }) => weight !== "good").length,
        format: "general",
      }),
      ...warningColumns.map((warning, at) => verdict(tracked, warning, verdictKeys[at] ?? "")),
      inReach(tracked),
      ...figureColumns(tracked),
    ],
    rows.map((row) => ({
      ...row,
      warnings: warnings.filter(({ rep }) => rep === row.rep.id),
    })),
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

/** What the running period warns of, rep by rep, with the figures that raise it. */
export function warningsSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Early warnings",
    family: "results",
    purpose:
      "LOOK is a warning, OK is none, and blank is not told. The figures behind them stand to the right; the limits are inputs of sheet Actuals.",
    widths: [28, 24, ...Array.from({ length: 40 }, () => 12)],
    blocks: [countsBlock(tracked), warningBlock(tracked), acceleratorBlock(tracked)],
    frozenColumns: 2,
  };
}
