import { useEffect, useState } from "react";

type Done<Result> = { readonly of: readonly unknown[]; readonly result: Result };

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

/** What takes a while, worked out after the pane has been painted; null until it is there, and once it no longer holds. */
export function useLater<Result>(work: () => Result, of: readonly unknown[]): Result | null {
  const [done, setDone] = useState<Done<Result> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDone({ of, result: work() }), 0);
    return () => clearTimeout(timer);
    // What it is worked out of is told by the caller.
  }, of);
  return done !== null && isSame(done.of, of) ? done.result : null;
}
