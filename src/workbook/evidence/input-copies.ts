import { block, type ColumnPlan } from "../block";
import type { Block, Cell } from "../description";
import { widthsOf } from "../widths";
import type { InputPart } from "./hangs-on";
import type { Sheet } from "./stamp";

/** The columns of a table of inputs that stamped values hang on, side by side from one to another. */
type Watched = {
  readonly inputs: string;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly part: InputPart;
};

function watch(inputs: string, table: string, columns: readonly [string, string]): Watched {
  const [from, to] = columns;
  return { inputs, table, from, to, part: "plan" };
}

/** What is tracked: Maintenance and some findings hang on it, and no quota does. */
function track(...[inputs, table, columns]: Parameters<typeof watch>): Watched {
  return { ...watch(inputs, table, columns), part: "tracking" };
}

/** Reasons, sources and who answers for a number move nothing: they are not among these columns. */
const watched: readonly Watched[] = [
  watch("Assumptions", "PlanInputs", ["Input", "Value"]),
  watch("Targets", "TargetList", ["Segment", "Amount"]),
  watch("Revenue mix", "MixList", ["Revenue type", "Share"]),
  watch("Roster", "RosterList", ["Id", "Previous bookings"]),
  watch("Leavers", "LeaverList", ["Rep", "Backfill after months"]),
  watch("Changes", "ChangeList", ["Id", "Prorate by"]),
  watch("Territories", "TerritoryList", ["Id", "Locked"]),
  watch("Ramp schedules", "RampList", ["Name", "Month 24"]),
  watch("Seasonality", "SeasonList", ["Period", "Share"]),
  watch("Tiers", "TierList", ["Name", "Ramp factor"]),
  watch("Productivity", "ProductivityList", ["Role", "Win rate"]),
  watch("Bounds", "BoundList", ["Rep", "Pin"]),
  watch("Pay tiers", "PayTierList", ["From", "Multiple"]),
  watch("Past bookings", "HistoryList", ["Period", "Bookings"]),
  track("Actuals", "ActualList", ["Rep", "Proposals"]),
  track("Quotas of products", "ProductQuotaList", ["Product", "Quota"]),
  track("Holidays", "HolidayList", ["Day", "Day"]),
];

/** Some columns of a table of inputs as they are written. */
export type InputCopy = {
  readonly inputs: string;
  /** The cells as they are now, and the copy of them, as formulas call both. */
  readonly now: string;
  readonly written: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly part: InputPart;
};

/** A copy of every table of inputs that stamped values hang on, as far as a workbook has it. */
export function inputCopies(sheets: readonly Pick<Sheet, "blocks">[]): readonly InputCopy[] {
  const tables = new Map(
    sheets.flatMap(({ blocks }) => blocks.map((each) => [each.table ?? "", each] as const)),
  );
  return watched.flatMap(({ inputs, table, from, to, part }): readonly InputCopy[] => {
    const found = tables.get(table);
    if (found === undefined) return [];
    const headers = found.columns.map(({ header }) => header);
    const [first, end] = [headers.indexOf(from), headers.indexOf(to) + 1];
    return [
      {
        inputs,
        now: `${table}[[${from}]:[${to}]]`,
        written: `${table}Written`,
        headers: headers.slice(first, end),
        rows: found.rows.map((row) => row.slice(first, end)),
        part,
      },
    ];
  });
}

type Row = readonly Cell[];

function copyBlock({ inputs, written, headers, rows }: InputCopy): Block {
  const isNumbers = headers.map((_header, at) =>
    rows.some((row) => typeof row[at]?.value === "number"),
  );
  return block<Row>(
    { heading: inputs, bodyName: written },
    headers.map((header, at): ColumnPlan<Row> => ({
      key: `c${at}`,
      header,
      look: isNumbers[at] === true ? "calculation" : "label",
      format: (row) => row[at]?.format ?? "general",
      value: (row) => row[at]?.value ?? null,
    })),
    rows,
  );
}

/** The inputs as they stand on writing: nobody else remembers them once somebody types over one. */
export function copiesSheet(copies: readonly InputCopy[]): Sheet {
  const blocks = copies.map(copyBlock);
  return {
    name: "Inputs as written",
    family: "control",
    purpose:
      "Look up here what an input was when the workbook was written: Stamp holds today's inputs against it.",
    widths: widthsOf(blocks),
    blocks,
    frozenColumns: 1,
  };
}
