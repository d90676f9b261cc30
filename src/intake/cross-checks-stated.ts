import type { AllocationModel, Problem, Tracking } from "../engine";
import { plainLetters } from "./nearest-word";

type TrackedModel = AllocationModel & { readonly tracking: Tracking };

const COMPANY = "company";
const GROUPS = ["region", "team", "manager"] as const;
const THIRDS = ["top third", "middle third", "bottom third"] as const;
const FORMS =
  "Use company, region X, team X, manager X by id, top third, middle third or bottom third, with X of the roster.";

/** Figures of a whole or a part: which, as the rows know it. */
export function statedProblems(model: TrackedModel): readonly Problem[] {
  const { stated, statedPast } = model.tracking;
  // Most models state nothing.
  if (stated.length + statedPast.length === 0) return [];
  const { has, meant } = wholesOf(model);
  const strange = stated.flatMap(({ of }, place): readonly Problem[] =>
    has(of)
      ? []
      : [
          {
            where: `tracking.stated.${place}.of`,
            what: `"${of}" is neither the company nor a part of it.`,
            remedy: didYouMean(meant(of)) ?? FORMS,
          },
        ],
  );
  const strangePast = statedPast.flatMap(({ of }, place): readonly Problem[] =>
    // A region of the past may be gone since.
    of === COMPANY || /^region \S/.test(of)
      ? []
      : [
          {
            where: `tracking.statedPast.${place}.of`,
            what: `"${of}" is neither the company nor a region.`,
            remedy: didYouMean(meant(of), isOfThePast) ?? "Use company or region X.",
          },
        ],
  );
  return [...strange, ...strangePast];
}

function isOfThePast(whole: string): boolean {
  return whole === COMPANY || whole.startsWith("region ");
}

function didYouMean(meant: readonly string[], may = (_whole: string) => true): string | null {
  const wholes = meant.filter(may);
  return wholes.length === 0 ? null : `Did you mean ${wholes.join(" or ")}?`;
}

/** Everything of which a figure may be stated, to be found by other words as well. */
function wholesOf({ roster, hires }: TrackedModel): {
  readonly has: (of: string) => boolean;
  readonly meant: (of: string) => readonly string[];
} {
  const people = [...roster, ...hires];
  const wholes = new Set<string>([COMPANY, ...THIRDS]);
  for (const person of people) {
    for (const group of GROUPS) if (person[group] !== "") wholes.add(`${group} ${person[group]}`);
    if (person.role === "MANAGER") wholes.add(`manager ${person.id}`);
  }
  const byLetters = new Map<string, Set<string>>();
  const note = (said: string, whole: string) => {
    const letters = plainLetters(said);
    byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(whole));
  };
  for (const whole of wholes) {
    note(whole, whole);
    const group = GROUPS.find((one) => whole.startsWith(`${one} `));
    // A name alone, without what it is the name of.
    if (group !== undefined) note(whole.slice(group.length), whole);
  }
  for (const { id, name } of people) {
    const whole = `manager ${id}`;
    if (wholes.has(whole)) note(`manager ${name}`, whole);
  }
  return {
    has: (of) => wholes.has(of),
    meant: (of) => [...(byLetters.get(plainLetters(of)) ?? [])].slice(0, GROUPS.length),
  };
}
