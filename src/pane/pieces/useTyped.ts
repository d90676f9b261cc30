import { createContext, useContext, useState } from "react";

/** Whether the places still show a model before the last edit, while the plan of the new one is worked out. */
export const IsBehind = createContext(false);

/** What was typed, and once it is answered, what the field said before. */
type Typed<Value> = { readonly text: string; readonly answered: { readonly of: Value } | null };

/** What is typed into a field: an answer stands there until the field is given it back, or the place has caught up. */
export function useTyped<Value>(value: Value) {
  const isBehind = useContext(IsBehind);
  const [typed, setTyped] = useState<Typed<Value> | null>(null);
  const before = typed?.answered ?? null;
  const isOver = before !== null && (!isBehind || before.of !== value);
  // As React has it for state that a change outside makes old: put right while painting.
  if (isOver) setTyped(null);
  return {
    text: typed === null || isOver ? null : typed.text,
    /** What is typed and not answered yet; null where there is nothing. */
    open: typed === null || before !== null ? null : typed.text,
    type: (text: string) => setTyped({ text, answered: null }),
    answer: () => setTyped((now) => (now === null ? null : { ...now, answered: { of: value } })),
    takeBack: () => setTyped(null),
  };
}
