import { enablement } from "./enablement";
import { engineering } from "./engineering";
import { handoff } from "./handoff";
import { strategy } from "./strategy";
import type { ChecklistPhase } from "./checklist";

/** The phases of an engagement, from the first export to the close. */
export const phases: readonly ChecklistPhase[] = [strategy, engineering, enablement, handoff];

/** Everything under which people may answer: an item, a whole step or a whole phase. */
export const checklistIds: readonly string[] = phases.flatMap(({ id, steps }) => [
  id,
  ...steps.flatMap((step) => [step.id, ...step.items.map((item) => item.id)]),
]);
