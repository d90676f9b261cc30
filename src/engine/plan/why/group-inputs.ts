import { assumption, working, type Figure } from "../../figure/figure";
import { weakestOf } from "../../figure/register";
import type { AllocationPlan } from "../allocation-plan";
import { revenueMixOf } from "../pool";
import type { RepPlan } from "../rep-plan";
import { inputFigure, personPath, type RegisteredModel } from "./rep-inputs";
import { repsThere } from "./waterfall";

/** What a rep's group is asked for, down to targets, buffer and mix. */
export function poolFigure(model: RegisteredModel, plan: AllocationPlan, rep: RepPlan): Figure {
  const group = plan.groups.find((one) => one.group.key === rep.group)?.group;
  const types = new Set(
    revenueMixOf(model)
      .filter(({ role, share }) => role === rep.person.role && share > 0)
      .map(({ revenueType }) => revenueType),
  );
  const targets = model.targets.filter(
    ({ segment, revenueType }) =>
      types.has(revenueType) && (group?.segment === "" || segment === group?.segment),
  );
  const mix = model.revenueMix.map(({ revenueType, role }) => `revenueMix.${revenueType}.${role}`);
  return working(`Pool of ${rep.group}`, group?.pool ?? null, {
    kind: "money",
    words: "revenue targets that this role carries, times the coverage buffer",
    from: [
      ...targets.map(({ segment, revenueType, amount }) =>
        inputFigure(model, {
          name: `Target ${segment} ${revenueType}`.replace("  ", " "),
          value: amount,
          path: `targets.${segment}.${revenueType}`,
          kind: "money",
        }),
      ),
      inputFigure(model, {
        name: "Coverage buffer",
        value: model.allocation.coverageBuffer,
        path: "allocation.coverageBuffer",
      }),
      ...(mix.length === 0
        ? []
        : [assumption("Revenue mix by role", null, weakestOf(model.register, mix))]),
    ],
  });
}

/** What the others of the group bring: they decide how much of the pool is left for this rep. */
export function othersThere(
  model: RegisteredModel,
  plan: AllocationPlan,
  rep: RepPlan,
): readonly Figure[] {
  const others = repsThere(plan, rep.group).filter(({ id }) => id !== rep.id);
  const paths = others.flatMap((other) => [
    `${personPath(other)}.startDate`,
    `${personPath(other)}.capacity`,
    `ramps.${other.standing.carrier.ramp.schedule.name}`,
    ...(other.standing.territory === null ? [] : [`territories.${other.person.territory}`]),
  ]);
  if (paths.length === 0) return [];
  const name = `Capacity and territories of the ${others.length} others of ${rep.group}`;
  return [assumption(name, others.length, weakestOf(model.register, paths))];
}

/** What the others of the group sell: it decides what the blend has to be brought back by. */
export function othersBelow(
  model: RegisteredModel,
  plan: AllocationPlan,
  rep: RepPlan,
): readonly Figure[] {
  const others = repsThere(plan, rep.group).filter(({ id }) => id !== rep.id);
  const paths = others.map((other) =>
    other.standing.productivity?.by === "history"
      ? `${personPath(other)}.previousBookings`
      : `${`productivity.${other.person.role}.${other.person.segment}`.replace(/\.$/, "")}.amount`,
  );
  if (paths.length === 0) return [];
  const name = `Bottom-up of the ${others.length} others of ${rep.group}`;
  return [assumption(name, others.length, weakestOf(model.register, paths))];
}
