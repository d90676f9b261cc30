import type { ImportState, ImportStep } from "./import-state";

/** Questions that must be answered before rows are read. */
export function openQuestions({ mapped }: Pick<ImportState, "mapped">) {
  return mapped?.tables.flatMap(({ mapping }) => mapping.questions) ?? [];
}

/** Whether the place can go on to a step. */
export function isOpen(state: ImportState, step: ImportStep): boolean {
  if (step === "files") return true;
  if (state.inputs.length === 0) return false;
  if (step === "columns") return true;
  const { mapped } = state;
  const isRead = mapped?.tables.some(({ mapping }) => mapping.kind !== null) === true;
  return isRead && mapped.refusals.length === 0 && openQuestions(state).length === 0;
}
