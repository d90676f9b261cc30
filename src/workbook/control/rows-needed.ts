import { backfillId, roles, type AllocationPlan, type Role } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { worked } from "../plan/columns";
import { hasTable, type ListedSheet } from "../foundation/said";
import { growingTables, type RowsFor } from "./growing-tables";

type RoleRow = { readonly role: Role; readonly told: number; readonly backfills: number };

/** How many people of each role the inputs make: who is on the roster, and who comes for a leaver. */
export function rosterRowsBlock({ carriers }: AllocationPlan): Block {
  const count = (role: Role, isBackfill: boolean) =>
    carriers.filter(
      ({ person }) => person.role === role && (person.standing === "BACKFILL") === isBackfill,
    ).length;
  return block<RoleRow>(
    { heading: "People by role", table: "RosterRows" },
    [
      words({ key: "role", header: "Role", value: ({ role }) => role }),
      worked("told", "On the roster", {
        formula: "=COUNTIF(RosterList[Role],{role})",
        value: ({ told }) => told,
        format: "general",
      }),
      worked("backfills", "Backfills", {
        formula:
          '=SUMPRODUCT((LeaverList[Backfill after months]<>"")*COUNTIFS(RosterList[Id],LeaverList[Rep],RosterList[Role],{role}))',
        value: ({ backfills }) => backfills,
        format: "general",
      }),
      {
        ...worked<RoleRow>("rows", "Rows", {
          formula: "={told}+{backfills}",
          value: ({ told, backfills }) => told + backfills,
          format: "general",
        }),
        name: ({ role }) => `Rows${role}`,
      },
    ],
    roles.map((role) => ({
      role,
      told: count(role, false),
      backfills: count(role, true),
    })),
  );
}

type TableRow = {
  readonly table: string;
  readonly sheet: string;
  readonly rowsFor: RowsFor;
  readonly rows: number;
  readonly column: string;
  readonly typed: string;
};

/** What no formula of a new row fills in. */
function typedIn({ columns, rows }: Block): string {
  const typed = columns.filter((_column, at) =>
    rows.every((row) => row[at]?.formula === null && !row[at].look.startsWith("input")),
  );
  const special: Readonly<Record<string, string>> = {
    Standing: "Standing (EMPLOYED, HIRE or BACKFILL)",
    "Row of": `Row of (the Id on the roster; of ${backfillId("X")} it is X)`,
    Order: "Order (one more than the largest)",
    No: "No (one more than the largest)",
    Place: "Place (one more than the largest)",
  };
  return typed.map(({ header }) => special[header] ?? header).join(", ");
}

/** Whom the tables of some sheets have rows for. */
export function rowsForOf(sheets: readonly ListedSheet[]): ReadonlySet<RowsFor> {
  return new Set(tableRows(sheets).map(({ rowsFor }) => rowsFor));
}

/** Whom a table has a row for; undefined of one that does not grow by hand. */
function rowsForIn(table: string, isLive: boolean): RowsFor | undefined {
  // Without the deals beside it the baseline stands as values, which nobody types.
  return isLive || !table.startsWith("Baseline") ? growingTables[table] : undefined;
}

function tableRows(sheets: readonly ListedSheet[]): readonly TableRow[] {
  const isLive = hasTable(sheets, "DealList");
  return sheets.flatMap(({ name, blocks = [] }) =>
    blocks.flatMap((each): readonly TableRow[] => {
      const { table, rows, columns } = each;
      const rowsFor = table === null ? undefined : rowsForIn(table, isLive);
      if (table === null || rowsFor === undefined) return [];
      const column = columns[0]?.header ?? "";
      return [{ table, sheet: name, rowsFor, rows: rows.length, column, typed: typedIn(each) }];
    }),
  );
}

/**
 * Every table that must grow when somebody is added by hand, in the order in which to do it: how many rows it has, how many
 * the inputs ask for, and what to type into a new one. A row inserted within a table pushes down what stands beneath it,
 * and its formulas fill themselves; a table that is dragged larger would run over it.
 */
export function rowsNeededBlock(sheets: readonly ListedSheet[]): Block {
  return block<TableRow>(
    { heading: "Rows of the tables", table: "RowsNeeded" },
    [
      words({ key: "table", header: "Table", value: (row) => row.table }),
      words({ key: "sheet", header: "Sheet", value: (row) => row.sheet, link: (row) => row.sheet }),
      words({ key: "for", header: "A row for", value: (row) => row.rowsFor }),
      {
        ...worked<TableRow>("has", "Rows it has", { formula: "", value: (row) => row.rows }),
        format: "general",
        formula: (row) => `=ROWS(${row.table}[${row.column}])`,
      },
      worked("needs", "Rows it needs", {
        formula: "=INDEX(RowsAsked[Rows],MATCH({for},RowsAsked[A row for],0))",
        value: (row) => row.rows,
        format: "general",
      }),
      worked("missing", "Missing", {
        formula: "={needs}-{has}",
        value: () => 0,
        format: "general",
      }),
      {
        key: "state",
        header: "State",
        look: "verdict",
        format: "general",
        formula:
          '=IF({missing}=0,"OK",IF({missing}>0,"ADD ","TAKE OUT ")&ABS({missing})&IF(ABS({missing})=1," ROW"," ROWS"))',
        value: () => "OK",
      },
      words(
        { key: "how", header: "How", value: () => "Insert a sheet row above the table's last row" },
        "note",
      ),
      words({ key: "typed", header: "Then type", value: (row) => row.typed }, "note"),
    ],
    tableRows(sheets),
  );
}
