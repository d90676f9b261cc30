import type { Area } from "../grid/area";
import type { KindName, Subjects, Thing, ThingOf } from "./thing";

export const rangeThing = (area: Area): ThingOf<"Range"> => ({ kind: "Range", subject: area });

export const sheetThing = (sheetId: string): ThingOf<"Worksheet"> => ({
  kind: "Worksheet",
  subject: sheetId,
});

export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && "kind" in value && "subject" in value;

const isThingOf = <K extends KindName>(value: unknown, kind: K): value is ThingOf<K> =>
  isThing(value) && value.kind === kind;

/** The subject of an argument that is an Office.js object of the wanted kind. */
export const subjectIf = <K extends KindName>(value: unknown, kind: K): Subjects[K] | undefined =>
  isThingOf(value, kind) ? value.subject : undefined;
