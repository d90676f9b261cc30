import type { Area } from "../grid/area";
import { overlap } from "../grid/area";
import { eachCell } from "../grid/cells-of-area";
import { accessDenied } from "../request/excel-error";
import type { Host } from "../request/host";

const contains = (outer: Area, row: number, column: number): boolean =>
  row >= outer.row &&
  row < outer.row + outer.rows &&
  column >= outer.column &&
  column < outer.column + outer.columns;

/** Whether a cell refuses edits while its sheet is protected: the latest word on it holds. */
export const isLocked = (host: Host, { sheetId, row, column }: Area): boolean => {
  const { locks } = host.papers.ofSheet(sheetId);
  return locks.filter(({ area }) => contains(area, row, column)).at(-1)?.locked ?? true;
};

/** Whether all cells of the area are locked or all are open; null when they differ. */
export const sharedLock = (host: Host, area: Area): boolean | null => {
  const touching = host.papers.ofSheet(area.sheetId).locks.filter((one) => overlap(one.area, area));
  if (touching.length === 0) return true;
  const cells = eachCell(area, (row, column) => isLocked(host, { ...area, row, column })).flat();
  return cells.every((locked) => locked === cells[0]) ? (cells[0] ?? true) : null;
};

const protection = (host: Host, sheetId: string) => host.papers.ofSheet(sheetId).protection;

export const requireOpenCells = (host: Host, area: Area): void => {
  if (protection(host, area.sheetId) && sharedLock(host, area) !== false)
    throw accessDenied("The worksheet is protected and these cells are locked.");
};

/** A protected sheet takes only the kinds of change that its protection allows by name. */
export const requireOpenSheet = (host: Host, sheetId: string, allowance?: string): void => {
  const options = protection(host, sheetId);
  if (options && !(allowance !== undefined && options[allowance] === true))
    throw accessDenied("The worksheet is protected against this change.");
};
