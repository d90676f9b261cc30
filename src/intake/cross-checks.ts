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

/** The first row that says again what another row said. */
function repeated<Row>(
  section: string,
  rows: readonly Row[],
  said: { readonly key: (row: Row) => string; readonly what: string },
): readonly Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, place) => {
    const key = said.key(row);
    const before = seen.get(key);
    seen.set(key, before ?? place);
    if (before === undefined) return [];
    return [
      {
        where: `${section}.${place}`,
        what: `${said.what} ${key} stands here a second time; the first is ${section}.${before}.`,
        remedy: "Remove one of the two, or give it a name of its own.",
      },
    ];
  });
}

/** Everybody's id, with the place where it was given; backfills have the one we give them. */
function peopleIds(model: AllocationModel) {
  return [
    ...model.roster.map(({ id }) => id),
    ...model.hires.map(({ id }) => id),
    ...model.leavers.flatMap(({ rep, backfillAfterMonths }) =>
      backfillAfterMonths === null ? [] : [backfillId(rep)],
    ),
  ];
}

function uniqueness(model: AllocationModel): readonly Problem[] {
  const words = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  return [
    ...repeated("roster and hires", peopleIds(model), { key: (id) => id, what: "The id" }),
    ...repeated("territories", model.territories, { key: ({ id }) => id, what: "The territory" }),
    ...repeated("ramps", model.ramps, { key: ({ name }) => name, what: "The ramp" }),
    ...repeated("tiers", model.tiers, { key: ({ name }) => name, what: "The tier" }),
    ...repeated("bounds", model.bounds, { key: ({ rep }) => rep, what: "A bound for" }),
    ...repeated("leavers", model.leavers, { key: ({ rep }) => rep, what: "The leaver" }),
    ...repeated("changes", model.changes, { key: ({ id }) => id, what: "The change" }),
    ...repeated("targets", model.targets, {
      key: ({ segment, revenueType }) => words(segment, revenueType),
      what: "A target for",
    }),
    ...repeated("revenueMix", model.revenueMix, {
      key: ({ revenueType, role }) => words(revenueType, role),
      what: "A share of",
    }),
    ...repeated("productivity", model.productivity, {
      key: ({ role, segment }) => words(role, segment),
      what: "The productivity of",
    }),
    ...repeated(
      "ramps",
      model.ramps.filter(({ role }) => role !== null),
      { key: ({ role, segment }) => words(String(role), segment), what: "A ramp for" },
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
  return problems.length > 0 ? problems : missingProductivity(model);
}
