import { grouped } from "../numbers/marks";
import { counted } from "./counted";

/** What is said of the inspector and of the files that are handed over. */
export const fileWords = {
  inspector: "Inspector",
  inspectorHint: "What an auditor would mark in the workbook",
  inspect: "Look through the workbook",
  inspectAgain: "Look again",
  fetching: "Excel hands over the file",
  noFileText:
    "This program gives no file of the open workbook: the file was made anew from the model. What you wrote beside our sheets is not in it.",
  notWritten: "The workbook is not written yet: the file was made from the model.",
  fromHost: "This is the open workbook itself, with all that stands in it.",
  counted: (errors: number, warnings: number, notes: number) =>
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}`,
  clean: "Nothing was found.",
  weights: { error: "Error", warning: "Warning", note: "Note" },
  headings: { error: "Errors", warning: "Warnings", note: "Notes" },
  workbook: "Workbook",
  alike: (count: number) => `${grouped(count)} alike`,
  goTo: (place: string) => `Show ${place}`,
  exports: "Files",
  exportsHint: "Workbook, settings, handoff package, CRM load files",
  asWorkbook: "Workbook",
  asWorkbookText: "The model as an .xlsx file, with what the add-in needs to go on with it.",
  saveWorkbook: "Save workbook",
  asSettings: "Settings",
  asSettingsText: "All that was told, as a .json file: open it here again, or in another workbook.",
  saveSettings: "Save settings",
  asPackage: "Handoff package",
  asPackageText:
    "Everything the customer is owed, as one zip: the workbook with its proof, methodology, letters, FAQ, runbook, CRM files.",
  makePackage: "Make the package",
  date: "Dated",
  dateWrong: "A day is written as 2026-01-31.",
  beforeText: "With an earlier version of the model, the documents say what moved since.",
  openBefore: "Open an earlier version",
  chosen: (name: string) => `Taken: ${name}`,
  drop: "Leave it out",
  backTested: (name: string) => `Back-tested with last year's model: ${name}.`,
  packed: (files: number) => `${counted(files, "file")} are in it.`,
  saved: (name: string) => `Saved: ${name}`,
  saveAgain: "Save it once more",
  asLoads: "CRM load files",
  asLoadsText: "Quotas by user and period, as the CRM takes them in.",
  makeLoads: "Make the load files",
  systems: { salesforce: "Salesforce", hubspot: "HubSpot" },
  loads: (system: string, quotas: number) => `${system}: ${counted(quotas, "quota")} to load`,
  leftOut: (count: number) => `${counted(count, "rep")} left out:`,
  leftOutRow: (name: string, why: string) => `${name}: ${why}`,
  saveFile: (name: string) => `Save ${name}`,
} as const;

/** What is said of the workbook as the customer gets it. */
export const copyWords = {
  prepare: "Prepare for customer",
  prepareHint: "A workbook that lives without the add-in, with its proof",
  asFile: "As a file",
  asFileText:
    "Makes a copy for the customer as a file: every function of the add-in becomes a native formula or its value, what the add-in keeps and who wrote it are taken out, and the open workbook stays as it is.",
  makeCopy: "Make the customer's copy",
  faulty: "Not ready for a customer",
  copied: "The customer's copy is ready",
  standing: (formulas: number, native: number, values: number) =>
    native + values === 0
      ? `${counted(formulas, "formula")} in cells, none of which called the add-in.`
      : `${counted(formulas, "formula")} in cells; ${grouped(native)} called the add-in and ${native === 1 ? "is" : "are"} native now, ${counted(values, "cell")} ${values === 1 ? "is a value" : "are values"} now.`,
  removed: "Taken out",
  digest: (sha256: string) => `SHA-256 of the copy: ${sha256}`,
  saveCopy: "Save the copy",
  saveProof: "Save the proof",
  proof: "The proof",
  inOpen: "In the open workbook",
  inOpenText:
    "Replaces the add-in's functions right in the open workbook by native formulas or their values; you see the list first, and one button puts everything back.",
  list: "Look what would change",
  noHost: "There is no open workbook of this model: write it first, or take the file.",
  nothingCalls: "No cell of the open workbook calls a function of the add-in.",
  becomesNative: (count: number) =>
    `${counted(count, "cell")} become${count === 1 ? "s" : ""} native`,
  becomesValue: (count: number) =>
    `${counted(count, "cell")} become${count === 1 ? "s its" : " their"} value`,
  stays: (count: number) =>
    `${counted(count, "cell")} stay${count === 1 ? "s" : ""} as ${count === 1 ? "it is" : "they are"}`,
  spilled: "shows what a formula beside it gives",
  becomes: "becomes",
  loose: (count: number) =>
    `${counted(count, "formula")} outside of cells (names, rules, columns of tables) ${count === 1 ? "calls" : "call"} the add-in, too; only the copy as a file replaces those:`,
  differences: "Where native formulas answer otherwise",
  dropKept: (count: number) =>
    `Also take out the ${counted(count, "text")} that the add-in keeps beside the sheets (versions)`,
  dropModel: "Take out the add-in's own model, too",
  dropModelMeans:
    "Whoever opens the workbook with the add-in then goes on from what its sheets say; what no sheet holds, such as stated figures, scenarios, earlier values and what was signed, is left out, and the pane says so. As long as this pane stays open it still has all of it, and “Write again” puts the model into the workbook once more.",
  modelStays:
    "The model itself stays beside the sheets of the open workbook; the copy as a file is without it.",
  carriesNone: "The workbook carries no model beside its sheets.",
  modelOut: "The add-in's own model was taken out.",
  modelAsked: "Asked again, the workbook carries no model beside its sheets.",
  modelAfter:
    "As long as this pane stays open, it goes on with its model, and “Write again” puts that into the workbook once more. After closing, the add-in goes on from the sheets alone and says what is left out.",
  modelStillThere:
    "The add-in's own model was taken out, and asked again, the workbook carries one: it was written again meanwhile.",
  textsStay: (count: number) =>
    `${counted(count, "text")} of the add-in (versions, or what was not written yet) ${count === 1 ? "stays" : "stay"} beside the sheets.`,
  marksStay: (sheets: number) =>
    `${counted(sheets, "sheet")} ${sheets === 1 ? "bears" : "bear"} the mark by which the add-in knows its own sheets from yours: how the sheet was laid out, and no figure of the model. It stays, as nothing could be written again without it; so do the names of cells, tables and charts, by which the formulas go.`,
  excelsOwn:
    "That the add-in was open here, Excel notes by itself, and no add-in can take that out: the copy as a file is without it.",
  replace: (count: number) => `Replace in ${counted(count, "cell")}`,
  dropOnly: (texts: boolean, model: boolean) =>
    model
      ? texts
        ? "Take out the model and the kept texts"
        : "Take out the model"
      : "Take out the kept texts",
  replacing: "Replacing formulas…",
  undoing: "Putting the old formulas back…",
  replaced: "The open workbook was prepared",
  undo: "Put everything back",
  undone: "Everything is as it was before.",
  undoneButModel:
    "Everything is as it was before but the model: the workbook carries one that was written since, and that one stays.",
  textsNotBack:
    "The formulas are back, and the texts that the workbook kept do not read as they did. Try once more.",
  failed: "That did not work",
  movedOn:
    "The workbook was changed since it was looked at. Nothing was replaced: look again what would change.",
  none: (cells: number) =>
    cells === 0
      ? "Asked again, Excel names no cell that calls the add-in."
      : `Asked again, Excel still names ${counted(cells, "cell")} that ${cells === 1 ? "calls" : "call"} the add-in.`,
  kept: (count: number) => `${counted(count, "kept text")} taken out.`,
  inspectNow: "The inspector on the prepared workbook",
  page: {
    title: "# Open workbook prepared for the customer: what was done",
    on: (date: string, version: string) => `Done on ${date} by Quota Workbook, engine ${version}.`,
    beside: "## Beside the cells",
    cells: "## Cells",
    head: "| Sheet | Cell | Before | Now | Why |",
    rule: "| --- | --- | --- | --- | --- |",
    none: "None.",
    native: "native formula",
    findings: "## What the inspector says",
  },
} as const;
