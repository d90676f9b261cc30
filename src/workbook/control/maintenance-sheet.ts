import {
  maintenanceOf,
  type AllocationPlan,
  type Cadence,
  type MaintenanceState,
  type MaintenanceUnit,
  type QuotaModel,
} from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, NumberFormat, SheetDescription } from "../description";
import { hasName, hasTable, type PlanSaid } from "../foundation/said";
import { controlList } from "../foundation/sheet-list";
import { fieldOf, toldColumn } from "../inputs/input-list";
import { maintenanceLookList } from "../inputs/decision-lists";
import { worked } from "../plan/columns";
import { lookedAt, type LookedRow } from "./looked-rows";
import { lineColumns } from "./maintenance-lines";
import { liveBlock } from "./maintenance-live";
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

function looked(key: "owner" | "on" | "by") {
  return toldColumn<LookedRow>(fieldOf(maintenanceLookList, key), ({ look }) => look?.[key]);
}

/** What a rule sees: as written, or what the sheets say now where they have the number. */
function trackedColumns(isLive: boolean): readonly ColumnPlan<LookedRow>[] {
  const written: ColumnPlan<LookedRow> = {
    key: "tracked",
    header: "Value",
    look: "calculation",
    format: (row) => formats[row.unit],
    value: (row) => row.tracked,
  };
  if (!isLive) return [written];
  const live = "INDEX(LiveValues,MATCH({rule},LiveRules,0))";
  return [
    { ...written, key: "written", header: "When written" },
    {
      ...written,
      formula: `=IF(COUNTIF(LiveRules,{rule})>0,${live},IF({written}="","",{written}))`,
    },
  ];
}

function rulesBlock(rows: readonly LookedRow[], isLive: boolean): Block {
  const { heading, table } = maintenanceLookList;
  const seen = toldColumn<LookedRow>(
    fieldOf(maintenanceLookList, "seen"),
    ({ look }) => look?.seen,
  );
  return block<LookedRow>(
    { heading, table },
    [
      words({ key: "cadence", header: "When", value: (row) => cadenceNames[row.cadence] }),
      words({ key: "check", header: "What is checked", value: (row) => row.check }),
      ...trackedColumns(isLive),
      { ...seen, format: (row) => formats[row.unit] },
      {
        ...worked<LookedRow>("value", "Goes by", {
          formula: '=IF({seen}<>"",{seen},IF({tracked}="","",{tracked}))',
          value: (row) => row.value,
        }),
        format: (row) => formats[row.unit],
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
      ...lineColumns,
      // Some rules have nothing to look at, which is fine; of others nobody told.
      words(
        {
          key: "blank",
          header: "While blank",
          value: ({ whileBlank }) => states[whileBlank],
        },
        "note",
      ),
      {
        key: "state",
        header: "State",
        look: "verdict",
        formula: `=IF({value}="",{blank},IF(OR({isTooMuch},{isTooLittle}),"${states.RED_FLAG}","OK"))`,
        value: (row) => states[row.state],
      },
      words({ key: "owner", header: "Owner", value: (row) => row.owner }, "note"),
      looked("owner"),
      looked("on"),
      looked("by"),
      words({ key: "rule", header: "Rule", value: (row) => row.id }, "note"),
    ],
    rows,
  );
}

/** What is looked at every month, every quarter and after the first cycle, and what calls for help. */
export function maintenanceSheet(
  model: QuotaModel,
  plan: AllocationPlan,
  { date, sheets }: Pick<PlanSaid, "date" | "sheets">,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.maintenance;
  const { rows, reps } = maintenanceOf(model, plan);
  // Without the sheets of a tracked period there is nothing to go by but what was written.
  const isLive = rows.length > 0 && hasTable(sheets, "PartLines");
  const state = hasName(sheets, "MaintenanceState") ? "MaintenanceState" : undefined;
  return {
    name,
    family,
    purpose,
    widths: [34, 84, 16, 22, 11, 11, 11, 12, 11, 11, 11, 11, 16, 18, 18, 18, 16, 18, 22, 22],
    blocks: [
      stampBlock(plan, date, state),
      ...(rows.length === 0 ? [] : [rulesBlock(lookedAt(rows, model), isLive)]),
      ...(isLive ? [liveBlock(rows, model, reps)] : []),
      ...(rows.length === 0 ? [] : [wordsBlock(rows)]),
    ],
  };
}
