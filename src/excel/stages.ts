import type { WorkbookDescription } from "../workbook";
import { chartStages } from "./chart-stages";
import { foreignTasks } from "./foreign-formulas";
import { constantTasks, formatTasks, formulaTasks, plainFormatTasks } from "./print-cells";
import type { Seen } from "./look";
import { lookTasks } from "./print-looks";
import { groundTask, paperTask } from "./print-sheet";
import { markTask, nameTask, sheetTask, tableTask } from "./print-structure";
import { goingTables, structureTasks } from "./rebuild";
import type { SheetPlan } from "./sheet-plan";
import type { Stage, Task } from "./stage";
import { stateTasks } from "./state-part";
import { calls, writtenCells, type WrittenCells } from "./written-cells";

type Written = ReadonlyMap<SheetPlan, WrittenCells>;

/** Looks, charts, and the mark that a sheet is finished: the same whether a sheet is new or laid out anew. */
function lastStages(
  plans: readonly SheetPlan[],
  description: WorkbookDescription,
): readonly Stage[] {
  const changed = plans.filter(({ way }) => way !== "cells");
  const drawing = plans.filter(({ drawsCharts }) => drawsCharts);
  const [making, charts] = chartStages(
    drawing.map(({ layout }) => layout),
    drawing.map((plan) => plan.charts),
    drawing.flatMap(({ layout, found }) =>
      (found?.charts ?? []).map((name) => ({ sheet: layout.name, name })),
    ),
  );
  const marks = (of: readonly SheetPlan[]) =>
    of.map(({ layout, mark }) => markTask(layout.name, mark));
  return [
    {
      doing: "making it look right",
      isWhole: true,
      tasks: [
        ...changed.flatMap(({ layout }) => [
          groundTask(layout),
          ...plainFormatTasks(layout),
          ...lookTasks(layout),
          paperTask(layout, description),
        ]),
        ...marks(changed.filter(({ drawsCharts }) => !drawsCharts)),
      ],
    },
    making,
    { ...charts, tasks: [...charts.tasks, ...marks(drawing)] },
  ];
}

/** What is made of the sheets, and what their formulas and the part that carries the model are made of. */
type Printing = Pick<Seen, "known" | "formulas" | "writer"> & {
  readonly written: Written;
  readonly state: readonly Task[];
};

/** A first write: the sheets with all that is no formula, then the formulas, then the looks. */
function firstStages(
  plans: readonly SheetPlan[],
  { written, known, state, writer }: Printing,
): readonly Stage[] {
  return [
    {
      doing: "making the sheets",
      isWhole: true,
      tasks: [
        ...plans.flatMap((plan) => [
          sheetTask(plan.layout.name, { ...plan.mark, shape: writer }, null),
          ...formatTasks(plan.layout),
          ...constantTasks(plan.layout.name, written.get(plan)?.constants ?? []),
        ]),
        ...plans.flatMap(({ layout }) => [
          ...layout.tables.map((table) => tableTask(layout.name, table)),
          ...layout.names.map((name) => nameTask(layout.name, name, known.survey)),
        ]),
        ...state,
      ],
    },
    {
      doing: "writing the formulas",
      isWhole: true,
      tasks: plans.flatMap((plan) =>
        formulaTasks(plan.layout.name, written.get(plan)?.formulas ?? []),
      ),
    },
  ];
}

/** Writing again: structure and formulas in one act, so that no formula is left without what it calls. */
function furtherStages(
  plans: readonly SheetPlan[],
  { written, known, formulas, state }: Printing,
): readonly Stage[] {
  const changed = plans.filter(({ way }) => way !== "cells");
  const isWhole = changed.length === 0;
  const going = goingTables(plans, known);
  return [
    {
      doing: isWhole ? "writing the formulas" : "changing the sheets",
      isWhole,
      tasks: [
        ...structureTasks(plans, known),
        ...plans.flatMap((plan) =>
          formulaTasks(plan.layout.name, written.get(plan)?.formulas ?? []),
        ),
        ...foreignTasks(plans, { known, formulas }, calls(going)),
      ],
    },
    {
      doing: "writing the inputs",
      isWhole,
      tasks: [
        ...plans.flatMap((plan) => [
          ...(plan.way === "cells" ? [] : formatTasks(plan.layout)),
          ...constantTasks(plan.layout.name, written.get(plan)?.constants ?? []),
        ]),
        ...state,
      ],
    },
  ];
}

/** Everything a write has to say to Excel, in its order. */
export function stagesOf(
  plans: readonly SheetPlan[],
  { known, formulas, writer, state: found }: Seen,
  description: WorkbookDescription,
): readonly Stage[] {
  const isFirst = plans.every(({ way }) => way === "new");
  // What called a sheet that is gone is broken, whatever it called of it: all formulas are entered again.
  const isAny = plans.some(({ way }) => way === "new");
  const isBroken = isAny ? () => true : calls(goingTables(plans, known));
  const written: Written = new Map(
    plans.map((plan) => [plan, writtenCells(plan, known, isBroken)] as const),
  );
  const printing = { written, known, formulas, writer, state: stateTasks(description, found) };
  return [
    ...(isFirst ? firstStages : furtherStages)(plans, printing),
    ...lastStages(plans, description),
  ];
}
