import type { PlacedTable } from "../workbook";
import { clearTask } from "./clear-sheet";
import type { Known } from "./refuse";
import type { SheetPlan } from "./sheet-plan";
import { isInPlace } from "./sheet-plan";
import {
  headerTasks,
  markTask,
  nameTask,
  positions,
  sheetTask,
  tableTask,
} from "./print-structure";
import type { Task } from "./stage";
import { CALL_BYTES } from "./wire-size";

/** Tables of ours that stand and have to go: misplaced ones, which come back, and those that no sheet needs. */
export function goingTables(plans: readonly SheetPlan[], known: Known): readonly string[] {
  const { survey, beside } = known;
  const anew = plans.filter(({ way }) => way === "anew");
  const kept = new Set(plans.flatMap((plan) => plan.kept));
  const left = new Set(beside.left);
  const misplaced = [...survey.tables]
    .filter(([name, { place }]) => !kept.has(name) && !left.has(place.sheet))
    .map(([name]) => name);
  const needless = anew.flatMap(({ layout, found }) =>
    [...beside.tables]
      .filter(
        ([, { sheet, column }]) => sheet === layout.name && column < (found?.mark.columnCount ?? 0),
      )
      .map(([name]) => name),
  );
  return [...misplaced, ...needless];
}

function tasksOf(
  names: readonly string[],
  act: (table: Excel.Table, name: string) => void,
): readonly Task[] {
  return names.map((name) => ({
    bytes: CALL_BYTES,
    sheet: null,
    act: (context) => {
      act(context.workbook.tables.getItem(name), name);
    },
  }));
}

/** Gives a table that stays as many rows as it needs; columns that a person added to it stay in it. */
function resizeTasks(plans: readonly SheetPlan[], { survey }: Known): readonly Task[] {
  const steps = plans.flatMap(({ layout, kept, way }) =>
    layout.tables.flatMap(({ name, headerRow, rowCount, columns }) => {
      const place = survey.tables.get(name)?.place;
      const isRight = way === "cells" || !kept.includes(name) || place?.rowCount === rowCount + 1;
      if (isRight || place === undefined) return [];
      const width = Math.max(columns.length, place.columnCount);
      const task: Task = {
        bytes: 2 * CALL_BYTES,
        sheet: layout.name,
        act: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(layout.name);
          const cells = sheet.getRangeByIndexes(headerRow, 0, rowCount + 1, width);
          workbook.tables.getItem(name).resize(cells);
        },
      };
      return [{ task, grows: rowCount + 1 - place.rowCount }];
    }),
  );
  return steps.sort((one, other) => one.grows - other.grows).map(({ task }) => task);
}

/** @example unusedName("TargetList", …) //=> "TargetListBefore" */
function unusedName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toUpperCase()));
  let [found, count] = [`${name}Before`, 1];
  while (names.has(found.toUpperCase())) found = `${name}Before${(count += 1)}`;
  return found;
}

/** New sheets, and the tables and names of all sheets whose structure has changed. */
export function structureTasks(plans: readonly SheetPlan[], known: Known): readonly Task[] {
  const { survey, beside } = known;
  const places = positions(
    plans.map(({ layout }) => layout),
    survey.order,
  );
  const changed = plans.filter(({ way }) => way !== "cells");
  const anew = changed.filter(({ way }) => way === "anew");
  const going = goingTables(plans, known);
  // A table of a sheet that stays although nothing needs it makes room for its namesake, and keeps its cells.
  const yielding = [...survey.tables]
    .filter(([, { place }]) => beside.left.includes(place.sheet))
    .map(([name]) => name);
  const added = (plan: SheetPlan): readonly PlacedTable[] =>
    plan.layout.tables.filter(({ name }) => !plan.kept.includes(name));
  return [
    ...anew.map(({ layout, mark, found }) =>
      markTask(layout.name, {
        ...mark,
        shape: "",
        rowCount: Math.max(mark.rowCount, found?.mark.rowCount ?? 0),
        columnCount: Math.max(mark.columnCount, found?.mark.columnCount ?? 0),
        filled: Math.max(
          mark.filled,
          found === null || found.mark.filled === Infinity ? 0 : found.mark.filled,
        ),
      }),
    ),
    ...tasksOf(yielding, (table, name) => {
      table.name = unusedName(name, survey.tableNames);
    }),
    ...tasksOf(going, (table) => {
      table.delete();
    }),
    ...resizeTasks(plans, known),
    ...anew.map((plan) => clearTask(plan, known)),
    ...changed
      .filter(({ way }) => way === "new")
      .map(({ layout, mark }) =>
        sheetTask(layout.name, { ...mark, shape: "" }, places.get(layout.name) ?? null),
      ),
    ...changed.flatMap((plan) =>
      added(plan).flatMap((table) => headerTasks(plan.layout.name, table)),
    ),
    ...changed.flatMap((plan) => added(plan).map((table) => tableTask(plan.layout.name, table))),
    ...changed.flatMap(({ layout }) =>
      layout.names
        .filter(
          (name) => !isInPlace(layout.name, name, survey.names.get(name.name.toUpperCase())?.place),
        )
        .map((name) => nameTask(layout.name, name, survey)),
    ),
  ];
}
