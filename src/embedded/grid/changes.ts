import type { ICellData, ICommandService, Nullable } from "@univerjs/core";
import { univer } from "./univer-ids";
import type { Area } from "./area";
import { shownValue } from "./cell-value";
import type { CellValue } from "./cell-value";

/** One edit, by a person or by the host, told as Excel tells it. */
export type Change = {
  readonly area: Area;
  /** Known when a single cell changed. */
  readonly before: CellValue | undefined;
  readonly after: CellValue | undefined;
};

export type Changes = {
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly dispose: () => void;
};

type StoredCell = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

type ValueWrite = {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
};

const isValueWrite = (params: unknown): params is ValueWrite =>
  typeof params === "object" && params !== null && "cellValue" in params && "subUnitId" in params;

const changesContent = (cell: ICellData | null): boolean =>
  cell === null || "v" in cell || "f" in cell || "p" in cell;

/** The smallest area that holds every cell whose content is written; formats alone are no edit. */
const writtenArea = ({ subUnitId, cellValue }: ValueWrite): Area | undefined => {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(cells))
      if (changesContent(cell)) {
        rows.push(Number(row));
        columns.push(Number(column));
      }
  const [row, column] = [rows, columns].map((all) =>
    all.reduce((a, b) => Math.min(a, b), Infinity),
  );
  const [last, lastColumn] = [rows, columns].map((all) => all.reduce((a, b) => Math.max(a, b), -1));
  if (rows.length === 0 || row === undefined || column === undefined) return undefined;
  return {
    sheetId: subUnitId,
    row,
    column,
    rows: (last ?? row) - row + 1,
    columns: (lastColumn ?? column) - column + 1,
  };
};

const isSingle = (area: Area): boolean => area.rows === 1 && area.columns === 1;

export const watchedChanges = (commands: ICommandService, stored: StoredCell): Changes => {
  const listeners = new Set<(change: Change) => void>();
  const before = new Map<object, CellValue>();
  const shown = (area: Area) => shownValue(stored(area.sheetId, area.row, area.column));
  const first = commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== univer.setValues || options?.onlyLocal || !isValueWrite(params)) return;
    const area = writtenArea(params);
    if (area && isSingle(area)) before.set(params, shown(area));
  });
  const second = commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== univer.setValues || options?.onlyLocal || !isValueWrite(params)) return;
    const area = writtenArea(params);
    if (!area) return;
    const single = isSingle(area);
    const change: Change = {
      area,
      before: before.get(params),
      after: single ? shown(area) : undefined,
    };
    before.delete(params);
    for (const listener of listeners) listener(change);
  });
  return {
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      first.dispose();
      second.dispose();
    },
  };
};
