import type { Constraint, LinearProgramme } from "./linear-programme";
import {
  groupLimits,
  poolLimit,
  territoryLimits,
  tightest,
  type Limit,
  type LimitedPlacement,
  type Sides,
} from "./placement-limits";

/** The question as a linear programme: a variable per territory, the pool as the first constraint, then a group's total each. */
export function limitedProgramme(question: LimitedPlacement): LinearProgramme<Limit> {
  const limits = territoryLimits(question);
  const dust = Math.abs(question.pool) * 1e-12;
  const variables = question.territories.map((territory, row) => ({
    worth: territory.yield,
    ...met(
      {
        lower: tightest(limits[row]?.lower ?? [], "lower"),
        upper: tightest(limits[row]?.upper ?? [], "upper"),
      },
      dust,
    ),
  }));
  const groups = question.groupTotals.map((group): Constraint<Limit> => ({
    terms: termsOf(question, group.name),
    ...met(groupLimits(group), dust),
  }));
  return { variables, constraints: [poolConstraint(question), ...groups] };
}

/** Two bounds that rounding alone has put the wrong way round stand at the lower one's place. */
function met({ lower, upper }: Sides, dust: number): Sides {
  const isCrossed = lower !== null && upper !== null && lower.at > upper.at;
  if (!isCrossed || lower.at > upper.at + dust) return { lower, upper };
  return { lower, upper: { ...upper, at: lower.at } };
}

/** Whether a bound of a territory or a group stands above its counterpart: then no solver need be asked. */
export function hasCrossedBounds({ variables, constraints }: LinearProgramme): boolean {
  return [...variables, ...constraints].some(
    ({ lower, upper }) => lower !== null && upper !== null && lower.at > upper.at,
  );
}

/** The whole pool is placed: no more and no less. */
export function poolConstraint(question: LimitedPlacement): Constraint<Limit> {
  const pool = poolLimit(question);
  return { terms: termsOf(question, null), lower: pool, upper: pool };
}

/** The territories that count in a group, each once; null for all of them. */
export function termsOf(
  { territories }: LimitedPlacement,
  group: string | null,
): readonly { readonly variable: number; readonly coefficient: number }[] {
  return territories.flatMap(({ groups }, variable) =>
    group === null || groups.includes(group) ? [{ variable, coefficient: 1 }] : [],
  );
}
