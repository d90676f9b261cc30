import { useContext, useEffect, useRef, useState } from "react";
import type { QuotaModel } from "../../../engine";
import type { Problem } from "../../../intake";
import { isLargeTeam } from "../../work/large-team";
import { ModelDesksContext } from "../../work/model-desks";
import { useThrown } from "../../work/useThrown";
import { trackingProblems } from "./read-actuals";

type Heard = (problems: readonly Problem[]) => void;

/** Looks what stands against a model whose tracking is another: at once for a small team, in the worker for a large one. */
export function useChecked() {
  const desks = useContext(ModelDesksContext);
  const [isChecking, setIsChecking] = useState(false);
  const drop = useRef<() => void>(() => undefined);
  const fail = useThrown();
  useEffect(() => () => drop.current(), []);
  const check = (model: QuotaModel, heard: Heard) => {
    if (desks === null || !isLargeTeam(model)) {
      heard(trackingProblems(model));
      return;
    }
    setIsChecking(true);
    const told: Heard = (problems) => {
      setIsChecking(false);
      heard(problems);
    };
    drop.current = desks.quick.ask(
      { kind: "problems", models: [model] },
      {
        told: (problems) => told(problems as readonly Problem[]),
        failed: fail,
        notThere: () => told(trackingProblems(model)),
      },
    );
  };
  return { check, isChecking };
}
