import type { QuotaModel } from "../../engine";
import type { LostName } from "../funnel/read-back";
import type { Reading, TableReading, TablesReading } from "../host";
import { inputRegister, listRegister } from "./evidence-lists";
import type { InputList } from "./input-list";
import { decisionNames, decisionTables, readDecisions } from "./read-decisions";
import { rosterList } from "./plan-lists";
import { rampList } from "./rate-lists";
import { readRegister } from "./read-register";
import { readRamps } from "./read-ramps";
import { readPeople, readRows, readSequence } from "./read-rows";
import type { ReadPart } from "./read-part";
import { readSingles } from "./read-singles";
import { rowsUnder } from "./rows-under";
import { joined, type Settings } from "./setting-paths";
import { actuals, optionalParts, parts, plan, tablesOf, type SheetPart } from "./sheet-parts";

/** What the sheets of the quota plan say, laid out as parts of a settings file. */
export type PlanSettings = {
  readonly settings: Settings;
  readonly lost: readonly LostName[];
  readonly gone: readonly LostName[];
  readonly notices: readonly string[];
  readonly places: ReadonlyMap<string, string>;
};

/** Every name that reading the plan's inputs back asks for. */
export const planInputNames: readonly string[] = [
  ...parts.flatMap(({ singles }) => singles.map(({ name }) => name)),
  ...decisionNames,
];

/** Every table that reading the plan's inputs back asks for. */
export const inputTables: readonly string[] = [...parts.flatMap(tablesOf), ...decisionTables];

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
    readSingles(part.singles, names, model),
    ...part.rows.flatMap((list) => readRows(list, table(list), model)),
    ...part.sequences.flatMap((list) => readSequence(list, table(list), model)),
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
  const hasActuals = stands(actuals, readings);
  const others = optionalParts(model).map((each) => ({
    ...each,
    isHere: stands(each.part, readings),
  }));
  const { stated, statedPast, cases } = model.tracking;
  const read = [
    ...planParts(readings, model),
    ...others.flatMap(({ part, isHere }) => (isHere ? readPart(part, readings, model) : [])),
    ...readDecisions(readings, model),
  ];
  const told = read.reduce<Settings>((sum, part) => joined(sum, part.settings), {});
  return {
    settings: hasActuals ? joined({ tracking: { stated, statedPast, cases } }, told) : told,
    lost: [...rowsUnder(tables), ...read.flatMap(({ lost }) => lost)],
    gone: read.flatMap(({ gone }) => gone),
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...others.flatMap(({ part, isTold, isHere }) => (isHere ? [] : left(part, isTold))),
    ],
    places: new Map(read.flatMap(({ places }) => places)),
  };
}
