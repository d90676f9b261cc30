import { assumptionRegister, type RegisterLine } from "../../assumption-register";
import { unspoken } from "../../figure/figure";
import type { QuotaModel } from "../../model";
import { valueOf } from "../../register-lines";
import { isRow, isRows, keyedRows, rowsBeyond, type Row } from "./rows";

/** An input that is another than before, or a row that is new or gone. */
export type InputChange = {
  readonly kind: "changed" | "added" | "gone";
  /** The section of the settings in which it stands. */
  readonly section: string;
  readonly path: string;
  /** As the register calls it, where it is an input of the plan. */
  readonly name: string;
  /** Null where nothing is told. */
  readonly before: number | string | null;
  readonly after: number | string | null;
};

type Place = {
  readonly path: readonly string[];
  /** The path without the rows in it: by it a list is known. */
  readonly list: string;
  /** The row that holds it, in words; empty outside of lists. */
  readonly row: string;
};

type Known = ReadonlyMap<string, RegisterLine>;
type Names = { readonly before: Known; readonly after: Known };

/** Paths of the settings in which the register leaves a word out. */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^inputs\./, ""],
  [/^roles\./, ""],
  [/^(territories\..+)\.scores\./, "$1."],
];

function registerPath(path: string): string {
  const found = leftOut.find(([pattern]) => pattern.test(path));
  return found === undefined ? path : path.replace(...found);
}

function nameIn(known: Known, path: string, value: unknown): string | null {
  const [, evidenceOf, field] = /^register\.(.+)\.(\w+)$/.exec(path) ?? [];
  if (evidenceOf !== undefined) {
    return `${known.get(evidenceOf)?.name ?? evidenceOf}: ${field ?? ""}`;
  }
  const own = known.get(registerPath(path));
  if (own !== undefined) return own.name;
  // A row with one number in it is a line by itself.
  const above = known.get(path.split(".").slice(0, -1).join("."));
  return above !== undefined && above.value === valueOf(value) ? above.name : null;
}

function plainName({ path, row }: Place): string {
  const field = path.at(-1) ?? "";
  if (row !== "") return `${row}: ${field}`;
  return path.join(" ");
}

function changeOf(
  place: Place,
  names: Names,
  [before, after]: readonly [unknown, unknown],
): InputChange {
  const path = place.path.join(".");
  const name = nameIn(names.after, path, after) ?? nameIn(names.before, path, before);
  return {
    kind: "changed",
    section: place.path[0] ?? "",
    path,
    name: name ?? plainName(place),
    before: valueOf(before),
    after: valueOf(after),
  };
}

function inside({ path, list, row }: Place, key: string): Place {
  return { path: [...path, key], list: list === "" ? key : `${list}.${key}`, row };
}

function rowWords(list: string, key: string, { name }: Row): string {
  const called = typeof name === "string" && name !== "" && name !== key ? ` (${name})` : "";
  return `${list} ${key}${called}`;
}

function rowChanges(
  place: Place,
  names: Names,
  [before, after]: readonly [readonly Row[], readonly Row[]],
): readonly InputChange[] {
  const [old, now] = [keyedRows(place.list, before), keyedRows(place.list, after)];
  if (old === null || now === null) {
    const [added, gone] = [rowsBeyond(after, before), rowsBeyond(before, after)];
    if (added + gone === 0) return [];
    const name = `${place.path.join(" ")}: rows (${added} new, ${gone} gone)`;
    return [{ ...changeOf(place, names, [before.length, after.length]), name }];
  }
  const placeOf = (key: string, row: Row): Place => ({
    path: [...place.path, key],
    list: place.list,
    row: rowWords(place.list, key, row),
  });
  const whole = (kind: "added" | "gone", key: string, row: Row): InputChange => {
    const at = placeOf(key, row);
    const change = changeOf(at, names, [null, null]);
    return { ...change, kind, name: at.row };
  };
  return [
    ...[...now].flatMap(([key, row]) => {
      const was = old.get(key);
      return was === undefined
        ? [whole("added", key, row)]
        : changes(placeOf(key, was), names, [was, row]);
    }),
    ...[...old].filter(([key]) => !now.has(key)).map(([key, row]) => whole("gone", key, row)),
  ];
}

function changes(
  place: Place,
  names: Names,
  [before, after]: readonly [unknown, unknown],
): readonly InputChange[] {
  if (isRows(before) || isRows(after)) {
    const rows = (value: unknown) => (isRows(value) ? value : []);
    return rowChanges(place, names, [rows(before), rows(after)]);
  }
  if (isRow(before) || isRow(after)) {
    const [old, now] = [isRow(before) ? before : {}, isRow(after) ? after : {}];
    const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
    return [...keys].flatMap((key) => changes(inside(place, key), names, [old[key], now[key]]));
  }
  const [old, now] = [JSON.stringify(before ?? null), JSON.stringify(after ?? null)];
  return old === now ? [] : [changeOf(place, names, [before, after])];
}

/** What nobody spoke for is assumed: a register that says so says nothing new. */
function spokenFor({ register }: QuotaModel, other: QuotaModel): Row {
  const silent = Object.keys(other.register).map((path) => [path, unspoken] as const);
  return { ...Object.fromEntries(silent), ...register };
}

function named(before: QuotaModel, after: QuotaModel): Names {
  const linesOf = (model: QuotaModel): Known =>
    new Map(assumptionRegister(model).map((line) => [line.path, line]));
  return { before: linesOf(before), after: linesOf(after) };
}

const nowhere: Place = { path: [], list: "", row: "" };

/** What people told, and what evidence they gave for it, without what they decided. */
function told(model: QuotaModel, other: QuotaModel): Row {
  const { decisions: _decided, kept, ...inputs } = model;
  return { ...inputs, register: spokenFor(model, other), kept };
}

/** What was told otherwise, row by row and field by field; what people decided is no input. */
export function inputChanges(before: QuotaModel, after: QuotaModel): readonly InputChange[] {
  return changes(nowhere, named(before, after), [told(before, after), told(after, before)]);
}

/** All that differs between two models: what was told otherwise, and what people decided. */
export function modelChanges(before: QuotaModel, after: QuotaModel): readonly InputChange[] {
  if (before === after) return [];
  const decided = [before, after].map(({ decisions }) => ({ decisions }));
  const inDecisions = changes(nowhere, named(before, after), [decided[0], decided[1]]);
  return [...inputChanges(before, after), ...inDecisions];
}

const nameless: Names = { before: new Map(), after: new Map() };

/** How many inputs and decisions differ: to name them takes the registers of both models, which counting does not. */
export function changeCount(before: QuotaModel, after: QuotaModel): number {
  if (before === after) return 0;
  const whole = (model: QuotaModel, other: QuotaModel): Row => ({
    ...told(model, other),
    decisions: model.decisions,
  });
  return changes(nowhere, nameless, [whole(before, after), whole(after, before)]).length;
}
