import type { ICommandService } from "@univerjs/core";
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
  readonly on: (sheetId: string) => SelectedRange;
  readonly dispose: () => void;
};

const isSelecting = (params: unknown): params is Selecting =>
  typeof params === "object" && params !== null && "subUnitId" in params && "selections" in params;

const firstCell: SelectedRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** Follows what is selected, by a person or by the host. */
export const watchedSelections = (commands: ICommandService): Selections => {
  const selected = new Map<string, SelectedRange>();
  const listener = commands.onCommandExecuted(({ id, params }) => {
    if (id !== univer.select || !isSelecting(params)) return;
    const range = params.selections.at(-1)?.range;
    if (range) selected.set(params.subUnitId, range);
  });
  return {
    on: (sheetId) => selected.get(sheetId) ?? firstCell,
    dispose: () => listener.dispose(),
  };
};
