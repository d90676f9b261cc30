import {
  type AllocationPlan,
  type Cadence,
  type MaintenanceRow,
  type MaintenanceState,
  type MaintenanceUnit,
  type QuotaModel,
} from "../../engine";
import { block, words } from "../block";
import type { Block, InputRule, NumberFormat, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import { maintenanceTold } from "./maintenance-told";
import { flagWhen, lineFrom, lineTo } from "./flag-lines";
import { pageLines } from "./page-lines";
import { stampBlock } from "./stamp";

const cadenceNames: Readonly<Record<Cadence, string>> = {
  MONTHLY: "Every month",
  QUARTERLY: "Every quarter",
  FIRST_CYCLE: "After the first cycle",
  RE_ENGAGE: "Calls for help",
};

const formats: Readonly<Record<MaintenanceUnit, NumberFormat>> = {
  SHARE: "share",
  POINTS: "share",
  TIMES: "multiple",
  DAYS: "general",
  COUNT: "general",
};

const states: Readonly<Record<MaintenanceState, string>> = {
  RED_FLAG: "OUT: red flag",
  FINE: "OK",
  NOT_TOLD: "WAIT: not told",
};

const text: InputRule = { kind: "text", hint: "Free text." };
const day: InputRule = { kind: "date", hint: "The day it was last looked at." };

function rulesBlock(rows: readonly MaintenanceRow[]): Block {
  return block<MaintenanceRow>(
    { heading: "Tasks and triggers", table: "MaintenanceList" },
    [
      words({ key: "cadence", header: "When", value: (row) => cadenceNames[row.cadence] }),
      words({ key: "check", header: "What is checked", value: (row) => row.check }),
      {
        key: "value",
        header: "Value",
        look: "input",
        format: (row) => formats[row.unit],
        value: (row) => row.value,
        rule: () => ({
          kind: "number",
          low: -1e9,
          high: 1e9,
          hint: "As tracked: type what you see.",
        }),
      },
      words(
        { key: "flag", header: "Flag when", value: (row) => flagWhen[row.threshold.flag] },
        "note",
      ),
      {
        key: "from",
        header: "Line",
        look: "calculation",
        format: (row) => formats[row.unit],
        value: (row) => lineFrom(row.threshold),
      },
      {
        key: "to",
        header: "Upper line",
        look: "calculation",
        format: (row) => formats[row.unit],
        value: (row) => lineTo(row.threshold),
      },
      {
        key: "state",
        header: "State",
        look: "verdict",
        formula: ({ state }) =>
          `=IF({value}="","${state === "FINE" ? "OK" : states.NOT_TOLD}",IF(OR(AND({flag}="above",{value}>{from}+Tolerance),AND({flag}="below",{value}<{from}-Tolerance),AND({flag}="from",{value}>={from}-Tolerance),AND({flag}="outside",OR({value}<{from}-Tolerance,{value}>{to}+Tolerance))),"${states.RED_FLAG}","OK"))`,
        value: (row) => states[row.state],
      },
      words({ key: "owner", header: "Owner", value: (row) => row.owner }, "note"),
      {
        ...words<MaintenanceRow>({ key: "done", header: "Last looked at", value: () => null }),
        look: "input",
        format: "date",
        rule: () => day,
      },
      {
        ...words<MaintenanceRow>({ key: "by", header: "By", value: () => null }),
        look: "input words",
        rule: () => text,
      },
    ],
    rows,
  );
}

type Line = { readonly label: string; readonly text: string };

/** Characters of a line that fit the second column. */
const LINE_LENGTH = 96;

function linesOf({ check, words: found, response, concerns }: MaintenanceRow): readonly Line[] {
  const parts = [
    ["Found", found],
    ["Whom", concerns.join(", ")],
    ["If flagged", response],
  ] as const;
  const [title = ""] = check.split(":");
  return [
    { label: title, text: "" },
    ...parts.flatMap(([label, said]) =>
      said === ""
        ? []
        : pageLines(said, LINE_LENGTH).map((line, place) => ({
            label: place === 0 ? `   ${label}` : "",
            text: line,
          })),
    ),
  ];
}

function wordsBlock(rows: readonly MaintenanceRow[]): Block {
  return block<Line>(
    { heading: "In words, as of writing" },
    [
      words({ key: "label", header: "Task", value: (row) => row.label || null }),
      words({ key: "text", header: "Words", value: (row) => row.text || null }, "note"),
    ],
    rows.flatMap(linesOf),
  );
}

/** What is looked at every month, every quarter and after the first cycle, and what calls for help. */
export function maintenanceSheet(
  model: QuotaModel,
  plan: AllocationPlan,
  date: string,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.maintenance;
  const rows = maintenanceTold(model, plan);
  return {
    name,
    family,
    purpose,
    widths: [28, 84, 16, 22, 11, 12, 18, 18, 16, 18],
    blocks: [
      stampBlock(plan, date),
      ...(rows.length === 0 ? [] : [rulesBlock(rows), wordsBlock(rows)]),
    ],
  };
}
