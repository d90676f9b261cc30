import { trackedTeam, type AllocationPlan, type Tracking, type TrackingJudged } from "../engine";
import { tellProblems } from "./model-commands";
import { planned, type PlannedModel } from "./planned-model";
import { optionIn, UsageError } from "./usage";

/** A model with a running period, held against its plan. */
export type TrackedModel = TrackingJudged & PlannedModel;

type Rep = AllocationPlan["reps"][number];

/** The options that name a part of the team, and the words of a rep by which they choose. */
const parts: Readonly<Record<string, (rep: Rep) => string>> = {
  "--team": ({ person }) => person.team,
  "--region": ({ person }) => person.region,
  "--manager": ({ person }) => person.manager,
  "--segment": ({ person }) => person.segment,
};

/** Options that name a part of the team. */
export const partOptions = Object.keys(parts);

/** Which reps somebody asked for: a part of the team by its name, in any case; null for all of them. */
function partIn(args: readonly string[], plan: AllocationPlan): ((rep: Rep) => boolean) | null {
  const asked = partOptions.filter((option) => args.includes(option));
  const [option] = asked;
  if (option === undefined) return null;
  if (asked.length > 1)
    throw new UsageError(`Name one part of the team, not ${asked.join(" and ")}.`);
  const name = optionIn(args, option);
  const wordOf = parts[option] ?? (() => "");
  const managers = new Map(plan.managers.map(({ id, person }) => [id, person.name]));
  const isAsked = (word: string) =>
    [word, managers.get(word) ?? word].some((one) => one.toLowerCase() === name.toLowerCase());
  if (!plan.reps.some((rep) => isAsked(wordOf(rep)))) {
    const known = [...new Set(plan.reps.map(wordOf))].filter((word) => word !== "");
    const list = known.map((word) => {
      const manager = option === "--manager" ? managers.get(word) : undefined;
      return manager === undefined ? word : `${manager} (${word})`;
    });
    throw new UsageError(
      `${name} is no ${option.slice(2)} of the plan. ${list.length === 0 ? "It has none." : `Use one of ${list.join(", ")}.`}`,
    );
  }
  return (rep) => isAsked(wordOf(rep));
}

/** The tracking of some of the reps: what is said of the whole company is said of others, too. */
function trackingOf(tracking: Tracking, ids: ReadonlySet<string>): Tracking {
  const own = <Row extends { readonly rep: string }>(rows: readonly Row[]) =>
    rows.filter(({ rep }) => ids.has(rep));
  return {
    ...tracking,
    reps: own(tracking.reps),
    bookings: own(tracking.bookings),
    productQuotas: own(tracking.productQuotas),
    past: own(tracking.past),
    stated: [],
    statedPast: [],
    cases: [],
  };
}

/** A model's running period held against its plan, all of it or the part that is asked for; null after having said what is missing. */
export function tracked(path: string, args: readonly string[] = []): TrackedModel | null {
  const found = planned(path);
  if (found === null) return null;
  const { model, allocation } = found;
  const { calendar, seasonality, company } = model;
  if (model.tracking.period.start === "") {
    tellProblems([
      {
        where: "tracking",
        what: "The model tracks no period.",
        remedy: "Give tracking.period with start, end and asOf, and a row for each rep.",
      },
    ]);
    return null;
  }
  const isAsked = partIn(args, allocation);
  const reps = isAsked === null ? allocation.reps : allocation.reps.filter(isAsked);
  const tracking =
    isAsked === null
      ? model.tracking
      : trackingOf(model.tracking, new Set(reps.map(({ id }) => id)));
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  return {
    ...found,
    tracking,
    team: trackedTeam({ ...allocation, reps }, tracking, year),
    currency: company.currency,
    payTiers: model.payTiers,
    marketingSpend: model.inputs.marketingSpend,
  };
}
