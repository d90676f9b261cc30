import { funnelRoles } from "../../funnel/roles";

/** What a scenario may put in place of an input: null takes a row away. */
export type ChangedValue = number | string | boolean | null | readonly unknown[] | Row;

export type Row = Readonly<Record<string, unknown>>;

/** One input that a scenario sees differently: another value, or the number there changed by a share. */
export type ScenarioChange = {
  /**
   * Where the input stands, as the register names it: "allocation.coverageBuffer", "hires.H01.startDate"; a star stands
   * for every row that has the field: "roster.*.previousBookings".
   */
  readonly path: string;
  readonly value?: ChangedValue | undefined;
  /** 0.1 for a tenth more, -0.1 for a tenth less. */
  readonly by?: number | undefined;
  readonly note?: string | undefined;
};

/** Where a path leads: to a field of a group, which may stand in another, to a row of a list, or to one field of it. */
export type Place =
  | { readonly kind: "field"; readonly group: readonly string[]; readonly field: string }
  | {
      readonly kind: "row";
      readonly section: string;
      readonly key: string;
      /** Null for the row as a whole. */
      readonly field: string | null;
    };

/** How the rows of a list are told apart, and which of their fields is meant when a path names none. */
type List = { readonly keyOf: (row: Row) => string; readonly main: string | null };

const words = (row: Row, ...fields: readonly string[]) =>
  fields
    .map((field) => String(row[field]))
    .join(".")
    .replace(/\.$/, "");
const byField = (field: string): List => ({ keyOf: (row) => words(row, field), main: null });

export const lists: Readonly<Record<string, List>> = {
  targets: { keyOf: (row) => words(row, "segment", "revenueType"), main: "amount" },
  revenueMix: { keyOf: (row) => words(row, "revenueType", "role"), main: "share" },
  roster: byField("id"),
  hires: byField("id"),
  leavers: byField("rep"),
  territories: byField("id"),
  ramps: { ...byField("name"), main: "shares" },
  tiers: { ...byField("name"), main: "multiplier" },
  productivity: { keyOf: (row) => words(row, "role", "segment"), main: "amount" },
  bounds: byField("rep"),
  changes: byField("id"),
};

const groups = new Set(["calendar", "allocation", "factorWeights", "outlook"]);
const wholes = new Set(["method", "rampRule", "adjustmentRule", "seasonality", "payTiers"]);
const roles: ReadonlySet<string> = new Set(funnelRoles);

/** With what a path may begin, besides the name of one of the funnel's inputs. */
export const changeable: readonly string[] = [
  ...Object.keys(lists),
  ...groups,
  ...wholes,
  ...roles,
];

/** The rows of a list by their keys, in their order. */
export function rowsByKey(section: string, rows: readonly Row[]): Map<string, Row> {
  const keyOf = lists[section]?.keyOf ?? String;
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Where a path leads; null where it leads nowhere. A row that is not there yet is a place too. */
export function placeOf(
  path: string,
  hasRow: (section: string, key: string) => boolean,
): Place | null {
  // As a settings file spells them, and as the register does, which leaves these out.
  const [section = "", ...rest] = path.replace(/^(roles|inputs)\./, "").split(".");
  const [field = ""] = rest;
  if (rest.length === 0) {
    return { kind: "field", group: wholes.has(section) ? [] : ["inputs"], field: section };
  }
  if (groups.has(section))
    return rest.length === 1 ? { kind: "field", group: [section], field } : null;
  if (roles.has(section)) {
    return rest.length === 1 ? { kind: "field", group: ["roles", section], field } : null;
  }
  if (!Object.hasOwn(lists, section)) return null;
  // Keys may hold dots: the longest one that is known is meant.
  for (let length = rest.length; length > 0; length -= 1) {
    const key = rest.slice(0, length).join(".");
    if (!hasRow(section, key)) continue;
    const left = rest.slice(length);
    return { kind: "row", section, key, field: left.length === 0 ? null : left.join(".") };
  }
  return { kind: "row", section, key: rest.join("."), field: null };
}

/** A change of every row as changes of one row each, of those in which the field is told. */
export function eachOf(
  change: ScenarioChange,
  rowsOf: (section: string) => ReadonlyMap<string, Row>,
): readonly ScenarioChange[] {
  const [section = "", star, ...rest] = change.path.split(".");
  if (star !== "*" || !Object.hasOwn(lists, section)) return [change];
  const field = rest.join(".") || lists[section]?.main;
  if (typeof field !== "string") return [change];
  const holderIn = (row: Row) => (Object.hasOwn(row, field) ? row : ((row["scores"] ?? {}) as Row));
  const rows = [...rowsOf(section)].map(([key, row]) => ({ key, holder: holderIn(row) }));
  // Nobody has such a field: that is a slip, and is told where the path is looked up.
  if (!rows.some(({ holder }) => Object.hasOwn(holder, field))) return [change];
  return rows
    .filter(({ holder }) => holder[field] != null)
    .map(({ key }) => ({ ...change, path: `${section}.${key}.${field}` }));
}
