import { importHandler } from "../../src/pane/import/import-handler";
import type { OpenWorker } from "../../src/pane/import/import-desk";
import type { FromWorker } from "../../src/pane/import/import-messages";
import { sheetRows, UnreadableFile, workbookSheets } from "../../src/xlsx";

/** The reader of workbook files, as the worker's own script hands it over. */
export const reader = {
  sheets: workbookSheets,
  rows: sheetRows,
  refusal: (error: unknown) => (error instanceof UnreadableFile ? error : null),
};

/** The worker's own handler in this process; what it says is copied as between two threads. */
export const openInProcess: OpenWorker = (hear) => {
  let isOver = false;
  const copied = (reply: FromWorker) => {
    const copy = structuredClone(reply);
    setTimeout(() => {
      if (!isOver) hear(copy);
    }, 0);
  };
  const handle = importHandler(reader, copied);
  return {
    post: (said) => void setTimeout(() => handle(said), 0),
    end: () => {
      isOver = true;
    },
  };
};
