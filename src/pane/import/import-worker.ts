import { sheetRows, UnreadableFile, workbookSheets } from "../../xlsx";
import { importHandler } from "./import-handler";
import type { ToWorker } from "./import-messages";

// Runs in a worker of its own: all reading happens here, so that the pane stays at hand.
const handle = importHandler(
  {
    sheets: workbookSheets,
    rows: sheetRows,
    refusal: (error) => (error instanceof UnreadableFile ? error : null),
  },
  (reply) => self.postMessage(reply),
);

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => handle(data));
