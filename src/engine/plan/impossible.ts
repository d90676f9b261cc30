import { spokenCount } from "../figure/spoken";
import type { Problem } from "../figure/problem";
import type { AllocationModel, QuotaBound } from "./allocation-model";
import type { GroupOutcome } from "./group-plan";
import { offStepProblem } from "./off-step";
import type { Standing } from "./rep-plan";

type Impossible = Extract<GroupOutcome, { readonly kind: "impossible" }>;

/** The names of a few, and how many more there are. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

/** Why a group's pool cannot be handed out: who stands in the way, by how much, and what would let it pass. */
export function impossibleWords(
  model: AllocationModel,
  outcome: Impossible,
  reps: readonly Standing[],
): Problem {
  const { group, why, pool } = outcome;
  const whole = `the pool of ${spokenCount(pool)} (${group.key})`;
  if (why.kind === "nobody") {
    return {
      where: "roster",
      what: `Nobody is there to carry ${whole}.`,
      remedy: `Add a rep for ${group.key}, or change who carries this revenue in revenueMix.`,
    };
  }
  if (why.kind === "noBottomUp") {
    const ids = why.rows.map((row) => reps[row]?.carrier.person.id ?? "");
    return {
      where: "productivity",
      what: `Nobody said what ${listed(ids)} of ${group.key} sell in a ramped year, so there is nothing to blend with.`,
      remedy: "Give bookings of last year or a productivity, or plan from the top alone.",
    };
  }
  if (why.kind === "offStep") {
    const id = why.row === null ? "" : (reps[why.row]?.carrier.person.id ?? "");
    return offStepProblem(id === "" ? "allocation.roundingStep" : `bounds.${id}.pin`, {
      what: spokenCount(why.amount),
      amount: why.amount,
      step: model.allocation.roundingStep,
    });
  }
  const ids = why.rows.map((row) => reps[row]?.carrier.person.id ?? "");
  const by = spokenCount(Math.abs(why.by));
  switch (why.clash) {
    case "crossed":
      return {
        where: `bounds.${ids[0] ?? ""}`,
        what: `The floor stands above the cap of ${listed(ids)} once both are rounded to the step.`,
        remedy: "Lower the floor or raise the cap.",
      };
    case "floors":
      return {
        where: "bounds",
        what: `Floors and pins ask for ${by} more than ${whole}: they bind ${detailed(model, ids)}.`,
        remedy: `Lower them by ${by} together, or raise the target.`,
      };
    case "caps":
      return {
        where: "bounds",
        what: `Caps and pins leave ${by} of ${whole} to nobody: they bind ${detailed(model, ids)}.`,
        remedy: `Raise them by ${by} together, add capacity, or lower the target.`,
      };
    case "weights":
      return {
        where: "roster",
        what: `${by} of ${whole} has nobody to go to: all weights are zero.`,
        remedy: "Give the reps capacity, or productivity to blend with.",
      };
  }
}

function detailed(model: AllocationModel, ids: readonly string[]): string {
  const boundOf = new Map(model.bounds.map((bound) => [bound.rep, bound]));
  return listed(ids.map((id) => `${id} (${boundWords(boundOf.get(id))})`));
}

function boundWords(bound: QuotaBound | undefined): string {
  if (bound === undefined) return "unbounded";
  const { floor, cap, pin } = bound;
  const parts = [
    pin === null ? [] : [`pin ${spokenCount(pin)}`],
    floor === null ? [] : [`floor ${spokenCount(floor)}`],
    cap === null ? [] : [`cap ${spokenCount(cap)}`],
  ];
  return parts.flat().join(", ");
}
