import { useEffect, useState } from "react";
import { stakesOneByOne, type QuotaModel, type Stake } from "../../engine";
import { useThrown } from "../work/useThrown";

/** What is at stake in the inputs, by path, and how far trying them has come; null once it is done. */
export type Stakes = {
  readonly byPath: ReadonlyMap<string, Stake>;
  readonly share: number | null;
};

/** The pane is asked to do nothing else for so many milliseconds at a time. */
const SLICE = 12;
const nothing: ReadonlyMap<string, Stake> = new Map();

/** Two parts of the place ask the same: it is worked out once. */
const known = new WeakMap<QuotaModel, ReadonlyMap<string, Stake>>();

/** Tries the inputs slice by slice, with room for typing and painting in between. */
export function useStakes(numbers: QuotaModel): Stakes {
  const [stakes, setStakes] = useState<Stakes>({ byPath: nothing, share: 0 });
  const fail = useThrown();
  useEffect(() => {
    const found = known.get(numbers);
    if (found !== undefined) {
      setStakes({ byPath: found, share: null });
      return undefined;
    }
    // What was found of the numbers before stands until there is better.
    setStakes(({ byPath }) => ({ byPath, share: 0 }));
    const steps = stakesOneByOne(numbers);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          const byPath = new Map(step.value.map((stake) => [stake.path, stake]));
          known.set(numbers, byPath);
          setStakes({ byPath, share: null });
          return;
        }
        if (performance.now() >= until) {
          const share = step.value;
          setStakes(({ byPath }) => ({ byPath, share }));
          timer = setTimeout(slice, 0);
          return;
        }
      }
    };
    const slice = () => {
      try {
        work();
      } catch (error) {
        fail(error);
      }
    };
    timer = setTimeout(slice, 0);
    return () => clearTimeout(timer);
  }, [numbers]);
  return stakes;
}

/** What is at stake in an input of the register: some are tried by their one number, such as a productivity's amount. */
export function stakeOf(byPath: Stakes["byPath"], path: string): Stake | undefined {
  return byPath.get(path) ?? byPath.get(path.replace(/\.(amount|multiplier)$/, ""));
}
