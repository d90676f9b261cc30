import type { AllocationModel } from "../../plan/allocation-model";
import { changed, type ChangeRefused, type Draft } from "./scenario-draft";
import { eachOf, rowsByKey, type Row, type ScenarioChange } from "./scenario-paths";

/** Which of the usual three cases a scenario stands for; null for one of its own. */
export const scenarioKinds = ["BEST", "EXPECTED", "WORST"] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** A named set of changes to the model, and nothing else. */
export type Scenario = {
  readonly name: string;
  readonly kind: ScenarioKind | null;
  readonly note: string;
  readonly changes: readonly ScenarioChange[];
};

/** A model as a scenario sees it, or the changes that make no sense. */
export function inScenario<Model extends AllocationModel>(
  model: Model,
  { changes }: Pick<Scenario, "changes">,
):
  | { readonly kind: "model"; readonly model: Model }
  | { readonly kind: "refused"; readonly refusals: readonly ChangeRefused[] } {
  const draft: Draft = { sections: { ...model }, rows: new Map() };
  const rowsOf = (section: string) => {
    const known = draft.rows.get(section);
    if (known !== undefined) return known;
    const rows = rowsByKey(section, (draft.sections[section] ?? []) as readonly Row[]);
    draft.rows.set(section, rows);
    return rows;
  };
  const refusals = changes.flatMap((change, place) =>
    eachOf(change, rowsOf).flatMap((one) => {
      const refused = changed({ draft, rowsOf }, one);
      return refused === null ? [] : [{ ...refused, place }];
    }),
  );
  if (refusals.length > 0) return { kind: "refused", refusals };
  const lists = [...draft.rows].map(([section, rows]) => [section, [...rows.values()]]);
  // What the draft holds is checked like anything else that is read.
  return { kind: "model", model: { ...draft.sections, ...Object.fromEntries(lists) } as Model };
}
