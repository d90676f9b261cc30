import { spokenCount, type Optimum } from "../engine";
import { refuse } from "./asked";
import type { List } from "./ranges";

/** Says which bounds leave no plan, in which rows, and by how much. */
export function refuseOptimum(
  { clash, by, rows }: Extract<Optimum, { readonly kind: "infeasible" }>,
  { pool, list }: { readonly pool: number; readonly list: List },
): never {
  const shown = rows.slice(0, 8).map((row) => list.placeOf(row));
  const who =
    rows.length > 8 ? `${shown.join(", ")} and ${rows.length - 8} more` : shown.join(", ");
  const amount = spokenCount(Math.abs(by));
  switch (clash) {
    case "crossed":
      return refuse(`floors stand above caps or the fairness limit by ${amount}: ${who}.`);
    case "floors":
      return refuse(`floors exceed the pool of ${pool} by ${amount}: ${who}.`);
    case "caps":
      return refuse(
        `caps and the fairness limit leave ${amount} of the pool of ${pool} to nobody.`,
      );
  }
}
