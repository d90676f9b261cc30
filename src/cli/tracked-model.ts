import { teamPartKinds, trackingJudged, type AllocationPlan, type TrackingJudged } from "../engine";
import { tellProblems } from "./model-commands";
import { planned, type PlannedModel } from "./planned-model";
import { optionIn, UsageError } from "./usage";

/** A model with a running period, held against its plan. */
export type TrackedModel = TrackingJudged & PlannedModel;

type Rep = AllocationPlan["reps"][number];

/** Options that name a part of the team. */
export const partOptions: readonly string[] = teamPartKinds.map((kind) => `--${kind}`);

/** Which reps somebody asked for: a part of the team by its name, in any case; null for all of them. */
function partIn(args: readonly string[], plan: AllocationPlan): ((rep: Rep) => boolean) | null {
  const asked = teamPartKinds.filter((kind) => args.includes(`--${kind}`));
  const [kind] = asked;
  if (kind === undefined) return null;
  if (asked.length > 1) {
    const named = asked.map((one) => `--${one}`).join(" and ");
    throw new UsageError(`Name one part of the team, not ${named}.`);
  }
  const name = optionIn(args, `--${kind}`);
  const wordOf = ({ person }: Rep) => person[kind];
  const managers = new Map(plan.managers.map(({ id, person }) => [id, person.name]));
  const isAsked = (word: string) =>
    [word, managers.get(word) ?? word].some((one) => one.toLowerCase() === name.toLowerCase());
  if (!plan.reps.some((rep) => isAsked(wordOf(rep)))) {
    const known = [...new Set(plan.reps.map(wordOf))].filter((word) => word !== "");
    const list = known.map((word) => {
      const manager = kind === "manager" ? managers.get(word) : undefined;
      return manager === undefined ? word : `${manager} (${word})`;
    });
    throw new UsageError(
      `${name} is no ${kind} of the plan. ${list.length === 0 ? "It has none." : `Use one of ${list.join(", ")}.`}`,
    );
  }
  return (rep) => isAsked(wordOf(rep));
}

/** A model's running period held against its plan, all of it or the part that is asked for; null after having said what is missing. */
export function tracked(path: string, args: readonly string[] = []): TrackedModel | null {
  const found = planned(path);
  if (found === null) return null;
  const { model, allocation } = found;
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
  return { ...trackingJudged(model, allocation, isAsked), ...found };
}
