import type { TrackedRepLine } from "../../engine";
import { trackWords } from "../words/track";

/** By what the reps can be put in order. */
export type Order = keyof typeof trackWords.orders;
export const orders = Object.keys(trackWords.orders) as readonly Order[];

const figures: Readonly<Record<Exclude<Order, "name">, (line: TrackedRepLine) => number | null>> = {
  attainment: ({ attainment }) => attainment,
  pace: ({ pace }) => pace,
  projected: ({ projectedAttainment }) => projectedAttainment,
  made: ({ actual }) => actual,
  // The largest gap is the worst.
  gap: ({ remaining }) => (remaining === null ? null : -remaining),
};

const byName = new Intl.Collator("en");

/** Reps in an order, best first unless it is turned around; those of whom nothing is told always stand last. */
export function inOrder(
  reps: readonly TrackedRepLine[],
  { order, isTurned }: { readonly order: Order; readonly isTurned: boolean },
): readonly TrackedRepLine[] {
  const nameOf = ({ rep }: TrackedRepLine) => rep.person.name;
  const named = (one: TrackedRepLine, other: TrackedRepLine) =>
    byName.compare(nameOf(one), nameOf(other));
  const way = isTurned ? -1 : 1;
  if (order === "name") return [...reps].sort((one, other) => way * named(one, other));
  const figureOf = figures[order];
  return [...reps].sort((one, other) => {
    const [mine, theirs] = [figureOf(one), figureOf(other)];
    if (mine === null || theirs === null) {
      return Number(mine === null) - Number(theirs === null) || named(one, other);
    }
    return way * (theirs - mine) || named(one, other);
  });
}

/** The reps whose name or id holds what somebody typed. */
export function called(reps: readonly TrackedRepLine[], typed: string): readonly TrackedRepLine[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return reps;
  return reps.filter(({ rep }) =>
    [rep.person.name, rep.id].some((word) => word.toLowerCase().includes(wanted)),
  );
}
