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
import { working } from "../plan/columns";
import { maintenanceTold } from "./maintenance-told";
import { flagWhen, lineFrom, lineTo } from "./flag-lines";
import { wordsBlock } from "./maintenance-words";
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
      working(
        "above",
        "Too much",
        '=OR(AND({flag}="above",N({value})>{from}+Tolerance),AND({flag}="outside",N({value})>N({to})+Tolerance),AND({flag}="from",N({value})>={from}-Tolerance))',
      ),
      working(
        "below",
        "Too little",
        '=AND(OR({flag}="below",{flag}="outside"),N({value})<{from}-Tolerance)',
      ),
      // Some rules have nothing to look at, which is fine; of others nobody told.
      words(
        {
          key: "blank",
          header: "While blank",
          value: ({ state, value }) =>
            state === "FINE" && value === null ? "OK" : states.NOT_TOLD,
        },
        "note",
      ),
      {
        key: "state",
        header: "State",
        look: "verdict",
        formula: `=IF({value}="",{blank},IF(OR({above},{below}),"${states.RED_FLAG}","OK"))`,
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
    widths: [28, 84, 16, 22, 11, 12, 11, 11, 16, 18, 18, 16, 18],
    blocks: [
      stampBlock(plan, date),
      ...(rows.length === 0 ? [] : [rulesBlock(rows), wordsBlock(rows)]),
    ],
  };
}
