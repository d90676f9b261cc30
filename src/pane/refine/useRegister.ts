import { useDeferredValue, useMemo } from "react";
import type { QuotaModel } from "../../engine";
import {
  allLines,
  isAssumed,
  linesOf,
  rowsByStake,
  rowsWith,
  type RegisterRow,
} from "./register-rows";
import { useSameNumbers } from "./same-numbers";
import { useStakes } from "./useStakes";

/** What somebody wants to see of the register. */
export type RegisterQuestion = { readonly looked: string; readonly isOpenOnly: boolean };

/** The register of a model by money at stake, as far as somebody wants to see it. */
export function useRegister(latest: QuotaModel, question: RegisterQuestion) {
  // A large register is drawn anew when there is time for it.
  const model = useDeferredValue(latest);
  const numbers = useSameNumbers(model);
  const { byPath, share } = useStakes(numbers);
  const ofNumbers = useMemo(() => allLines(numbers), [numbers]);
  const lines = useMemo(() => linesOf(ofNumbers, model), [ofNumbers, model]);
  const rows = useMemo(() => rowsByStake(lines, byPath), [lines, byPath]);
  const looked = useDeferredValue(question.looked);
  const { isOpenOnly } = question;
  const shown = useMemo(
    (): readonly RegisterRow[] => rowsWith(isOpenOnly ? rows.filter(isAssumed) : rows, looked),
    [rows, looked, isOpenOnly],
  );
  return { rows: shown, share };
}
