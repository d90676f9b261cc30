import type { CellContent } from "../description";
import { restore, type LostName } from "../funnel/read-back";
import type { TableReading } from "../host";
import { cellFrom } from "./cell-address";
import { isBlank, settingOf, type Field } from "./field";
import type { InputList } from "./input-list";
import { valueAt, withValue, type Settings } from "./setting-paths";

/** A row of a table as settings, and where its cells are. */
export type ReadRow = {
  readonly said: Settings;
  /** Whether nothing was said in it. */
  readonly isSilent: boolean;
  readonly address: string;
  readonly cellOf: (key: string) => string;
};

/** A table as its list of settings: what it says, what is gone from it, and what it holds beyond. */
export type ReadList = {
  readonly rows: readonly ReadRow[];
  readonly address: string;
  /** The fields whose columns stand in the table. */
  readonly columns: readonly string[];
  /** Columns without which nothing in the table can be told for certain. */
  readonly lost: readonly LostName[];
  /** The table itself, or columns of which the model can say what stood in them. */
  readonly gone: readonly LostName[];
  readonly notices: readonly string[];
};

/** A setting and the row that says it. */
export type Told = { readonly setting: Settings; readonly row: ReadRow };

type Column = { readonly field: Field; readonly across: number };

function columnsIn({ fields, beside = [] }: InputList, header: readonly CellContent[]) {
  const places = new Map(header.map((said, across) => [String(said ?? "").trim(), across]));
  const found = fields.flatMap((field): readonly Column[] => {
    const across = places.get(field.header);
    return across === undefined ? [] : [{ field, across }];
  });
  const ours = new Set([...fields.map((field) => field.header), ...beside]);
  return {
    found,
    missing: fields.filter((field) => !places.has(field.header)),
    foreign: beside === "any" ? [] : [...places.keys()].filter((said) => !ours.has(said)),
  };
}

/** A column that is gone: where another stands that is none of ours, it may have been given a new name. */
function goneColumn(
  { header }: Field,
  { table, address, foreign }: { table: string; address: string; foreign: readonly string[] },
): LostName {
  const what = `The table ${table} no longer has the column ${header}, so it cannot be read.`;
  const [renamed] = foreign;
  const retype =
    renamed === undefined
      ? "Undo the change that removed it, or add it again with what stood in it."
      : `If it is the column that is now called ${renamed}, call it ${header} again; or undo the change.`;
  return { where: address, what, remedy: retype };
}

/** A table that somebody gave another name is told under both. */
function renamed(table: string, { calledNow }: TableReading): readonly string[] {
  if (calledNow === undefined) return [];
  return [
    `The table ${table} is called ${calledNow} by now: it is read all the same. The next writing calls it ${table} again, and every formula that names it follows.`,
  ];
}

/**
 * Reads a table row by row. Columns are known by their headers, wherever they stand. Without the columns by which rows
 * are known again, and where a column may have been renamed, what the model says of a column must not take its place.
 */
export function readList(list: InputList, reading: TableReading | null): ReadList {
  const { table, knownBy } = list;
  if (reading === null) {
    const what = `The workbook no longer has the table ${table}, so its rows cannot be read.`;
    const gone = [{ where: table, what, remedy: restore }];
    return { rows: [], address: table, columns: [], lost: [], gone, notices: [] };
  }
  const { found, missing, foreign } = columnsIn(list, reading.header);
  const rows = reading.rows.map((cells, place) =>
    readRow(list, found, {
      cells,
      address: cellFrom(reading.address, { down: place + 1, across: 0 }),
    }),
  );
  const { address } = reading;
  const isVital = ({ key }: Field) => foreign.length > 0 || knownBy.includes(key);
  const told = (fields: readonly Field[]) =>
    fields.map((field) => goneColumn(field, { table, address, foreign }));
  return {
    rows,
    address,
    columns: found.map(({ field }) => field.key),
    lost: told(missing.filter(isVital)),
    gone: told(missing.filter((field) => !isVital(field))).map((one) => ({
      ...one,
      remedy: restore,
    })),
    notices: [
      ...renamed(table, reading),
      ...foreign.map(
        (header) =>
          `The table ${table} has a column of your own, ${header}: it is left alone and not read.`,
      ),
    ],
  };
}

function readRow(
  { notAlone = [] }: InputList,
  columns: readonly Column[],
  { cells, address }: { readonly cells: readonly CellContent[]; readonly address: string },
): ReadRow {
  let said: Settings = {};
  let isSilent = true;
  for (const { field, across } of columns) {
    const content = cells[across] ?? null;
    const setting = settingOf(field, content);
    if (setting !== undefined) said = withValue(said, field.key, setting);
    const counts = field.shown === undefined && !notAlone.includes(field.key);
    if (counts && !isBlank(content)) isSilent = false;
  }
  const cellOf = (key: string) => {
    const column = columns.find(({ field }) => field.key === key);
    return column === undefined ? address : cellFrom(address, { down: 0, across: column.across });
  };
  return { said, isSilent, address, cellOf };
}

/** Cells that a row must not leave blank. */
export function unanswered({ fields }: InputList, told: readonly Told[]): readonly LostName[] {
  const needed = fields.filter((field) => field.isAsked === true);
  return told.flatMap(({ row, setting }) =>
    needed
      .filter(({ key }) => valueAt(setting, key) === undefined)
      .map(({ key, header, rule }) => ({
        where: row.cellOf(key),
        what: `${header} is blank.`,
        remedy: `Fill it in: ${rule.hint}`,
      })),
  );
}
