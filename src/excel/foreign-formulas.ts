import { isClaimed, type CellContent } from "../workbook";
import type { Filling } from "./cell-blocks";
import type { Beside } from "./contents";
import { formulaTasks } from "./print-cells";
import { segments } from "./clear-sheet";
import type { Known } from "./refuse";
import type { SheetPlan } from "./sheet-plan";
import type { Task } from "./stage";
import { CALL_BYTES } from "./wire-size";

type Broken = (content: CellContent) => boolean;

function fillingsIn(
  rows: readonly (readonly CellContent[])[],
  [top, left]: readonly [number, number],
  isBroken: Broken,
): readonly Filling[] {
  return rows.flatMap((line, down) =>
    line.flatMap((content, across) =>
      isBroken(content) ? [{ row: top + down, column: left + across, content }] : [],
    ),
  );
}

/** A person's formulas on sheets of ours: what stands in cells that we neither write nor empty. */
function besideOurs(plan: SheetPlan, known: Known, isBroken: Broken): readonly Filling[] {
  const { layout, way } = plan;
  const found = known.contents.get(layout.name);
  if (found === undefined || !found.isWhole) return [];
  const written = new Set(layout.cells.map(({ row, column }) => `${row},${column}`));
  const isEmptied = isClaimed(way === "anew" ? segments(plan, known) : []);
  const rows = Array.from({ length: found.rowCount }, (_row, row) =>
    Array.from({ length: found.columnCount }, (_column, column) =>
      written.has(`${row},${column}`) || isEmptied(row, column)
        ? ""
        : (found.at(row, column) ?? ""),
    ),
  );
  return fillingsIn(rows, [0, 0], isBroken);
}

/**
 * A table that is taken away and comes back leaves #REF! in every formula that calls it: those of the user are
 * entered again as they were, in the same act, and so are the names.
 */
export function foreignTasks(
  plans: readonly SheetPlan[],
  { known, formulas }: { readonly known: Known; readonly formulas: Beside["formulas"] },
  isBroken: Broken,
): readonly Task[] {
  const wanted = new Set(
    plans.flatMap(({ layout }) => layout.names.map(({ name }) => name.toUpperCase())),
  );
  const names = [...known.survey.names].filter(
    ([key, { formula }]) => !wanted.has(key) && isBroken(formula),
  );
  return [
    ...[...formulas].flatMap(([sheet, { place, rows }]) =>
      formulaTasks(sheet, fillingsIn(rows, [place.row, place.column], isBroken)),
    ),
    ...plans
      .filter(({ way }) => way !== "new")
      .flatMap((plan) => formulaTasks(plan.layout.name, besideOurs(plan, known, isBroken))),
    ...names.map(([, { name, formula }]) => ({
      bytes: CALL_BYTES + formula.length,
      sheet: null,
      act: (context: Excel.RequestContext) => {
        context.workbook.names.getItem(name).formula = formula;
      },
    })),
  ];
}
