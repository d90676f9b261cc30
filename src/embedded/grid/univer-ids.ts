/** The one workbook that an embedded Excel holds. */
export const unitId = "book";

/** Univer's own names for the commands and mutations that the host sends or listens to. */
export const univer = {
  setValues: "sheet.mutation.set-range-values",
  setStyle: "sheet.command.set-style",
  setRowCount: "sheet.mutation.set-worksheet-row-count",
  setColumnCount: "sheet.mutation.set-worksheet-column-count",
  setColumnWidth: "sheet.mutation.set-worksheet-col-width",
  setRowHeight: "sheet.mutation.set-worksheet-row-height",
  setDefaultStyle: "sheet.mutation.set-worksheet-default-style",
  setColumnData: "sheet.mutation.set-col-data",
  setRowData: "sheet.mutation.set-row-data",
  insertSheet: "sheet.command.insert-sheet",
  removeSheet: "sheet.command.remove-sheet",
  nameSheet: "sheet.command.set-worksheet-name",
  orderSheet: "sheet.command.set-worksheet-order",
  activateSheet: "sheet.operation.set-worksheet-active",
  hideSheet: "sheet.mutation.set-worksheet-hidden",
  tabColor: "sheet.command.set-tab-color",
  gridlines: "sheet.mutation.toggle-gridlines",
  freeze: "sheet.command.set-frozen",
  select: "sheet.operation.set-selections",
  setName: "formula.mutation.set-defined-name",
  removeName: "formula.mutation.remove-defined-name",
  addTable: "sheet.mutation.add-table",
  setTable: "sheet.mutation.set-sheet-table",
  deleteTable: "sheet.mutation.delete-table",
  setTableReference: "formula.mutation.set-super-table",
  startCalculation: "formula.mutation.set-formula-calculation-start",
  triggerCalculation: "formula.mutation.set-trigger-formula-calculation-start",
  calculationNews: "formula.mutation.set-formula-calculation-notification",
} as const;
