import type { ICommandService } from "@univerjs/core";
import { univer } from "./univer-ids";

/** The scope that Univer gives to names of the whole workbook. */
export const workbookScope = "AllDefaultWorkbook";

export type DefinedName = {
  readonly id: string;
  readonly name: string;
  /** An absolute address with its sheet, or a formula with its equals sign. */
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
};

export type DefinedNames = {
  readonly all: () => readonly DefinedName[];
  readonly dispose: () => void;
};

const isDefinedName = (params: unknown): params is DefinedName =>
  typeof params === "object" && params !== null && "id" in params && "formulaOrRefString" in params;

const idOf = (params: unknown): unknown =>
  typeof params === "object" && params !== null && "id" in params ? params.id : undefined;

/** Follows the names that Univer defines, moves and removes, whoever asked for it. */
export const watchedNames = (commands: ICommandService): DefinedNames => {
  const names = new Map<unknown, DefinedName>();
  const listener = commands.onCommandExecuted(({ id, params }) => {
    if (id === univer.setName && isDefinedName(params)) names.set(params.id, params);
    if (id === univer.removeName) names.delete(idOf(params));
  });
  return { all: () => [...names.values()], dispose: () => listener.dispose() };
};
