import type { CellContent } from "../description";
import type { LostName } from "../funnel/read-back";
import type { TableReading } from "../host";
import { cellFrom } from "./cell-address";
import { isBlank, settingOf, type Field } from "./field";
import type { InputList } from "./input-list";
import { withValue, type Settings } from "./setting-paths";

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
  readonly lost: readonly LostName[];
  readonly notices: readonly string[];
};

const restore = "Undo the change that removed it, or write the workbook again.";

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
    gone: fields.filter((field) => !places.has(field.header)).map((field) => field.header),
    foreign: beside === "any" ? [] : [...places.keys()].filter((said) => !ours.has(said)),
  };
}

/** Reads a table row by row. Columns are known by their headers, wherever they stand. */
export function readList(list: InputList, reading: TableReading | null): ReadList {
  const { table } = list;
  if (reading === null) {
    const what = `The workbook no longer has the table ${table}, so its rows cannot be read.`;
    return {
      rows: [],
      address: table,
      lost: [{ where: table, what, remedy: restore }],
      notices: [],
    };
  }
  const { found, gone, foreign } = columnsIn(list, reading.header);
  const rows = reading.rows.map((cells, place) =>
    readRow(list, found, {
      cells,
      address: cellFrom(reading.address, { down: place + 1, across: 0 }),
    }),
  );
  return {
    rows,
    address: reading.address,
    lost: gone.map((header) => ({
      where: reading.address,
      what: `The table ${table} no longer has the column ${header}, so it cannot be read.`,
      remedy: restore,
    })),
    notices: foreign.map(
      (header) =>
        `The table ${table} has a column of your own, ${header}: it is left alone and not read.`,
    ),
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
export function unanswered({ fields }: InputList, rows: readonly ReadRow[]): readonly LostName[] {
  const needed = fields.filter((field) => field.isAsked === true);
  return rows.flatMap((row) =>
    needed
      .filter(({ key }) => row.said[key] === undefined)
      .map(({ key, header, rule }) => ({
        where: row.cellOf(key),
        what: `${header} is blank.`,
        remedy: `Fill it in: ${rule.hint}`,
      })),
  );
}
