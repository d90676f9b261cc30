import type { AllocationPlan, QuotaModel } from "../../../engine";
import {
  readActuals,
  readSettings,
  settingsText,
  type ActualsReading,
  type Problem,
} from "../../../intake";

/** Those of whom the plan asks something and of whom rows may tell, and everybody else. */
export function peopleOf({ roster, hires }: QuotaModel, plan: AllocationPlan) {
  const asked = new Set(plan.reps.map(({ id }) => id));
  const people = [...roster, ...hires].map(({ id, name }) => ({ id, name }));
  return {
    reps: people.filter(({ id }) => asked.has(id)),
    others: people.filter(({ id }) => !asked.has(id)),
  };
}

/** Rows as they were pasted, and what was answered about them. */
export type Pasted = {
  readonly text: string;
  readonly answers: Readonly<Record<string, string>>;
};

/** What pasted rows mean to a model with its plan. */
export function actualsRead(
  model: QuotaModel,
  plan: AllocationPlan,
  { text, answers }: Pasted,
): ActualsReading {
  const { currency } = model.company;
  return readActuals(text, { ...peopleOf(model, plan), currency, answers });
}

/** What would stand against a model whose tracking is another; a model that can be read back has nothing. */
export function trackingProblems(model: QuotaModel): readonly Problem[] {
  const reading = readSettings(settingsText(model));
  if (reading.kind === "model") return [];
  return reading.problems.filter(({ where }) => where.startsWith("tracking"));
}
