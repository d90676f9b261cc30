import type { QuotaModel } from "../../engine";
import type { TableReading } from "../host";
import type { InputList } from "./input-list";
import { fallenAway, keptBeside, keyOf, standsIn, type Kept } from "./kept-rows";
import { rosterList, standings } from "./plan-lists";
import { readList, unanswered, type ReadList, type ReadRow, type Told } from "./read-list";
import { nothingRead, type ReadPart } from "./read-part";
import { joined, valueAt, withValue } from "./setting-paths";

/** Where each setting of a row stands. */
function placesOf({ fields }: InputList, path: string, row: ReadRow): ReadPart["places"] {
  return [
    [path, row.address],
    ...fields.map(({ key }) => [`${path}.${key}`, row.cellOf(key)] as const),
  ];
}

/** A section of the settings made of rows that were read. */
export function sectionOf(list: InputList, told: readonly Told[], read: ReadList): ReadPart {
  const { section } = list;
  const rows = told.map(({ setting }) => setting);
  return {
    ...nothingRead,
    settings: withValue({}, section, rows),
    places: [
      [section, read.address],
      ...told.flatMap(({ row }, place) => placesOf(list, `${section}.${place}`, row)),
    ],
  };
}

/** The rows in which something was said. */
export function spoken(read: ReadList): readonly ReadRow[] {
  return read.rows.filter((row) => !row.isSilent);
}

/** What is wrong with the table itself: gone columns, and cells that must not be blank. */
export function troubles(list: InputList, read: ReadList, told: readonly Told[]): ReadPart {
  const { lost, gone, notices } = read;
  // Of a column that is gone every cell is blank: that is said once.
  const blanks = lost.length > 0 ? [] : unanswered(list, told);
  return { ...nothingRead, lost: [...lost, ...blanks], gone, notices };
}

/** A section of which the table is gone: it stays as the model has it. */
export function standingSection(section: string, model: QuotaModel): ReadPart {
  const stands = valueAt(model, section);
  return stands === undefined
    ? nothingRead
    : { ...nothingRead, settings: withValue({}, section, stands) };
}

/** The rows as settings, with what the model's rows hold beside the columns. */
function toldOf(list: InputList, rows: readonly ReadRow[], kept: Kept): readonly Told[] {
  return rows.map((row) => ({
    row,
    setting: joined(kept.get(keyOf(list, row.said)) ?? {}, row.said),
  }));
}

/** Reads a list of which each row is one entry of a section. */
export function readRows(
  list: InputList,
  reading: TableReading | null,
  model: QuotaModel,
): readonly ReadPart[] {
  const read = readList(list, reading);
  if (reading === null) return [troubles(list, read, []), standingSection(list.section, model)];
  // A row of the model that says no more than whom it is about is a row all the same.
  const isOfModel = list.notAlone === undefined ? () => false : standsIn(list, model);
  const rows = read.rows.filter((row) => !row.isSilent || isOfModel(row.said));
  const kept = keptBeside(list, read, model);
  const told = toldOf(list, rows, kept);
  const own = troubles(list, read, told);
  const notices = [...own.notices, ...fallenAway(list, kept, told)];
  // A list of which nothing is left says what a settings file says that leaves it out.
  const isLeftOut = list.section === "payTiers" && told.length === 0;
  return [{ ...own, notices }, ...(isLeftOut ? [] : [sectionOf(list, told, read)])];
}

/** Reads the roster: whoever is to be hired goes to a section of their own. */
export function readPeople(reading: TableReading | null, model: QuotaModel): readonly ReadPart[] {
  const read = readList(rosterList, reading);
  const sections = ["roster", "hires"] as const;
  if (reading === null) {
    const standing = sections.map((section) => standingSection(section, model));
    return [troubles(rosterList, read, []), ...standing];
  }
  const rows = spoken(read);
  const isHire = ({ said }: ReadRow) => said["standing"] === standings.hire;
  // Whoever was to be hired and is employed by now is the same person.
  const kept = new Map(
    sections.flatMap((section) => [...keptBeside({ ...rosterList, section }, read, model)]),
  );
  const told = toldOf(rosterList, rows, kept);
  const parts = sections.map((section) => {
    const own = told
      .filter(({ row }) => isHire(row) === (section === "hires"))
      .map(({ row, setting: { standing: _standing, ...setting } }) => ({ row, setting }));
    return sectionOf({ ...rosterList, section }, own, read);
  });
  const known = new Set<unknown>([undefined, ...Object.values(standings)]);
  const strange = rows
    .filter(({ said }) => !known.has(said["standing"]))
    .map((row) => ({
      where: row.cellOf("standing"),
      what: `Standing is ${JSON.stringify(row.said["standing"])}.`,
      remedy: `Use ${standings.employed} or ${standings.hire}.`,
    }));
  // Without its column nobody can tell who is employed and who is to be hired.
  const own = troubles(rosterList, read, told);
  const isUntold = !read.columns.includes("standing");
  const lost = [...own.lost, ...strange, ...(isUntold ? own.gone : [])];
  const notices = [...own.notices, ...fallenAway(rosterList, kept, told)];
  return [{ ...own, lost, gone: isUntold ? [] : own.gone, notices }, ...parts];
}

/** Reads a list of single values; blanks at its end are no values, one between is a problem. */
export function readSequence(
  list: InputList,
  reading: TableReading | null,
  model: QuotaModel,
): readonly ReadPart[] {
  const field = list.fields.find(({ shown }) => shown === undefined);
  const key = field?.key ?? "";
  const read = readList(list, reading);
  if (reading === null || !read.columns.includes(key)) {
    return [troubles(list, read, []), standingSection(list.section, model)];
  }
  const last = read.rows.map((row) => !row.isSilent).lastIndexOf(true);
  const isDense = field?.isAsked === true;
  const rows = read.rows.slice(0, last + 1).filter((row) => isDense || !row.isSilent);
  const told = rows.map((row) => ({ row, setting: row.said }));
  const part: ReadPart = {
    ...nothingRead,
    settings: withValue(
      {},
      list.section,
      rows.map(({ said }) => said[key] ?? null),
    ),
    places: [
      [list.section, read.address],
      ...rows.map((row, place) => [`${list.section}.${place}`, row.cellOf(key)] as const),
    ],
  };
  return [troubles(list, read, told), part];
}
