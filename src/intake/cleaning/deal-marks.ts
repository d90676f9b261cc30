import type { Deal } from "../../engine";
import { UNREADABLE } from "./cell-values";
import type { Mark } from "./cleaning-report";
import type { ImportFixes } from "./fixes";
import type { PeopleIndex } from "./people";
import { revenueTypeOf } from "./revenue-words";

type Known = { readonly people: PeopleIndex; readonly asOf: string };

/** Notes down what is wrong with a row as its parts are read. */
export function marking() {
  const marks: Mark[] = [];
  return {
    marks,
    mark: (reason: Mark["reason"], note = "") => marks.push({ reason, note }),
    readable: <Value extends number | string | null>(
      value: Value | typeof UNREADABLE,
      reason: Mark["reason"],
      said: { readonly written: string; readonly instead: Value },
    ): Value => {
      if (value !== UNREADABLE) return value as Value;
      marks.push({ reason, note: said.written });
      return said.instead;
    },
  };
}

type Marking = ReturnType<typeof marking>;

/** Marks what is wrong with the amount of a won deal. */
export function markAmount(
  { mark }: Marking,
  { outcome, amount, closed }: Deal,
  isReadable: boolean,
): void {
  if (outcome !== "WON") return;
  if (amount === null && isReadable) mark("no-amount");
  if (amount === 0) mark("zero-amount");
  if (amount !== null && amount < 0) mark("negative-amount");
  if (closed === "" && isReadable) mark("no-close-date");
}

/** Marks dates that cannot be. */
export function markDates(
  { mark }: Marking,
  { outcome, created, closed }: Deal,
  asOf: string,
): void {
  const isDecided = outcome !== "OPEN";
  if (isDecided && created !== "" && closed !== "" && closed < created) {
    mark("closed-before-created", `${created} to ${closed}`);
  }
  if (isDecided && closed > asOf) mark("closed-in-future", closed);
}

/** Finds whose deal it is, and marks where that is nobody known. */
export function markOwner({ mark }: Marking, written: string, { people, asOf }: Known): string {
  if (written === "") mark("no-owner");
  const person = people.find(written);
  if (person === null) {
    if (written !== "" && people.isTold) mark("unknown-owner", written);
    return written;
  }
  const hasLeft = person.isActive === false || (person.endDate !== "" && person.endDate <= asOf);
  if (hasLeft) mark("owner-left", person.name);
  return person.id;
}

/** What kind of revenue a type as written means. */
export function typeOf(written: string, { mark }: Marking, fixes: ImportFixes): Deal["type"] {
  if (written === "") return "";
  const type = fixes.types[written] ?? revenueTypeOf(written);
  if (type === null) mark("unknown-type", written);
  return type ?? "";
}
