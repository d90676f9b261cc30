import { useEffect, useState } from "react";

/** Something that was worked out, and whether it is of an earlier question. */
export type Later<Found> = { readonly value: Found; readonly isOld: boolean };

/** Works something out after the pane has been painted; what was found before stands until then. */
export function useLater<Found>(make: () => Found): Later<Found> | null {
  const [found, setFound] = useState<{
    readonly make: () => Found;
    readonly value: Found;
  } | null>(null);
  useEffect(() => {
    // Worked out while the state is made, so that what goes wrong reaches the pane's own boundary.
    const timer = setTimeout(() => setFound(() => ({ make, value: make() })), 0);
    return () => clearTimeout(timer);
  }, [make]);
  return found === null ? null : { value: found.value, isOld: found.make !== make };
}
