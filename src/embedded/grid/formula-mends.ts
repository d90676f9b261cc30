import type { Nullable } from "@univerjs/core";

type SheetNames = Readonly<Record<string, Nullable<Readonly<Record<string, string>>>>>;

/** What is used of a reference in Univer's formula engine. */
type Reference = {
  setForcedSheetId: (sheets: SheetNames) => void;
  readonly getForcedSheetName: () => string | undefined;
};

/**
 * Mends Univer 0.25.1: the cell that INDEX finds in a table on another sheet was looked up on the formula's own
 * sheet, because a reference that knows its sheet by id forgot it when it had no sheet name to look the id up by.
 */
export const keepSheetsOfReferences = (references: Reference): void => {
  const findSheet = references.setForcedSheetId;
  references.setForcedSheetId = function (this: Reference, sheets) {
    if (this.getForcedSheetName()) findSheet.call(this, sheets);
  };
};

/** What is used of a range's values in Univer's formula engine. */
type Cells = {
  toValue: () => unknown[][];
  readonly getArrayValue: () => readonly (readonly Nullable<{
    readonly isNull: () => boolean;
  }>[])[];
};

/**
 * Mends Univer 0.25.1: a custom function that is given a range was told that its empty cells hold zero, which for a
 * range of limits is the opposite of none.
 */
export const keepEmptyCellsEmpty = (ranges: Cells): void => {
  const { toValue } = ranges;
  ranges.toValue = function (this: Cells) {
    const cells = this.getArrayValue();
    return toValue
      .call(this)
      .map((row, at) => row.map((value, place) => (cells[at]?.[place]?.isNull() ? null : value)));
  };
};
