import type { QuotaModel } from "../../model";
import { isRow, isRows, keyedRows, type Row } from "./rows";

/** Something that two people changed to different things since both last saw the same. Rows are named by their keys. */
export type Clash = {
  readonly path: readonly string[];
  /** Undefined where it was taken away. */
  readonly mine: unknown;
  readonly theirs: unknown;
};

/** Two models made one; where they clash, mine stands until somebody settles it. */
export type MergedModels = { readonly model: QuotaModel; readonly clashes: readonly Clash[] };

/** A value as both last saw it, as I have it, and as they have it. */
type Three = { readonly base: unknown; readonly mine: unknown; readonly theirs: unknown };
type Place = { readonly path: readonly string[]; readonly list: string };

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function inside({ path, list }: Place, key: string): Place {
  return { path: [...path, key], list: list === "" ? key : `${list}.${key}` };
}

type Keyed = ReadonlyMap<string, Row>;
type KeyedThree = { readonly base: Keyed; readonly mine: Keyed; readonly theirs: Keyed };

/** The three lists by what their rows are known by; null where one of them is no such list. */
function keyedThree({ list }: Place, three: Three): KeyedThree | null {
  const keyed = (value: unknown): Keyed | null => {
    if (Array.isArray(value) && value.length === 0) return new Map();
    return isRows(value) ? keyedRows(list, value) : null;
  };
  const [base, mine, theirs] = [keyed(three.base), keyed(three.mine), keyed(three.theirs)];
  return base === null || mine === null || theirs === null ? null : { base, mine, theirs };
}

function mergedRows(place: Place, three: KeyedThree, clashes: Clash[]): readonly unknown[] {
  const keys = new Set([...three.theirs.keys(), ...three.mine.keys()]);
  return [...keys].flatMap((key) => {
    const at = { path: [...place.path, key], list: place.list };
    const row = merged(
      at,
      { base: three.base.get(key), mine: three.mine.get(key), theirs: three.theirs.get(key) },
      clashes,
    );
    return row === undefined ? [] : [row];
  });
}

function mergedGroup(place: Place, three: Record<keyof Three, Row>, clashes: Clash[]): Row {
  const { base, mine, theirs } = three;
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const parts = [...keys].map((key) => {
    const values = { base: base[key], mine: mine[key], theirs: theirs[key] };
    return [key, merged(inside(place, key), values, clashes)] as const;
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

function merged(place: Place, three: Three, clashes: Clash[]): unknown {
  const { base, mine, theirs } = three;
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  const rows = keyedThree(place, three);
  if (rows !== null) return mergedRows(place, rows, clashes);
  if (isRow(mine) && isRow(theirs)) {
    return mergedGroup(place, { base: isRow(base) ? base : {}, mine, theirs }, clashes);
  }
  clashes.push({ path: place.path, mine, theirs });
  return mine;
}

/** What two people made of the same model: each keeps what the other did not touch, row by row and field by field. */
export function mergedModels(models: {
  readonly base: QuotaModel;
  readonly mine: QuotaModel;
  readonly theirs: QuotaModel;
}): MergedModels {
  const clashes: Clash[] = [];
  const model = merged({ path: [], list: "" }, models, clashes) as QuotaModel;
  return { model, clashes };
}

type Both = { readonly to: unknown; readonly from: unknown };

function withRow(place: Place, rest: readonly string[], both: Both): unknown {
  const [to, from] = [both.to, both.from].map((value) =>
    isRows(value) ? keyedRows(place.list, value) : new Map<string, Row>(),
  );
  const [key = ""] = rest;
  if (to == null || from == null) return both.from;
  const at = { path: [...place.path, key], list: place.list };
  const row = taken(at, rest.slice(1), { to: to.get(key), from: from.get(key) });
  const rows = new Map<string, unknown>(to);
  if (row === undefined) rows.delete(key);
  else rows.set(key, row);
  return [...rows.values()];
}

function taken(place: Place, rest: readonly string[], both: Both): unknown {
  const [key] = rest;
  const { to, from } = both;
  if (key === undefined) return from;
  if (isRows(to) || isRows(from)) return withRow(place, rest, both);
  const [held, other] = [isRow(to) ? to : {}, isRow(from) ? from : {}];
  const value = taken(inside(place, key), rest.slice(1), { to: held[key], from: other[key] });
  const { [key]: _old, ...others } = held;
  return value === undefined ? others : { ...held, [key]: value };
}

/** The model with what stands at one place of another: how a clash is settled. */
export function withPlaceOf(
  model: QuotaModel,
  path: readonly string[],
  from: QuotaModel,
): QuotaModel {
  return taken({ path: [], list: "" }, path, { to: model, from }) as QuotaModel;
}
