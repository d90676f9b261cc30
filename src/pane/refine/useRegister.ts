import { useDeferredValue, useMemo, useRef } from "react";
import type { QuotaModel } from "../../engine";
import { isAssumed, rowsByStake, rowsSaid, rowsWith, type RegisterRow } from "./register-rows";
import { useSameNumbers } from "./same-numbers";
import { useLines, type Lines } from "./useLines";
import { useStakes } from "./useStakes";

/** What somebody wants to see of the register. */
export type RegisterQuestion = { readonly looked: string; readonly isOpenOnly: boolean };

type Said = {
  readonly of: Lines | null;
  readonly by: QuotaModel;
  readonly rows: readonly RegisterRow[];
};

/** Rows with what the model's register says of them now, from what was last said of them. */
function useSaid(
  listed: Lines | null,
  ordered: readonly RegisterRow[],
  model: QuotaModel,
): readonly RegisterRow[] {
  const last = useRef<Said & { readonly ordered: readonly RegisterRow[] }>();
  return useMemo(() => {
    if (listed === null) return ordered;
    const known = last.current;
    const from = known?.ordered === ordered ? known : { by: listed.of, rows: ordered };
    const rows = rowsSaid(from.rows, from.by, model);
    last.current = { of: listed, ordered, by: model, rows };
    return rows;
  }, [listed, ordered, model]);
}

/** The register of a model by money at stake, as far as somebody wants to see it; null until it is there. */
export function useRegister(latest: QuotaModel, question: RegisterQuestion) {
  // A large register is drawn anew when there is time for it.
  const model = useDeferredValue(latest);
  const numbers = useSameNumbers(model);
  const { byPath, share } = useStakes(numbers);
  const found = useLines(numbers);
  const listed = found?.value ?? null;
  const ordered = useMemo(() => rowsByStake(listed?.lines ?? [], byPath), [listed, byPath]);
  const rows = useSaid(listed, ordered, model);
  const looked = useDeferredValue(question.looked);
  const { isOpenOnly } = question;
  const shown = useMemo(
    (): readonly RegisterRow[] => rowsWith(isOpenOnly ? rows.filter(isAssumed) : rows, looked),
    [rows, looked, isOpenOnly],
  );
  return { rows: listed === null ? null : shown, share, isOld: found?.isOld ?? false };
}
