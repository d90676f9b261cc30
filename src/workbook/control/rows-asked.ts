import type { AllocationPlan, Role } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { needed, type RowsFor } from "./growing-tables";

type Asked = { readonly rowsFor: RowsFor; readonly rows: number };

function askedBy({ carriers, territories, calendar }: AllocationPlan): Record<RowsFor, number> {
  const of = (...roles: readonly Role[]) =>
    carriers.filter(({ person }) => roles.includes(person.role)).length;
  return {
    everybody: carriers.length,
    "AE and AM": of("AE", "AM"),
    "AE and AM, by period": of("AE", "AM") * calendar.periods.length,
    SDR: of("SDR"),
    MANAGER: of("MANAGER"),
    "SDR and MANAGER": of("SDR", "MANAGER"),
    territories: territories.size,
  };
}

/** How many rows the inputs ask for, by whom a row is for: what the tables are held against. */
export function rowsAskedBlock(plan: AllocationPlan): Block {
  const asked = Object.entries(askedBy(plan)) as readonly [RowsFor, number][];
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
