import type { RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";
import { balancesOf } from "./places";

/** A column of FairnessReps that is held against itself. */
export type Weighed = {
  readonly key: string;
  readonly header: string;
  readonly formula: string;
  readonly value: (rep: RepPlan) => number | null;
  readonly format: NumberFormat;
};

/** The column, and how many reps have less of it than each, less how many have more: Gini's index weighs it by that. */
export function weighedColumns(
  reps: readonly RepPlan[],
  { key, header, ...said }: Weighed,
): readonly ColumnPlan<RepPlan>[] {
  const all = `FairnessReps[${header}]`;
  const places = balancesOf(reps.map(said.value));
  const placeOf = new Map(reps.map(({ id }, at) => [id, places[at] ?? null]));
  return [
    worked(key, header, said),
    worked(`${key}Place`, `${header} place`, {
      formula: `=IF({${key}}="","",RANK({${key}},${all},1)-RANK({${key}},${all}))`,
      value: ({ id }) => placeOf.get(id) ?? null,
      format: "general",
    }),
  ];
}
