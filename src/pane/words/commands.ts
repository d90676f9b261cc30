import { grouped } from "../numbers/marks";

/** Every sentence that a command of the ribbon says. */
export const commandWords = {
  noModel: "This workbook holds no model yet",
  noModelText: "Choose what to begin with here in the pane, then write the workbook.",
  writing: "Writing the workbook again",
  written: "The workbook is written",
  writtenText: (written: number, unchanged: number) =>
    `${written === 1 ? "1 sheet was" : `${grouped(written)} sheets were`} written, and ${grouped(unchanged)} stood as ${unchanged === 1 ? "it" : "they"} should.`,
  cameBack: (names: readonly string[]) =>
    `Was gone from the workbook, and is written again as it was stored: ${names.join(", ")}.`,
  notWritten: "Nothing was written",
  firstMend: (where: string, what: string, remedy: string) =>
    `So that nothing you typed is lost, first mend ${where}: ${what} ${remedy}`,
  more: (count: number) => `${count} more after that.`,
  newer:
    "This workbook carries a model of a newer version of the add-in, and writing would replace it. Close the workbook and open it again, so that the add-in is brought up to date.",
  refreshed: "The sheets were read anew",
  toMend: "Something in the sheets has to be corrected",
  checks: "Checks",
  noChecks: "This workbook has no checks yet",
  noChecksText: "Write the workbook: it brings the sheet Checks along.",
  failed: "That did not work",
  unknown: "Try again; if it fails again, close the workbook and open it again.",
} as const;
