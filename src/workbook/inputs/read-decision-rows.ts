import type { QuotaModel } from "../../engine";
import type { TableReading } from "../host";
import { isUntouchedLog } from "../control/version-lines";
import { acceptanceList, crmUserList, maintenanceLookList, versionList } from "./decision-lists";
import { engagementList } from "./engagement-list";
import type { InputList } from "./input-list";
import { keptBeside, keyOf, rowsOfModel } from "./kept-rows";
import { readList, type ReadList, type ReadRow, type Told } from "./read-list";
import type { ReadPart } from "./read-part";
import { sectionOf, spoken, troubles } from "./read-rows";
import { joined, withValue, type Settings } from "./setting-paths";

/** Lists whose rows are the plan's: what was decided of somebody who is in none of them stays in the model. */
const ofThePlan: readonly InputList[] = [
  acceptanceList,
  crmUserList,
  maintenanceLookList,
  engagementList,
];

/** The rows in the order in which the model has them; new ones stand after those, as the sheet has them. */
function inOrder(list: InputList, told: readonly Told[], before: readonly Settings[]) {
  const places = new Map(before.map((row, place) => [keyOf(list, row), place]));
  const placeOf = ({ setting }: Told) => places.get(keyOf(list, setting)) ?? before.length;
  return [...told].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Whether the rows say no more than a log that nobody has written in. */
function isUntouched(list: InputList, told: readonly Told[]): boolean {
  if (list.table !== versionList.table) return false;
  const word = (setting: Settings, key: string) => String(setting[key] ?? "");
  return isUntouchedLog(
    told.map(({ setting }) => ({
      version: word(setting, "version"),
      on: word(setting, "on"),
      who: word(setting, "who"),
      what: word(setting, "what"),
      after: word(setting, "after"),
    })),
  );
}

/** The rows that say something: one of the plan needs an answer, one of the customer's own no more than a name. */
function rowsOf(list: InputList, read: ReadList): readonly ReadRow[] {
  if (ofThePlan.includes(list)) return spoken(read);
  return read.rows.filter(({ said }) => Object.keys(said).length > 0);
}

function sectionFrom(list: InputList, read: ReadList, model: QuotaModel): ReadPart {
  const before = rowsOfModel(list, model);
  const beside = keptBeside(list, read, model);
  const told = rowsOf(list, read).map((row) => ({
    row,
    setting: joined(beside.get(keyOf(list, row.said)) ?? {}, row.said),
  }));
  const isLog = list.table === versionList.table;
  const rows = isUntouched(list, told) ? [] : isLog ? told : inOrder(list, told, before);
  const part = sectionOf(list, rows, read);
  if (!ofThePlan.includes(list)) return part;
  const shown = new Set(read.rows.map(({ said }) => keyOf(list, said)));
  const kept = before.filter((row) => !shown.has(keyOf(list, row)));
  if (kept.length === 0) return part;
  // What no row shows stands after what the sheet says, so that the cells of problems stay where they are.
  const settings = rows.map(({ setting }) => setting);
  return { ...part, settings: withValue({}, list.section, [...settings, ...kept]) };
}

/** Reads a table of decisions as the section of the settings file that it is. */
export function readDecisionRows(
  list: InputList,
  reading: TableReading | null,
  model: QuotaModel,
): readonly ReadPart[] {
  const read = readList(list, reading);
  const own = troubles(list, read, []);
  return reading === null ? [own] : [own, sectionFrom(list, read, model)];
}
