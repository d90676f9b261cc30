import type { ICommandService } from "@univerjs/core";
import type { Area } from "./area";
import { univer } from "./univer-ids";

type SelectedRange = {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
};

type Selecting = {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: SelectedRange }[];
};

export type Selections = {
  /** The range selected last on a sheet; its first cell while nothing was selected. */
  readonly on: (sheetId: string) => Area;
  /** Calls back whenever another range is selected. */
  readonly onSelect: (listener: (area: Area) => void) => void;
  readonly dispose: () => void;
};

const isSelecting = (params: unknown): params is Selecting =>
  typeof params === "object" && params !== null && "subUnitId" in params && "selections" in params;

const areaOf = (sheetId: string, range: SelectedRange): Area => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

const firstCell: SelectedRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** Follows what is selected, by a person or by the host. */
export const watchedSelections = (commands: ICommandService): Selections => {
  const selected = new Map<string, Area>();
  const listeners: ((area: Area) => void)[] = [];
  const watch = commands.onCommandExecuted(({ id, params }) => {
    if (id !== univer.select || !isSelecting(params)) return;
    const range = params.selections.at(-1)?.range;
    if (!range) return;
    const area = areaOf(params.subUnitId, range);
    selected.set(area.sheetId, area);
    for (const listener of listeners) listener(area);
  });
  return {
    on: (sheetId) => selected.get(sheetId) ?? areaOf(sheetId, firstCell),
    onSelect: (listener) => void listeners.push(listener),
    dispose: () => watch.dispose(),
  };
};
