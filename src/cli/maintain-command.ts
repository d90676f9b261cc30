import { maintenanceRows } from "../engine";
import { answerIn, withoutJson } from "./answer";
import { maintenanceReport } from "./report/maintenance-report";
import { tracked } from "./tracked-model";
import { wordsIn } from "./usage";

/** `maintain`: what is looked at every month, every quarter, after the first cycle, and what calls for help. */
export function maintainCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const found = tracked(path);
  if (found === null) return 1;
  const { model, allocation: plan, team, tracking } = found;
  const rows = maintenanceRows({ model, plan, team, maintenance: model.maintenance });
  const names = new Map([
    ...plan.reps.map(({ id, person }) => [id, person.name] as const),
    ...model.territories.map(({ id, name }) => [id, name] as const),
  ]);
  const text = maintenanceReport(rows, { asOf: tracking.period.asOf, names });
  return answerIn(args, { text, json: { rows } });
}
