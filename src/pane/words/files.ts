const things = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

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
    `${things(errors, "error")}, ${things(warnings, "warning")}, ${things(notes, "note")}`,
  clean: "Nothing was found.",
  weights: { error: "Error", warning: "Warning", note: "Note" },
  headings: { error: "Errors", warning: "Warnings", note: "Notes" },
  workbook: "Workbook",
  alike: (count: number) => `${count} alike`,
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
  packed: (files: number) => `${things(files, "file")} are in it.`,
  saved: (name: string) => `Saved: ${name}`,
  saveAgain: "Save it once more",
  asLoads: "CRM load files",
  asLoadsText: "Quotas by user and period, as the CRM takes them in.",
  makeLoads: "Make the load files",
  systems: { salesforce: "Salesforce", hubspot: "HubSpot" },
  loads: (system: string, quotas: number) => `${system}: ${things(quotas, "quota")} to load`,
  leftOut: (count: number) => `${things(count, "rep")} left out:`,
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
      ? `${things(formulas, "formula")} in cells, none of which called the add-in.`
      : `${things(formulas, "formula")} in cells; ${native} called the add-in and ${native === 1 ? "is" : "are"} native now, ${things(values, "cell")} ${values === 1 ? "is a value" : "are values"} now.`,
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
    `${things(count, "cell")} become${count === 1 ? "s" : ""} native`,
  becomesValue: (count: number) =>
    `${things(count, "cell")} become${count === 1 ? "s its" : " their"} value`,
  stays: (count: number) =>
    `${things(count, "cell")} stay${count === 1 ? "s" : ""} as ${count === 1 ? "it is" : "they are"}`,
  spilled: "shows what a formula beside it gives",
  becomes: "becomes",
  loose: (count: number) =>
    `${things(count, "formula")} outside of cells (names, rules, columns of tables) ${count === 1 ? "calls" : "call"} the add-in, too; only the copy as a file replaces those:`,
  differences: "Where native formulas answer otherwise",
  dropKept: (count: number) =>
    `Also take out the ${things(count, "text")} that the add-in keeps beside the sheets (versions)`,
  modelStays:
    "The model itself stays beside the sheets of the open workbook; the copy as a file is without it.",
  replace: (count: number) => `Replace in ${things(count, "cell")}`,
  dropOnly: "Take out the kept texts",
  replacing: "Replacing formulas…",
  undoing: "Putting the old formulas back…",
  replaced: "The open workbook was prepared",
  undo: "Put everything back",
  undone: "Everything is as it was before.",
  failed: "That did not work",
  movedOn:
    "The workbook was changed since it was looked at. Nothing was replaced: look again what would change.",
  none: (cells: number) =>
    cells === 0
      ? "Asked again, Excel names no cell that calls the add-in."
      : `Asked again, Excel still names ${things(cells, "cell")} that ${cells === 1 ? "calls" : "call"} the add-in.`,
  kept: (count: number) => `${things(count, "kept text")} taken out.`,
  inspectNow: "The inspector on the prepared workbook",
  page: {
    title: "# Open workbook prepared for the customer: what was done",
    on: (date: string, version: string) => `Done on ${date} by Quota Workbook, engine ${version}.`,
    cells: "## Cells",
    head: "| Sheet | Cell | Before | Now | Why |",
    rule: "| --- | --- | --- | --- | --- |",
    none: "None.",
    native: "native formula",
    findings: "## What the inspector says",
  },
} as const;
