import { reducedWorths, type LinearProgramme } from "./linear-programme";
import { poolLimit, type Limit, type LimitedPlacement, type Sides } from "./placement-limits";

/** A limit that holds the plan back, and what one dollar more of it would bring; below zero for a minimum, which costs. */
export type BindingLimit = {
  readonly limit: Limit;
  readonly worth: number;
};

/**
 * The limits with a price: the pool first, then by what a dollar would move, largest first. Each is moved alone, every
 * other one stays where it is in dollars: here the fairness limit does not rise with the pool.
 */
export function bindingLimits(
  question: LimitedPlacement,
  answer: { readonly programme: LinearProgramme<Limit>; readonly prices: readonly number[] },
): readonly BindingLimit[] {
  const { programme, prices } = answer;
  const dust = largestYield(question.territories) * 1e-9;
  const worths = reducedWorths(programme, prices);
  const held = (worth: number, sides: Sides) => {
    const limit = worth > 0 ? sides.upper : sides.lower;
    return Math.abs(worth) <= dust || limit === null ? [] : [{ limit, worth }];
  };
  const [, ...groups] = programme.constraints;
  const binding = [
    ...groups.flatMap((group, place) => held(prices[place + 1] ?? 0, group)),
    ...programme.variables.flatMap((variable, row) => held(worths[row] ?? 0, variable)),
  ].sort((one, other) => Math.abs(other.worth) - Math.abs(one.worth));
  return [{ limit: poolLimit(question), worth: prices[0] ?? 0 }, ...binding];
}

export function largestYield(territories: LimitedPlacement["territories"]): number {
  return territories.reduce((most, territory) => Math.max(most, Math.abs(territory.yield)), 0);
}
