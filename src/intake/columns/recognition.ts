import type { ColumnProfile } from "./column-profile";
import { canHold, isPlainlyHolding } from "./content-fit";
import { namesOf, plainHeader } from "./header-names";
import { fieldsOf, tableKinds, type Field, type TableKind } from "./mapping";

/** A column taken for a field, how surely, and why. */
export type Recognised = {
  readonly field: Field;
  readonly profile: ColumnProfile;
  readonly sureness: number;
  readonly because: string;
};

/** How surely a header names a field: 1 for the surest of its names, 0 for none of them. */
function sureness(header: string, names: readonly string[]): number {
  const at = names.indexOf(header);
  if (at >= 0) return 1 - (0.3 * at) / names.length;
  const words = ` ${header} `;
  const isWithin = names.some((name) => name.length > 3 && words.includes(` ${name} `));
  return isWithin ? 0.4 : 0;
}

function candidates(
  profiles: readonly ColumnProfile[],
  kind: TableKind,
  settledFields: ReadonlySet<Field>,
): readonly Recognised[] {
  const all: readonly Field[] = fieldsOf[kind];
  const fields = all.filter((field) => !settledFields.has(field));
  const named = profiles.map((profile) => ({ profile, header: plainHeader(profile.header) }));
  return fields.flatMap((field) => {
    const names = namesOf(kind, field);
    return named.flatMap(({ profile, header }): readonly Recognised[] => {
      if (!canHold(profile, field)) return [];
      const found = sureness(header, names);
      if (found === 0) return [];
      // An empty column may bear the name of a full one.
      const full = profile.filled === 0 ? 0.2 : 1;
      return [{ field, profile, sureness: found * full, because: "its header says so" }];
    });
  });
}

/** Each field and each column once, the surest first. */
function settled(found: readonly Recognised[]): readonly Recognised[] {
  const fields = new Set<Field>();
  const places = new Set<number>();
  return [...found]
    .sort((one, other) => other.sureness - one.sureness || one.profile.place - other.profile.place)
    .filter(({ field, profile }) => {
      if (fields.has(field) || places.has(profile.place)) return false;
      fields.add(field);
      places.add(profile.place);
      return true;
    });
}

/** Fields that no header names, but that one column alone plainly holds. */
function byContent(
  profiles: readonly ColumnProfile[],
  fields: readonly Field[],
  known: readonly Recognised[],
): readonly Recognised[] {
  const taken = new Set(known.map(({ profile }) => profile.place));
  const free = profiles.filter(({ place }) => !taken.has(place));
  return fields
    .filter((field) => !known.some((each) => each.field === field))
    .flatMap((field): readonly Recognised[] => {
      const fitting = free.filter((profile) => isPlainlyHolding(profile, field));
      const [profile] = fitting;
      if (profile === undefined || fitting.length > 1) return [];
      return [{ field, profile, sureness: 0.3, because: "no other column holds such a thing" }];
    });
}

const nothing: ReadonlySet<Field> = new Set();

/** Which column holds what, if the table is of a kind; fields of which somebody told are left alone. */
export function recognised(
  profiles: readonly ColumnProfile[],
  kind: TableKind,
  settledFields: ReadonlySet<Field> = nothing,
): readonly Recognised[] {
  const fields: readonly Field[] = fieldsOf[kind];
  const named = settled(candidates(profiles, kind, settledFields));
  const open = fields.filter((field) => !settledFields.has(field));
  const found = [...named, ...byContent(profiles, open, named)];
  return kind === "deals" && !settledFields.has("stage") ? withOutcome(found, profiles) : found;
}

/** Where a column called a stage names no won deal, and one other column does, that one tells what became of deals. */
function withOutcome(
  found: readonly Recognised[],
  profiles: readonly ColumnProfile[],
): readonly Recognised[] {
  const stage = found.find(({ field }) => field === "stage");
  if (stage === undefined || isPlainlyHolding(stage.profile, "stage")) return found;
  if (found.some(({ field }) => field === "isWon")) return found;
  const taken = new Set(found.map(({ profile }) => profile.place));
  const [other, more] = profiles.filter(
    (profile) => !taken.has(profile.place) && isPlainlyHolding(profile, "stage"),
  );
  if (other === undefined || more !== undefined) return found;
  const told = { ...stage, profile: other, because: "it alone says which deals are won" };
  return found.map((each) => (each === stage ? told : each));
}

/** What a table of each kind must hold to be one; of each list, one field is enough. */
export const needed: Readonly<Record<TableKind, readonly (readonly Field[])[]>> = {
  deals: [["amount"], ["rep", "repEmail"], ["closed"], ["stage", "isWon"]],
  users: [
    ["id", "name", "email"],
    ["role", "startDate", "manager", "isActive", "annualOte"],
  ],
  territories: [
    ["id", "name"],
    ["segment", "rep", "accounts", "potential"],
  ],
  activity: [["rep"], ["day"]],
  quotas: [["rep"], ["quota"]],
  bookingsByMonth: [["period"], ["amount"]],
};

/** How well a table makes one of a kind: how much of what is needed was found, and how surely. */
function likeness(profiles: readonly ColumnProfile[], kind: TableKind): number {
  const found = recognised(profiles, kind);
  const parts = needed[kind].map((fields) =>
    Math.max(
      0,
      ...found.filter(({ field }) => fields.includes(field)).map((each) => each.sureness),
    ),
  );
  const whole = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  // Of two kinds that both fit, the one that explains more columns is meant.
  return (whole + 0.02 * found.length) * (isRepeated(found, kind) ? 0.5 : 1);
}

/** A list of people or places names each of them once, or nearly so; a table that names a few again and again is none. */
function isRepeated(found: readonly Recognised[], kind: TableKind): boolean {
  if (kind !== "users" && kind !== "territories") return false;
  const named = found.filter(({ field }) => identities.includes(field));
  return (
    named.length > 0 &&
    named.every(({ profile: { contents, filled } }) => {
      return contents !== null && filled >= LEAST_NAMED && contents.size * 2 < filled;
    })
  );
}

const identities: readonly Field[] = ["id", "name", "email"];
const LEAST_NAMED = 12;

/** Kinds that a table may be, the likeliest first. */
export function kindsByLikeness(profiles: readonly ColumnProfile[]) {
  return tableKinds
    .map((kind) => ({ kind, likeness: likeness(profiles, kind) }))
    .sort((one, other) => other.likeness - one.likeness);
}
