import type { QuotaModel } from "../../engine";
import type { TableReading } from "../host";
import type { InputList } from "./input-list";
import { rosterList, standings } from "./plan-lists";
import { readList, unanswered, type ReadList, type ReadRow } from "./read-list";
import type { ReadPart } from "./read-singles";
import { beyond, isGroup, joined, valueAt, withValue, type Settings } from "./setting-paths";

type Told = { readonly setting: Settings; readonly row: ReadRow };

/** By what a row is known again in the model. */
export function keyOf({ knownBy }: InputList, row: Settings): string {
  return JSON.stringify(knownBy.map((field) => row[field] ?? ""));
}

/** What the model's rows hold that no column shows, by row: it stays with them. */
export function beyondColumns(list: InputList, section: string, model: QuotaModel) {
  const columns = list.fields.map(({ key }) => key);
  const rows = valueAt(model, section);
  return new Map(
    (Array.isArray(rows) ? rows : [])
      .filter(isGroup)
      .map((row) => [keyOf(list, row), beyond(row, columns)] as const),
  );
}

/** Where each setting of a row stands. */
function placesOf({ fields }: InputList, path: string, row: ReadRow): ReadPart["places"] {
  return [
    [path, row.address],
    ...fields.map(({ key }) => [`${path}.${key}`, row.cellOf(key)] as const),
  ];
}

/** A section of the settings made of rows that were read. */
export function sectionOf(
  list: InputList & { readonly section: string },
  told: readonly Told[],
  read: ReadList,
): ReadPart {
  const { section } = list;
  const rows = told.map(({ setting }) => setting);
  return {
    settings: withValue({}, section, rows),
    places: [
      [section, read.address],
      ...told.flatMap(({ row }, place) => placesOf(list, `${section}.${place}`, row)),
    ],
    lost: [],
    notices: [],
  };
}

/** The rows in which something was said. */
export function spoken(read: ReadList): readonly ReadRow[] {
  return read.rows.filter((row) => !row.isSilent);
}

/** What is wrong with the table itself: gone columns, and cells that must not be blank. */
export function troubles(list: InputList, read: ReadList, rows: readonly ReadRow[]): ReadPart {
  // Of a column that is gone every cell is blank: that is said once.
  const blanks = read.lost.length > 0 ? [] : unanswered(list, rows);
  return { settings: {}, places: [], lost: [...read.lost, ...blanks], notices: read.notices };
}

/** Reads a list of which each row is one entry of a section. */
export function readRows(
  list: InputList,
  reading: TableReading | null,
  model: QuotaModel,
): readonly ReadPart[] {
  const read = readList(list, reading);
  const rows = spoken(read);
  const kept = beyondColumns(list, list.section, model);
  const told = rows.map((row) => ({
    row,
    setting: joined(kept.get(keyOf(list, row.said)) ?? {}, row.said),
  }));
  // A list of which nothing is left says what a settings file says that leaves it out.
  const isLeftOut = list.section === "payTiers" && told.length === 0;
  return [
    troubles(list, read, rows),
    ...(reading === null || isLeftOut ? [] : [sectionOf(list, told, read)]),
  ];
}

/** Reads the roster: whoever is to be hired goes to a section of their own. */
export function readPeople(reading: TableReading | null, model: QuotaModel): readonly ReadPart[] {
  const read = readList(rosterList, reading);
  const rows = spoken(read);
  const isHire = ({ said }: ReadRow) => said["standing"] === standings.hire;
  const sections = (["roster", "hires"] as const).map((section) => {
    const kept = beyondColumns(rosterList, section, model);
    const told = rows
      .filter((row) => isHire(row) === (section === "hires"))
      .map((row) => {
        const { standing: _standing, ...said } = row.said;
        return { row, setting: { ...kept.get(keyOf(rosterList, said)), ...said } };
      });
    return sectionOf({ ...rosterList, section }, told, read);
  });
  const known = new Set<unknown>([undefined, ...Object.values(standings)]);
  const strange = rows
    .filter(({ said }) => !known.has(said["standing"]))
    .map((row) => ({
      where: row.cellOf("standing"),
      what: `Standing is ${JSON.stringify(row.said["standing"])}.`,
      remedy: `Use ${standings.employed} or ${standings.hire}.`,
    }));
  const own = troubles(rosterList, read, rows);
  return [{ ...own, lost: [...own.lost, ...strange] }, ...(reading === null ? [] : sections)];
}

/** Reads a list of single values; blanks at its end are no values, one between is a problem. */
export function readSequence(list: InputList, reading: TableReading | null): readonly ReadPart[] {
  const field = list.fields.find(({ shown }) => shown === undefined);
  const read = readList(list, reading);
  const last = read.rows.map((row) => !row.isSilent).lastIndexOf(true);
  const isDense = field?.isAsked === true;
  const rows = read.rows.slice(0, last + 1).filter((row) => isDense || !row.isSilent);
  const key = field?.key ?? "";
  const part: ReadPart = {
    settings: withValue(
      {},
      list.section,
      rows.map(({ said }) => said[key] ?? null),
    ),
    places: [
      [list.section, read.address],
      ...rows.map((row, place) => [`${list.section}.${place}`, row.cellOf(key)] as const),
    ],
    lost: [],
    notices: [],
  };
  return [troubles(list, read, rows), ...(reading === null ? [] : [part])];
}
