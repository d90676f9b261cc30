import { lists } from "../../outlook/scenario/scenario-paths";

/** Anything that has named parts. */
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of rows, as against a list of bare values, which is one value by itself. */
export function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.some(isRow);
}

/** By which fields the rows of lists are known that no scenario changes. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  deals: ["id"],
  scenarios: ["name"],
  "scenarios.changes": ["path"],
  "tracking.reps": ["rep"],
  "tracking.past": ["rep", "period"],
  "tracking.productQuotas": ["rep", "product"],
  "tracking.stated": ["of"],
  "tracking.statedPast": ["of", "period"],
  "tracking.cases": ["kind"],
  "placement.totals": ["of", "name"],
  "decisions.definitions": ["term"],
  "decisions.gates": ["gate"],
  "decisions.signatures": ["role", "name"],
  "decisions.acceptances": ["rep"],
  "decisions.versions": ["version", "on"],
  "decisions.crm.users": ["rep"],
  "decisions.maintenance": ["rule"],
  "decisions.assumptions": ["input"],
  "decisions.engagement": ["item"],
};

function keyOf(list: string, row: Row): string | null {
  const fields = fieldsOf[list];
  if (fields !== undefined) return fields.map((field) => String(row[field])).join(".");
  return Object.hasOwn(lists, list) ? (lists[list]?.keyOf(row) ?? null) : null;
}

/** The rows of a list by what they are known by; null where they are known by nothing, or two by the same. */
export function keyedRows(list: string, rows: readonly Row[]): ReadonlyMap<string, Row> | null {
  const keyed = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(list, row);
    if (key === null || keyed.has(key)) return null;
    keyed.set(key, row);
  }
  return keyed;
}

/** How many rows stand in one list and not in the other, where rows are known by nothing but what they hold. */
export function rowsBeyond(rows: readonly Row[], others: readonly Row[]): number {
  const left = new Map<string, number>();
  for (const row of others) {
    const said = JSON.stringify(row);
    left.set(said, (left.get(said) ?? 0) + 1);
  }
  let beyond = 0;
  for (const row of rows) {
    const said = JSON.stringify(row);
    const known = left.get(said) ?? 0;
    if (known > 0) left.set(said, known - 1);
    else beyond += 1;
  }
  return beyond;
}
