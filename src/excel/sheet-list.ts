import { sheetMark, type ListedSheet } from "../workbook";
import { told } from "./failure";

/** All sheets of the open workbook in their order, and which of them are ours. */
export function listSheets(): Promise<readonly ListedSheet[]> {
  return told("looking at the workbook", () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const marks = sheets.items.map((sheet) =>
        sheet.customProperties.getItemOrNullObject(sheetMark),
      );
      marks.forEach((mark) => mark.load("key"));
      await context.sync();
      return sheets.items.map(({ name }, place) => ({
        name,
        isOurs: marks[place]?.isNullObject === false,
      }));
    }),
  );
}
