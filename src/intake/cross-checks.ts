import {
  backfillId,
  carriersOf,
  withoutBottomUp,
  type AllocationModel,
  type Problem,
} from "../engine";
import { calendarProblems, numberProblems } from "./cross-checks-numbers";
import { boundProblems, changeProblems } from "./cross-checks-bounds";
import { teamProblems } from "./cross-checks-team";
import { planWordProblems } from "./cross-checks-words";

/** Something that was said, and where. */
type Said = { readonly where: string; readonly key: string };

/** What is said a second time, and where it was said first. */
function repeated(what: string, said: readonly Said[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return said.flatMap(({ where, key }) => {
    const before = seen.get(key);
    seen.set(key, before ?? where);
    if (before === undefined) return [];
    return [
      {
        where,
        what: `${what} ${key} stands here a second time; the first is ${before}.`,
        remedy: "Remove one of the two, or give it a name of its own.",
      },
    ];
  });
}

/** What each row of a list says of itself; a row that says nothing is left out. */
function saidIn<Row>(
  section: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): readonly Said[] {
  return rows.flatMap((row, place) => {
    const key = keyOf(row);
    return key === null ? [] : [{ where: `${section}.${place}`, key }];
  });
}

function uniqueness(model: AllocationModel): readonly Problem[] {
  const words = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  const people = [
    ...saidIn("roster", model.roster, ({ id }) => id),
    ...saidIn("hires", model.hires, ({ id }) => id),
    // A backfill has the id that we give it, which nobody else may have.
    ...saidIn("leavers", model.leavers, ({ rep, backfillAfterMonths }) =>
      backfillAfterMonths === null ? null : backfillId(rep),
    ),
  ];
  return [
    ...repeated("The id", people),
    ...repeated(
      "The territory",
      saidIn("territories", model.territories, ({ id }) => id),
    ),
    ...repeated(
      "The ramp",
      saidIn("ramps", model.ramps, ({ name }) => name),
    ),
    ...repeated(
      "The tier",
      saidIn("tiers", model.tiers, ({ name }) => name),
    ),
    ...repeated(
      "A bound for",
      saidIn("bounds", model.bounds, ({ rep }) => rep),
    ),
    ...repeated(
      "The leaver",
      saidIn("leavers", model.leavers, ({ rep }) => rep),
    ),
    ...repeated(
      "The change",
      saidIn("changes", model.changes, ({ id }) => id),
    ),
    ...repeated(
      "A target for",
      saidIn("targets", model.targets, (one) => words(one.segment, one.revenueType)),
    ),
    ...repeated(
      "A share of",
      saidIn("revenueMix", model.revenueMix, (one) => words(one.revenueType, one.role)),
    ),
    ...repeated(
      "The productivity of",
      saidIn("productivity", model.productivity, (one) => words(one.role, one.segment)),
    ),
    ...repeated(
      "A ramp for",
      saidIn("ramps", model.ramps, ({ role, segment }) =>
        role === null ? null : words(role, segment),
      ),
    ),
  ];
}

/** Reps of a blend for whom there is neither a last year nor an assumption. */
function missingProductivity(model: AllocationModel): readonly Problem[] {
  if (model.method === "TOP_DOWN" || model.roster.length + model.hires.length === 0) return [];
  const people = withoutBottomUp(model, carriersOf(model));
  const [first] = people;
  if (first === undefined) return [];
  return [
    {
      where: "productivity",
      what: `${people.length} reps, ${first.id} among them, have neither bookings of last year nor an assumed productivity to blend with.`,
      remedy: `Say what a ramped ${first.role} of ${first.segment || "any segment"} sells in a year, or use the method TOP_DOWN.`,
    },
  ];
}

/** What no single cell of a model shows: names that lead nowhere, dates that cross, shares that do not sum. */
export function crossChecks(model: AllocationModel): readonly Problem[] {
  const problems = [
    ...uniqueness(model),
    ...calendarProblems(model),
    ...numberProblems(model),
    ...teamProblems(model),
    ...boundProblems(model),
    ...changeProblems(model),
  ];
  const placesTold = new Set(problems.map(({ where }) => where));
  // A name that leads nowhere but for its capitals has been told with the one that is meant.
  const ofWords = planWordProblems(model).filter(({ where }) => !placesTold.has(where));
  const all = [...problems, ...ofWords];
  return all.length > 0 ? all : missingProductivity(model);
}
