import { total } from "../../share/total";
import { movableInputs, type MovableInput } from "../movable-inputs";
import { saidOf, triedRange, type TriedInput } from "../tried-range";
import { quotasToTheCent } from "./quotas-to-the-cent";
import type { RegisteredModel } from "./rep-inputs";

/** An input that is only assumed, and how much quota changes when it turns out otherwise. */
export type Stake = TriedInput & {
  /** The larger of the two changes, added up over the reps; null where neither end makes a plan, or none was tried. */
  readonly moved: number | null;
  /** In a large team not every input of one rep or territory is tried: those with most quota behind them are. */
  readonly isTried: boolean;
};

/** Each input that is tried takes a plan of its own at both ends: so many rows of reps are worked out for those of one rep or territory. */
const MOST_ROWS = 20_000;
const LEAST_TRIED = 20;

function mostTriedOf({ roster }: RegisteredModel): number {
  return Math.max(Math.floor(MOST_ROWS / Math.max(roster.length, 1)), LEAST_TRIED);
}

/**
 * The assumed inputs by money at stake: each is tried at both ends of its range, the others as they are, and the
 * changes of all quotas are added up. What is confirmed is not asked about.
 */
export function assumptionsAtStake(
  model: RegisteredModel,
  mostTried = mostTriedOf(model),
): readonly Stake[] {
  const steps = stakesOneByOne(model, mostTried);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same end by end, for whoever has something else to do in between: before each comes the share that is done. */
export function* stakesOneByOne(
  model: RegisteredModel,
  mostTried = mostTriedOf(model),
): Generator<number, readonly Stake[], void> {
  const now = quotasToTheCent(model);
  if (now === null) return [];
  const assumed = movableInputs(model).filter(
    (input) => saidOf(model.register, input).evidence === "ASSUMED",
  );
  const tried = triedOf(assumed, { behind: quotaBehind(model, now), most: mostTried });
  const stakes: Stake[] = [];
  let done = 0;
  for (const input of assumed) {
    const { path, name, value } = input;
    const range = triedRange(model.register, input);
    const isTried = tried.has(input);
    const moves: number[] = [];
    for (const end of isTried ? [range.low, range.high] : []) {
      yield done / (2 * tried.size);
      done += 1;
      const moved = movedBy(now, quotasToTheCent(input.set(model, end)));
      if (moved !== null) moves.push(moved);
    }
    const moved = moves.length === 0 ? null : Math.max(...moves);
    const said = saidOf(model.register, input);
    stakes.push({ path, name, value, ...range, moved, isTried, said });
  }
  return stakes.sort((one, other) => (other.moved ?? 0) - (one.moved ?? 0));
}

/** The quota of whom an input concerns: a rep, or everybody on a territory; null for what concerns many. */
function quotaBehind(model: RegisteredModel, now: ReadonlyMap<string, number>) {
  const onTerritory = new Map<string, number>();
  for (const { id, territory } of [...model.roster, ...model.hires]) {
    onTerritory.set(territory, (onTerritory.get(territory) ?? 0) + (now.get(id) ?? 0));
  }
  return ({ touches }: MovableInput): number | null => {
    if (touches.kind === "rep") return now.get(touches.id) ?? 0;
    return touches.kind === "territory" ? (onTerritory.get(touches.id) ?? 0) : null;
  };
}

/** All inputs that concern many, and of the others those with most quota behind them. */
function triedOf(
  inputs: readonly MovableInput[],
  said: { readonly behind: (input: MovableInput) => number | null; readonly most: number },
): ReadonlySet<MovableInput> {
  const { behind, most } = said;
  const wide = inputs.filter((input) => behind(input) === null);
  const narrow = inputs
    .flatMap((input) => {
      const quota = behind(input);
      return quota === null ? [] : [{ input, quota }];
    })
    .sort((one, other) => other.quota - one.quota)
    .slice(0, most);
  return new Set([...wide, ...narrow.map(({ input }) => input)]);
}

function movedBy(
  now: ReadonlyMap<string, number>,
  then: ReadonlyMap<string, number> | null,
): number | null {
  if (then === null) return null;
  return total([...now].map(([id, amount]) => Math.abs((then.get(id) ?? 0) - amount)));
}
