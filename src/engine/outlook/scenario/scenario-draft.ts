import {
  changeable,
  lists,
  placeOf,
  type ChangedValue,
  type Place,
  type Row,
  type ScenarioChange,
} from "./scenario-paths";

/** A model while changes are made to it: lists that are touched lie open as rows by key. */
export type Draft = {
  sections: Record<string, unknown>;
  readonly rows: Map<string, Map<string, Row>>;
};

/** Why a change cannot be made, which of them it is, and what to do. */
export type ChangeRefused = {
  readonly place: number;
  readonly what: string;
  readonly remedy: string;
};

type Refusal = Omit<ChangeRefused, "place">;
type Open = {
  readonly draft: Draft;
  readonly rowsOf: (section: string) => Map<string, Row>;
};

/** Makes one change; says why where it cannot. */
export function changed({ draft, rowsOf }: Open, change: ScenarioChange): Refusal | null {
  const place = placeOf(change.path, (section, key) => rowsOf(section).has(key));
  if (place === null) return nowhere(change);
  const unknown = place.kind === "row" ? unknownRow(rowsOf(place.section), place, change) : null;
  if (unknown !== null) return unknown;
  const before = valueAt(place, { draft, rowsOf });
  if (before === undefined && place.kind === "field") return nowhere(change);
  const after = newValue(change, before);
  if (after === undefined) {
    return {
      what: `${change.path} holds no number that could be changed by a share.`,
      remedy: "Give a value instead, or name one of its numbers.",
    };
  }
  if (place.kind === "row") return rowChanged(rowsOf(place.section), { place, after, change });
  const sections = withField(draft.sections, { ...place, after });
  if (sections === null) return nowhere(change);
  draft.sections = sections;
  return null;
}

/** A group with another value in a field of it, or of a group within it; null where there is no such field. */
function withField(
  of: Row,
  said: { readonly group: readonly string[]; readonly field: string; readonly after: ChangedValue },
): Record<string, unknown> | null {
  const [first, ...rest] = said.group;
  if (first === undefined) {
    return Object.hasOwn(of, said.field) ? { ...of, [said.field]: said.after } : null;
  }
  const inner = of[first];
  const changedGroup =
    inner === undefined ? null : withField(inner as Row, { ...said, group: rest });
  return changedGroup === null ? null : { ...of, [first]: changedGroup };
}

function nowhere({ path }: ScenarioChange): Refusal {
  return {
    what: `${path} is no input of the model.`,
    remedy: `Name an input as the register does; it starts with ${changeable.slice(0, -1).join(", ")} or ${changeable.at(-1) ?? ""}.`,
  };
}

type RowPlace = Place & { readonly kind: "row" };

/** Names of a few, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, 6).join(", ");
  return names.length > 6 ? `${shown} or one of ${names.length - 6} more` : shown;
}

/** A row that is not there can only be added as a whole, and a field that is not there not at all. */
function unknownRow(
  rows: ReadonlyMap<string, Row>,
  place: RowPlace,
  { path, value }: ScenarioChange,
): Refusal | null {
  const row = rows.get(place.key);
  if (row === undefined) {
    if (value !== undefined && value !== null && isRow(value)) return null;
    return {
      what: `${path}: ${place.section} has no ${place.key}.`,
      remedy:
        rows.size === 0
          ? "There is none yet; add one as a whole row."
          : `Use ${few([...rows.keys()])}, or add a whole row.`,
    };
  }
  const field = fieldOf(place);
  if (field === null || Object.hasOwn(holderOf(row, field), field)) return null;
  return {
    what: `${path}: ${place.section} has no ${field}.`,
    remedy: `Use ${few(Object.keys(row).filter((name) => name !== "scores"))}.`,
  };
}

/** The field that is meant: the one named, or the row's main one. */
function fieldOf(place: RowPlace): string | null {
  return place.field ?? lists[place.section]?.main ?? null;
}

function valueAt(place: Place, { draft, rowsOf }: Open): unknown {
  if (place.kind === "field") {
    const group = place.group.reduce<Row>((of, name) => (of[name] ?? {}) as Row, draft.sections);
    return group[place.field];
  }
  const row = rowsOf(place.section).get(place.key);
  const field = fieldOf(place);
  if (row === undefined || field === null) return row;
  return holderOf(row, field)[field];
}

/** Where a field of a row stands: among its scores, or in the row itself. */
function holderOf(row: Row, field: string): Row {
  const scores = row["scores"] as Row | undefined;
  return scores !== undefined && Object.hasOwn(scores, field) ? scores : row;
}

function newValue({ value, by }: ScenarioChange, before: unknown): ChangedValue | undefined {
  if (by === undefined) return value;
  // On the digits that a person sees: a tenth more than 100 is 110.
  return typeof before === "number" ? Number((before * (1 + by)).toPrecision(15)) : undefined;
}

function isRow(value: ChangedValue): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowChanged(
  rows: Map<string, Row>,
  said: { readonly place: RowPlace; readonly after: ChangedValue; readonly change: ScenarioChange },
): Refusal | null {
  const { place, after, change } = said;
  const row = rows.get(place.key);
  if (place.field === null && after === null) {
    rows.delete(place.key);
    return null;
  }
  if (place.field === null && isRow(after)) {
    const next = { ...row, ...after };
    const key = lists[place.section]?.keyOf(next);
    if (key !== place.key) {
      return {
        what: `${change.path} holds a row of another name, ${key ?? ""}.`,
        remedy: "Let path and row name the same.",
      };
    }
    rows.set(place.key, next);
    return null;
  }
  const field = fieldOf(place);
  if (row === undefined || field === null) return nowhere(change);
  const holder = holderOf(row, field);
  const filled = { ...holder, [field]: after };
  rows.set(place.key, holder === row ? filled : { ...row, scores: filled });
  return null;
}
