import { useDeferredValue, useEffect, useState } from "react";

/** Texts up to this length are read with every letter. */
const SHORT = 5_000;
/** Longer ones are read once nobody has typed for so many milliseconds. */
const PAUSE = 250;

/** A text as it is to be read: at once while it is short, and after a pause in typing where reading it takes longer. */
export function useSettled(text: string): string {
  const deferred = useDeferredValue(text);
  const isShort = text.length <= SHORT;
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (isShort) return undefined;
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, isShort]);
  return isShort ? deferred : settled;
}
