import type { Provenance } from "../../figure/figure";
import { provenanceOf } from "../../figure/register";
import { total } from "../../share/total";
import { movableInputs } from "../movable-inputs";
import { triedRange } from "../tried-range";
import { quotasToTheCent } from "./quotas-to-the-cent";
import type { RegisteredModel } from "./rep-inputs";

/** An input that is only assumed, and how much quota changes when it turns out otherwise. */
export type Stake = {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether somebody stated the range; otherwise it is a tenth to both sides, and a point for a score. */
  readonly isStated: boolean;
  /** The larger of the two changes, added up over the reps; null where neither end makes a plan. */
  readonly moved: number | null;
  readonly said: Provenance;
};

/**
 * The assumed inputs by money at stake: each is tried at both ends of its range, the others as they are, and the
 * changes of all quotas are added up. What is confirmed is not asked about.
 */
export function assumptionsAtStake(model: RegisteredModel): readonly Stake[] {
  const now = quotasToTheCent(model);
  if (now === null) return [];
  const stakes = movableInputs(model).flatMap((input): readonly Stake[] => {
    const said = provenanceOf(model.register, input.path);
    if (said.evidence === "CONFIRMED") return [];
    const { low, high, isStated } = triedRange(model.register, input);
    const moves = [low, high].flatMap(
      (value) => movedBy(now, quotasToTheCent(input.set(model, value))) ?? [],
    );
    const moved = moves.length === 0 ? null : Math.max(...moves);
    const { path, name, value } = input;
    return [{ path, name, value, low, high, isStated, moved, said }];
  });
  return stakes.sort((one, other) => (other.moved ?? 0) - (one.moved ?? 0));
}

function movedBy(
  now: ReadonlyMap<string, number>,
  then: ReadonlyMap<string, number> | null,
): number | null {
  if (then === null) return null;
  return total([...now].map(([id, amount]) => Math.abs((then.get(id) ?? 0) - amount)));
}
