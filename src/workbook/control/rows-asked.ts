import { baselineOf, type AllocationPlan, type QuotaModel, type Role } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { needed, type RowsFor } from "./growing-tables";

type Asked = { readonly rowsFor: RowsFor; readonly rows: number };

/** How many rows of the baseline are for what is listed; all of them where nothing is, since the deals say then. */
function baselineRows(model: QuotaModel, cut: "reps" | "territories"): number {
  return baselineOf(model)?.[cut].length ?? 0;
}

function askedBy(
  model: QuotaModel,
  { carriers, reps, territories, calendar }: AllocationPlan,
): Record<RowsFor, number> {
  const of = (...roles: readonly Role[]) =>
    carriers.filter(({ person }) => roles.includes(person.role)).length;
  const withPast = new Set([
    ...reps.map(({ id }) => id),
    ...model.tracking.past.map(({ rep }) => rep),
  ]);
  return {
    everybody: carriers.length,
    "everybody employed, and the others": baselineRows(model, "reps"),
    "AE and AM": of("AE", "AM"),
    "AE and AM, by period": of("AE", "AM") * calendar.periods.length,
    "AE and AM, and others with a past": withPast.size,
    SDR: of("SDR"),
    MANAGER: of("MANAGER"),
    "SDR and MANAGER": of("SDR", "MANAGER"),
    "jobs to open": carriers.filter(({ person }) => person.standing !== "EMPLOYED").length,
    territories: territories.size,
    "territories, and the others": baselineRows(model, "territories"),
  };
}

/** How many rows the inputs ask for, by whom a row is for: what the tables are held against, as far as there are such. */
export function rowsAskedBlock(
  model: QuotaModel,
  plan: AllocationPlan,
  there: ReadonlySet<RowsFor>,
): Block {
  const all = Object.entries(askedBy(model, plan)) as readonly [RowsFor, number][];
  const asked = all.filter(([rowsFor]) => there.has(rowsFor));
  return block<Asked>(
    { heading: "Rows that the inputs ask for", table: "RowsAsked" },
    [
      words({ key: "for", header: "A row for", value: (row) => row.rowsFor }),
      {
        key: "rows",
        header: "Rows",
        look: "calculation",
        format: "general",
        formula: (row) => needed[row.rowsFor],
        value: (row) => row.rows,
      },
    ],
    asked.map(([rowsFor, rows]) => ({ rowsFor, rows })),
  );
}
