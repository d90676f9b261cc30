/** An input before anything is said of it. */
export type NamedInput = {
  readonly path: string;
  readonly name: string;
  readonly value: number | string | null;
  readonly unit: string;
};

type Row = { readonly [field: string]: unknown };

/** A value as a line of the register holds it. */
export function valueOf(value: unknown): number | string | null {
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(" ") : null;
}

/** The fields of one row of a list, each an input of its own. */
export function fieldsOf(
  path: string,
  name: string,
  said: {
    readonly row: Row;
    readonly fields: Readonly<Record<string, readonly [label: string, unit: string]>>;
  },
): readonly NamedInput[] {
  return Object.entries(said.fields).map(([field, [label, unit]]) => ({
    path: `${path}.${field}`,
    name: `${name}: ${label}`,
    value: valueOf(said.row[field]),
    unit,
  }));
}
