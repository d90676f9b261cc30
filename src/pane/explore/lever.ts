import type { InputDefinition, Provenance, ScenarioChange } from "../../engine";

/** An input, or several that move together, to be tried with another value. */
export type Lever = {
  readonly id: string;
  /** What may be typed, and in which words and unit. */
  readonly definition: InputDefinition;
  /** What stands in the model. */
  readonly now: number;
  /** The ends of the slider. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Whether it is a change by a share: nought is what stands in the model. */
  readonly isShift: boolean;
  /** What is said of the input; null where several move together. */
  readonly said: Provenance | null;
  /** Whether it moves facts of last year too: it can be tried and kept as a scenario, not made the model. */
  readonly isWhatIf: boolean;
  readonly changes: (value: number) => readonly ScenarioChange[];
};

/** Where each lever stands that was moved, by its id. */
export type Moved = Readonly<Record<string, number>>;

/** Whether a lever stands elsewhere than the model has it. */
export function isMoved(lever: Lever, moved: Moved): boolean {
  return (moved[lever.id] ?? lever.now) !== lever.now;
}

/** What the moved levers change, in the order of the levers. */
export function changesOf(levers: readonly Lever[], moved: Moved): readonly ScenarioChange[] {
  return levers.flatMap((lever) =>
    isMoved(lever, moved) ? lever.changes(moved[lever.id] ?? lever.now) : [],
  );
}
