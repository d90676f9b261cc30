import type { QuotaModel } from "../../engine";
import type { InputList } from "./input-list";
import type { ReadList, Told } from "./read-list";
import { beyond, isGroup, valueAt, type Settings } from "./setting-paths";

/** What the model's rows hold that no column shows, by row. */
export type Kept = ReadonlyMap<string, Settings>;

/** By what a row is known again in the model. */
export function keyOf({ knownBy }: InputList, row: Settings): string {
  return JSON.stringify(knownBy.map((field) => row[field] ?? ""));
}

/** The model's rows of a list. */
export function rowsOfModel({ section }: InputList, model: QuotaModel): readonly Settings[] {
  const rows = valueAt(model, section);
  return Array.isArray(rows) ? rows.filter(isGroup) : [];
}

/** Whether the model has a row that is known by the same words. */
export function standsIn(list: InputList, model: QuotaModel): (row: Settings) => boolean {
  const keys = new Set(rowsOfModel(list, model).map((row) => keyOf(list, row)));
  return (row) => keys.has(keyOf(list, row));
}

/** What the model's rows hold that no column of the table shows: it stays with them. */
export function keptBeside(list: InputList, { columns }: ReadList, model: QuotaModel): Kept {
  return new Map(
    rowsOfModel(list, model).map((row) => [keyOf(list, row), beyond(row, columns)] as const),
  );
}

/** More rows than this are counted, not named. */
const MOST_NAMED = 5;

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** Says of rows that are gone from a table what goes with them, although the table never showed it. */
export function fallenAway(list: InputList, kept: Kept, told: readonly Told[]): readonly string[] {
  const here = new Set(told.map(({ row }) => keyOf(list, row.said)));
  const shown = new Set(list.fields.map(({ key }) => key.split(".")[0]));
  const gone = [...kept].flatMap(([key, rest]) => {
    const unshown = Object.keys(rest).filter((each) => !shown.has(each));
    return here.has(key) || unshown.length === 0 ? [] : [{ key, unshown }];
  });
  if (gone.length === 0) return [];
  const names = gone.map(({ key }) => (JSON.parse(key) as readonly unknown[]).join(", "));
  const columns = [...new Set(gone.flatMap(({ unshown }) => unshown))];
  return [
    `${list.table} no longer has ${some(names)}. What no column showed falls away with it: ${some(columns)}. If a row was only renamed, its old name brings that back.`,
  ];
}
