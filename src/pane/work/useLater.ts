import { useEffect, useState } from "react";
import { caught, useThrown } from "./useThrown";

/** Something that was worked out, and whether it is of an earlier question. */
export type Later<Found> = { readonly value: Found; readonly isOld: boolean };

type Done<Found> = { readonly of: readonly unknown[]; readonly value: Found };

/** Whether something is worked out of the very same things. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

/** Works something out after the pane has been painted; what was found before stands until then. */
export function useLater<Found>(make: () => Found, of: readonly unknown[]): Later<Found> | null {
  const [done, setDone] = useState<Done<Found> | null>(null);
  const fail = useThrown();
  useEffect(() => {
    const timer = setTimeout(() => caught(fail, () => setDone({ of, value: make() })), 0);
    return () => clearTimeout(timer);
    // What it is worked out of is told by the caller.
  }, of);
  return done === null ? null : { value: done.value, isOld: !isSame(done.of, of) };
}

/** What was worked out, for whom nothing old will do: null until it is there, and once it no longer holds. */
export function current<Found>(later: Later<Found> | null): Found | null {
  return later === null || later.isOld ? null : later.value;
}
