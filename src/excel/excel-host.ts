import type { WorkbookHost } from "../workbook";
import { told } from "./failure";
import { ownRows, ownTables } from "./own-rows";
import { readNames, writeNamed } from "./read-names";
import { readTables } from "./read-tables";
import { sheetMark } from "./sheet-mark";
import { readState } from "./state-part";
import { writeWorkbook } from "./write-workbook";

/** Whether the open workbook has sheets of ours. */
function holdsModel(): Promise<boolean> {
  return told("looking at the workbook", () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const marks = sheets.items.map((sheet) =>
        sheet.customProperties.getItemOrNullObject(sheetMark),
      );
      marks.forEach((mark) => mark.load("key"));
      await context.sync();
      return marks.some((mark) => !mark.isNullObject);
    }),
  );
}

/** Calls back after cells have changed, until the act it returns is called. */
function follow(changed: () => void): Promise<() => Promise<void>> {
  return told("following the sheets", () =>
    Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => {
        changed();
        return Promise.resolve();
      });
      await context.sync();
      return () =>
        Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
    }),
  );
}

function show(name: string): Promise<void> {
  return told("going to the sheet", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    }),
  );
}

/** The open workbook in Excel, as the pane needs it. */
export function excelHost(): WorkbookHost {
  return {
    holdsModel,
    write: writeWorkbook,
    read: readNames,
    readTables,
    ownTables,
    ownRows,
    readState,
    writeInput: writeNamed,
    follow,
    show,
  };
}
