import type { QuotaModel } from "../../engine";
import { cellNameOf, registerPaths } from "../funnel/input-names";
import type { SelectedPlace } from "../host";
import { inputRegister, listRegister, pathOfLine } from "./evidence-lists";
import { settingOf } from "./field";
import type { InputList } from "./input-list";
import { rosterList, standings } from "./plan-lists";
import { payTierList } from "./rate-lists";
import { listsOf, parts } from "./sheet-parts";

type Row = NonNullable<SelectedPlace["row"]>;

const lists = parts.flatMap(listsOf);
const byTable = new Map(lists.map((list) => [list.table, list]));

const byName = new Map<string, string>([
  ...registerPaths.map((path) => [cellNameOf(path), path] as const),
  ...parts.flatMap(({ singles }) => singles.map(({ name, field }) => [name, field.key] as const)),
]);

/** The list that a row is of: by its table, or where that bears another name, the widest whose columns it has. */
function listOf(table: string, row: Row): InputList | null {
  const titles = new Set(Object.keys(row).map((title) => title.trim()));
  const [widest = null] = lists
    .filter(({ fields }) => fields.every(({ header }) => titles.has(header)))
    .sort((one, other) => other.fields.length - one.fields.length);
  return byTable.get(table) ?? widest;
}

/** A path and everything above it. @example upTo("roster.R02.role") //=> ["roster.R02.role", "roster.R02", "roster"] */
function upTo(path: string): readonly string[] {
  const words = path.split(".");
  return words.map((_word, place) => words.slice(0, words.length - place).join("."));
}

/** What a field of the row says, as a path has it. */
function said({ fields }: InputList, key: string, row: Row): string {
  const field = fields.find((each) => each.key === key);
  const value = field === undefined ? undefined : settingOf(field, row[field.header] ?? null);
  return value === undefined ? "" : String(value);
}

function sectionOf(list: InputList, row: Row): string {
  const isHire = list === rosterList && said(list, "standing", row) === standings.hire;
  return isHire ? "hires" : list.section;
}

/** How a path names the row: by what it is known by, or a tier of pay by its place. */
function rowKeys(list: InputList, row: Row, { payTiers }: QuotaModel): readonly string[] {
  if (list === payTierList) {
    const place = payTiers.findIndex(({ from }) => String(from) === said(list, "from", row));
    return place < 0 ? [] : [String(place)];
  }
  const key = list.knownBy.map((each) => said(list, each, row)).join(".");
  // A segment that nobody told is left out at the end of some paths.
  return [...new Set([key, key.replace(/\.+$/, "")])].filter((each) => !/^\.*$/.test(each));
}

function pathsInTable(
  { table, row, column }: SelectedPlace & { readonly table: string; readonly row: Row },
  model: QuotaModel,
): readonly string[] {
  const list = listOf(table, row);
  if (list === null) return [];
  if (list === inputRegister || list === listRegister) {
    const path = pathOfLine(list, said(list, "line", row));
    return path === null ? [] : upTo(path);
  }
  const section = sectionOf(list, row);
  const field = list.fields.find(({ header }) => header === column?.trim());
  const keys = rowKeys(list, row, model);
  // Scores of a territory stand in a group of their own, of which the register does not speak.
  const last = field?.key.split(".").at(-1);
  return [
    ...(last === undefined ? [] : keys.map((key) => `${section}.${key}.${last}`)),
    ...keys.map((key) => `${section}.${key}`),
    ...upTo(section),
  ];
}

/**
 * By which paths the register may speak of a place in the sheets, the nearest first; none where it is no input. Which
 * of them has a line, only the register tells.
 */
export function pathsOfPlace(place: SelectedPlace, model: QuotaModel): readonly string[] {
  const { name, table, row } = place;
  if (name !== null) return upTo(byName.get(name) ?? "").filter((path) => path !== "");
  return table === null || row === null ? [] : pathsInTable({ ...place, table, row }, model);
}
