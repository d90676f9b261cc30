import type { WorkbookDescription } from "../description";
import { fitted } from "../fitted";
import { waitingWords } from "./comparison-figures";
import { comparisonSheet } from "./comparison-sheet";
import { expectedSheet } from "./expected-sheet";
import { systemNames } from "./fields";
import { reExportSheet } from "./re-export-sheet";
import { readMeSheet } from "./read-me-sheet";
import type { VerifiedLoad } from "./verified";

/** The workbook by which people hold what a CRM tells back against the model, without us. */
export function verificationWorkbook(load: VerifiedLoad): WorkbookDescription {
  const sheets = [
    readMeSheet(load),
    expectedSheet(load),
    reExportSheet(load),
    comparisonSheet(load),
  ];
  return {
    title: `Quotas in ${systemNames[load.system]}: verification`,
    company: load.company,
    sheets: sheets.map((sheet) => ({
      // Columns that wait for what is pasted have nothing yet to be fitted to.
      ...(sheet.family === "inputs" ? sheet : fitted(sheet)),
      masterCheck: waitingWords,
      masterLook: "match",
    })),
  };
}
