import { total } from "../../engine";
import { block, words } from "../block";
import type { Block, CellContent } from "../description";
import type { Sheet } from "./stamp";

/** Some columns of a table of inputs that stand side by side. */
type Part = {
  readonly inputs: string;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly holds: "numbers" | "words";
};

function part(inputs: string, table: string, columns: readonly [string, string]) {
  const [from, to] = columns;
  return (holds: Part["holds"]): Part => ({ inputs, table, from, to, holds });
}

/** What the values hang on that no formula follows. Changes in mid-year move none of them. */
const parts: readonly Part[] = [
  part("Assumptions", "PlanInputs", ["Value", "Value"])("numbers"),
  part("Targets", "TargetList", ["Amount", "Amount"])("numbers"),
  part("Targets: words", "TargetList", ["Segment", "Revenue type"])("words"),
  part("Revenue mix", "MixList", ["Share", "Share"])("numbers"),
  part("Revenue mix: words", "MixList", ["Revenue type", "Role"])("words"),
  part("Roster", "RosterList", ["Start", "Previous bookings"])("numbers"),
  part("Roster: words", "RosterList", ["Id", "Territory"])("words"),
  part("Roster: ramps", "RosterList", ["Ramp", "Ramp"])("words"),
  part("Leavers", "LeaverList", ["Last day", "Backfill after months"])("numbers"),
  part("Leavers: who", "LeaverList", ["Rep", "Rep"])("words"),
  part("Territories", "TerritoryList", ["Account density", "Maturity"])("numbers"),
  part("Territories: words", "TerritoryList", ["Id", "Segment"])("words"),
  part("Ramp schedules", "RampList", ["Month 1", "Month 24"])("numbers"),
  part("Ramp schedules: words", "RampList", ["Name", "For segment"])("words"),
  part("Tiers", "TierList", ["Multiplier", "Ramp factor"])("numbers"),
  part("Tiers: names", "TierList", ["Name", "Name"])("words"),
  part("Productivity", "ProductivityList", ["Amount", "Win rate"])("numbers"),
  part("Productivity: words", "ProductivityList", ["Role", "Segment"])("words"),
  part("Bounds", "BoundList", ["Floor", "Pin"])("numbers"),
  part("Bounds: who", "BoundList", ["Rep", "Rep"])("words"),
  part("Pay tiers", "PayTierList", ["From", "Multiple"])("numbers"),
  part("History", "HistoryList", ["Bookings", "Bookings"])("numbers"),
];

/** Last letters by their places; any other letter counts as the place after these. */
export const LETTERS = "0123456789 abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A number weighs by its column and by how far down it stands, so that two that change places are seen. */
function printFormula({ table, from, to, holds }: Part): string {
  const cells = from === to ? `${table}[${from}]` : `${table}[[${from}]:[${to}]]`;
  const down = `(ROW(${cells})-MIN(ROW(${cells})))/ROWS(${cells})`;
  const last = `RIGHT(" "&${cells})`;
  return holds === "numbers"
    ? `=SUMPRODUCT(COLUMN(${cells})+${down},${cells})`
    : `=SUMPRODUCT(COLUMN(${cells})+${down},LEN(${cells})+FIND(${last},PrintLetters&${last}))`;
}

function weightOf(holds: Part["holds"], value: CellContent): number {
  if (holds === "numbers") return typeof value === "number" ? value : 0;
  const text = value === null ? "" : String(value);
  return text.length + (LETTERS + ` ${text}`.slice(-1)).indexOf(` ${text}`.slice(-1)) + 1;
}

/** The same sums over the cells as they are written. */
function printOf({ from, to, holds }: Part, { columns, rows }: Block): number {
  const first = columns.findIndex(({ header }) => header === from);
  const last = columns.findIndex(({ header }) => header === to);
  return total(
    rows.flatMap((row, place) =>
      row
        .slice(first, last + 1)
        .map(({ value }, at) => (first + at + 1 + place / rows.length) * weightOf(holds, value)),
    ),
  );
}

/** One table's sums, now and when they were written. */
export type InputPrint = {
  readonly inputs: string;
  readonly formula: string;
  readonly written: number;
};

const method: InputPrint["formula"] =
  "=100*LEN(QuotaMethod)+12*LEN(RampRule)+LEN(AdjustmentRule)+FiscalYearStart";

/** How the method's choices add up: their words differ in length. */
function methodPrint(sheets: readonly Sheet[]): readonly InputPrint[] {
  const cells = sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  const valueOf = (name: string) => cells.find((cell) => cell.name === name)?.value ?? null;
  const long = (name: string) => String(valueOf(name) ?? "").length;
  const start = valueOf("FiscalYearStart");
  if (typeof start !== "number") return [];
  const written =
    100 * long("QuotaMethod") + 12 * long("RampRule") + long("AdjustmentRule") + start;
  return [{ inputs: "Method", formula: method, written }];
}

/** The fingerprint of the tables that a workbook has. */
export function inputPrints(sheets: readonly Sheet[]): readonly InputPrint[] {
  const tables = sheets.flatMap(({ blocks }) => blocks);
  const prints = parts.flatMap((one) => {
    const found = tables.find(({ table }) => table === one.table);
    if (found === undefined) return [];
    return [{ inputs: one.inputs, formula: printFormula(one), written: printOf(one, found) }];
  });
  return [...methodPrint(sheets), ...prints];
}

/** Every table's sums beside what they were. */
export function printsBlock(prints: readonly InputPrint[]): Block {
  return block<InputPrint>(
    { heading: "Sums over the inputs", table: "InputPrints" },
    [
      words({ key: "inputs", header: "Inputs", value: (row) => row.inputs }),
      {
        key: "now",
        header: "Now",
        look: "calculation",
        format: "count",
        formula: (row) => row.formula,
        value: (row) => row.written,
      },
      {
        key: "written",
        header: "When written",
        look: "calculation",
        format: "count",
        value: (row) => row.written,
      },
      {
        key: "changed",
        header: "Changed",
        look: "verdict",
        formula:
          '=IF(ABS({now}-{written})<=PrintDust*(1+ABS({written})),"OK: the same","OUT: changed")',
        value: () => "OK: the same",
      },
    ],
    prints,
  );
}
