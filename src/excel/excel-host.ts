import type { WorkbookHost } from "../workbook";
import { enterInSelection } from "./enter-in-selection";
import { told } from "./failure";
import { documentFile } from "./document-file";
import { dropState, restoreState } from "./drop-state";
import { formulasCalling } from "./find-formulas";
import { followSelection } from "./follow-selection";
import { keepText, keptTexts } from "./kept-texts";
import { numberMarks } from "./number-marks";
import { ownRows, ownTables } from "./own-rows";
import { readNames, writeNamed } from "./read-names";
import { tableReader } from "./read-tables";
import { replaceFormulas } from "./replace-formulas";
import { listSheets } from "./sheet-list";
import { readState } from "./state-part";
import { writeWorkbook } from "./write-workbook";

/** Whether the open workbook has sheets of ours. */
async function holdsModel(): Promise<boolean> {
  return (await listSheets()).some(({ isOurs }) => isOurs);
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

/** Brings a sheet to the front, and selects a cell of it where one is named. */
function show(name: string, cell?: string): Promise<void> {
  return told("going to the sheet", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      if (cell !== undefined) sheet.getRange(cell).select();
      await context.sync();
    }),
  );
}

/** The open workbook in Excel, as the pane needs it. */
export function excelHost(): WorkbookHost {
  return {
    holdsModel,
    address: () => Office.context.document?.url ?? "",
    sheets: listSheets,
    write: writeWorkbook,
    read: readNames,
    readTables: tableReader(),
    ownTables,
    ownRows,
    readState,
    dropState,
    restoreState,
    writeInput: writeNamed,
    enterInSelection,
    follow,
    show,
    followSelection,
    keptTexts,
    keepText,
    formulasCalling,
    replaceFormulas,
    file: documentFile,
    numberMarks,
  };
}
