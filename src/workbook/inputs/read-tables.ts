import type { QuotaModel } from "../../engine";
import type { LostName } from "../funnel/read-back";
import type { Reading, TableReading, TablesReading } from "../host";
import { inputRegister, listRegister } from "./evidence-lists";
import type { InputList } from "./input-list";
import { boundList, changeList, leaverList } from "./exception-lists";
import { mixList, rosterList, targetList, territoryList } from "./plan-lists";
import { payTierList, productivityList, rampList, seasonList, tierList } from "./rate-lists";
import { readRegister } from "./read-register";
import { readRamps } from "./read-ramps";
import { readPeople, readRows, readSequence } from "./read-rows";
import { readSingles, type ReadPart } from "./read-singles";
import { isGroup, type Settings } from "./setting-paths";
import { historyInputs, methodInputs, planInputs, type SingleInput } from "./single-inputs";
import {
  actualList,
  bookingList,
  historyList,
  holidayList,
  pastList,
  productQuotaList,
} from "./tracking-lists";
import { limitInputs, periodInputs, targetInputs } from "./tracking-singles";

/** What the sheets of the quota plan say, laid out as parts of a settings file. */
export type PlanSettings = {
  readonly settings: Settings;
  readonly lost: readonly LostName[];
  readonly notices: readonly string[];
  readonly places: ReadonlyMap<string, string>;
};

/** Sheets that are written together or not at all. */
type SheetPart = {
  readonly called: string;
  readonly singles: readonly SingleInput[];
  readonly rows: readonly InputList[];
  readonly sequences: readonly InputList[];
  readonly others: readonly InputList[];
};

const plan: SheetPart = {
  called: "the plan",
  singles: [...methodInputs, ...planInputs],
  rows: [
    targetList,
    mixList,
    leaverList,
    changeList,
    territoryList,
    tierList,
    productivityList,
    boundList,
    payTierList,
  ],
  sequences: [seasonList],
  others: [inputRegister, listRegister, rosterList, rampList],
};

const history: SheetPart = {
  called: "the history",
  singles: historyInputs,
  rows: [],
  sequences: [historyList],
  others: [],
};

const actuals: SheetPart = {
  called: "the running period",
  singles: [...periodInputs, ...targetInputs, ...limitInputs],
  rows: [actualList, pastList, bookingList, productQuotaList],
  sequences: [holidayList],
  others: [],
};

const parts = [plan, history, actuals];

function tablesOf({ rows, sequences, others }: SheetPart): readonly string[] {
  return [...others, ...rows, ...sequences].map(({ table }) => table);
}

/** Every name that reading the plan's inputs back asks for. */
export const planInputNames: readonly string[] = parts.flatMap(({ singles }) =>
  singles.map(({ name }) => name),
);

/** Every table that reading the plan's inputs back asks for. */
export const inputTables: readonly string[] = parts.flatMap(tablesOf);

type Readings = { readonly names: Reading; readonly tables: TablesReading };

/** Whether anything of a part stands in the workbook. */
function stands(part: SheetPart, { names, tables }: Readings): boolean {
  return (
    tablesOf(part).some((table) => tables[table] != null) ||
    part.singles.some(({ name }) => names[name] != null)
  );
}

/** Whether the workbook has the sheets of a quota plan. */
export function holdsPlan(readings: Readings): boolean {
  return stands(plan, readings);
}

function readPart(part: SheetPart, { names, tables }: Readings, model: QuotaModel) {
  const table = ({ table: name }: InputList): TableReading | null => tables[name] ?? null;
  return [
    readSingles(part.singles, names),
    ...part.rows.flatMap((list) => readRows(list, table(list), model)),
    ...part.sequences.flatMap((list) => readSequence(list, table(list))),
  ];
}

function planParts(readings: Readings, model: QuotaModel): readonly ReadPart[] {
  const { tables } = readings;
  return [
    ...readPart(plan, readings, model),
    ...readPeople(tables[rosterList.table] ?? null, model),
    ...readRamps(tables[rampList.table] ?? null, model),
    readRegister(inputRegister, tables[inputRegister.table] ?? null, model),
    readRegister(listRegister, tables[listRegister.table] ?? null, model),
  ];
}

/** Settings of two parts as one; what stands later wins. */
function joined(one: Settings, other: Settings): Settings {
  const merged = Object.entries(other).map(([key, value]) => {
    const before = one[key];
    return [key, isGroup(before) && isGroup(value) ? joined(before, value) : value];
  });
  return { ...one, ...Object.fromEntries(merged) };
}

/** What no sheet holds of a part that the model has: it stays, and the person is told. */
function left({ called }: SheetPart, isTold: boolean): readonly string[] {
  return isTold ? [`No sheet holds ${called}: it stays as it was.`] : [];
}

/** The plan's inputs of the sheets as parts of a settings file, for intake to read like any other. */
export function planSettingsFrom(
  tables: TablesReading,
  names: Reading,
  model: QuotaModel,
): PlanSettings {
  const readings = { tables, names };
  const hasHistory = stands(history, readings);
  const hasActuals = stands(actuals, readings);
  const { stated, statedPast, cases } = model.tracking;
  const read = [
    ...planParts(readings, model),
    ...(hasHistory ? readPart(history, readings, model) : []),
    ...(hasActuals ? readPart(actuals, readings, model) : []),
  ];
  const told = read.reduce<Settings>((sum, part) => joined(sum, part.settings), {});
  return {
    settings: hasActuals ? joined({ tracking: { stated, statedPast, cases } }, told) : told,
    lost: read.flatMap(({ lost }) => lost),
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...(hasHistory ? [] : left(history, model.history.bookings.length > 0)),
      ...(hasActuals ? [] : left(actuals, model.tracking.period.start !== "")),
    ],
    places: new Map(read.flatMap(({ places }) => places)),
  };
}
