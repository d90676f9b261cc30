import { startTransition, useContext, useEffect, useState } from "react";
import { stakesOneByOne, type QuotaModel, type Stake } from "../../engine";
import { isLargeTeam } from "../work/large-team";
import { ModelDesksContext } from "../work/model-desks";
import type { ModelAnswers } from "../work/model-questions";
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

function byPathOf(stakes: readonly Stake[]): ReadonlyMap<string, Stake> {
  return new Map(stakes.map((stake) => [stake.path, stake]));
}

/** Tries the inputs: those of a large team in the worker, others slice by slice, with room for typing and painting in between. */
export function useStakes(numbers: QuotaModel): Stakes {
  const [stakes, setStakes] = useState<Stakes>({ byPath: nothing, share: 0 });
  const desks = useContext(ModelDesksContext);
  const fail = useThrown();
  useEffect(() => {
    const found = known.get(numbers);
    if (found !== undefined) {
      setStakes({ byPath: found, share: null });
      return undefined;
    }
    // What was found of the numbers before stands until there is better.
    setStakes(({ byPath }) => ({ byPath, share: 0 }));
    let timer: ReturnType<typeof setTimeout>;
    let steps: ReturnType<typeof stakesOneByOne>;
    const work = () => {
      const until = performance.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          const byPath = byPathOf(step.value);
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
    const inPlace = () => {
      steps = stakesOneByOne(numbers);
      timer = setTimeout(slice, 0);
    };
    if (desks === null || !isLargeTeam(numbers)) {
      inPlace();
      return () => clearTimeout(timer);
    }
    const drop = desks.stakes.ask(
      { kind: "stakes", models: [numbers] },
      {
        told: (answer) => {
          const byPath = byPathOf(answer as ModelAnswers["stakes"]);
          known.set(numbers, byPath);
          startTransition(() => setStakes({ byPath, share: null }));
        },
        progressed: ({ share }) => setStakes(({ byPath }) => ({ byPath, share: share ?? 0 })),
        failed: fail,
        notThere: inPlace,
      },
    );
    return () => {
      drop();
      clearTimeout(timer);
    };
  }, [desks, numbers]);
  return stakes;
}

/** What is at stake in an input of the register: some are tried by their one number, such as a productivity's amount. */
export function stakeOf(byPath: Stakes["byPath"], path: string): Stake | undefined {
  return (
    byPath.get(path) ??
    (byPath.size === 0 ? undefined : byPath.get(path.replace(/\.(amount|multiplier)$/, "")))
  );
}
