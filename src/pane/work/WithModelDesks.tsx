import { useEffect, useState, type ReactNode } from "react";
import { modelDesk } from "./model-desk";
import { ModelDesksContext } from "./model-desks";

export type WithModelDesksProps = {
  readonly openWorker: () => Worker;
  readonly children: ReactNode;
};

/** The desks of everything within; their workers end with it. */
export function WithModelDesks({ openWorker, children }: WithModelDesksProps) {
  const [desks] = useState(() => ({
    quick: modelDesk(openWorker, { stopsDropped: false }),
    stakes: modelDesk(openWorker, { stopsDropped: true }),
    comparison: modelDesk(openWorker, { stopsDropped: true }),
  }));
  useEffect(
    () => () => {
      for (const desk of Object.values(desks)) desk.end();
    },
    [desks],
  );
  return <ModelDesksContext.Provider value={desks}>{children}</ModelDesksContext.Provider>;
}
