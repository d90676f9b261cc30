import type { Deal } from "../../engine";
import type { Mark } from "./cleaning-report";
import type { PeopleIndex } from "./people";

const NONE: readonly Mark[] = [];

/** Notes down what is wrong with a row as its parts are read; most rows have nothing. */
export class Marking {
  private list: Mark[] | null = null;

  get marks(): readonly Mark[] {
    return this.list ?? NONE;
  }

  mark(reason: Mark["reason"], note = ""): void {
    this.list ??= [];
    this.list.push({ reason, note });
  }

  has(reason: Mark["reason"]): boolean {
    return this.list?.some((mark) => mark.reason === reason) === true;
  }
}

/** Marks what is wrong with the amount of a won deal. */
export function markAmount(noted: Marking, deal: Deal, isReadable: boolean): void {
  const { outcome, amount, closed } = deal;
  if (outcome !== "WON") return;
  if (amount === null && isReadable) noted.mark("no-amount");
  if (amount === 0) noted.mark("zero-amount");
  if (amount !== null && amount < 0) noted.mark("negative-amount");
  if (closed === "" && isReadable) noted.mark("no-close-date");
}

/** Marks dates that cannot be. */
export function markDates(noted: Marking, deal: Deal, asOf: string): void {
  const { outcome, created, closed } = deal;
  const isDecided = outcome !== "OPEN";
  if (isDecided && created !== "" && closed !== "" && closed < created) {
    noted.mark("closed-before-created", `${created} to ${closed}`);
  }
  if (isDecided && closed > asOf) noted.mark("closed-in-future", closed);
}

/** Whose deal it is, and what is wrong with that. */
type Owner = { readonly id: string; readonly reason: Mark["reason"] | null; readonly note: string };

/** Finds whom an owner as written means. */
export function ownerMeant(
  written: string,
  { people, asOf }: { readonly people: PeopleIndex; readonly asOf: string },
): Owner {
  if (written === "") return { id: "", reason: "no-owner", note: "" };
  const person = people.find(written);
  if (person === null) {
    return { id: written, reason: people.isTold ? "unknown-owner" : null, note: written };
  }
  const hasLeft = person.isActive === false || (person.endDate !== "" && person.endDate <= asOf);
  return { id: person.id, reason: hasLeft ? "owner-left" : null, note: person.name };
}
