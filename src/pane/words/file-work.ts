/** What is said while files are made and looked at. */
export const fileWorkWords = {
  theFile: "The workbook's file",
  describing: "Describing the sheets",
  printing: (sheets: number) => `Printing ${sheets} sheets into the file`,
  inspecting: "Looking through every sheet",
  copying: "Making the customer's copy",
  proving: "Writing the proof",
  looking: "Working out what becomes of each formula",
  preparing: "Working out what the documents say",
  workbooks: "Making the workbook and the customer's copy",
  verification: "Making the workbooks that verify the CRM",
  document: (done: number, all: number, path: string) => `${done} of ${all} documents: ${path}`,
  closing: "Closing the package",
  noTeam: {
    where: "roster",
    what: "The model has no team.",
    remedy: "Add a roster and targets: a handoff is about people's quotas.",
  },
  lastYear: (what: string) => `The model of last year: ${what}`,
  notAsSigned: {
    where: "decisions.signed",
    what: "The present inputs are not those that were signed, and nothing goes out under a signature that was given for other numbers.",
    remedy: "Sign this version first, or go back to the signed one.",
  },
  notReady: (place: string) => `Not ready for a customer: ${place}`,
  workbook: "workbook",
  noFile:
    "this workbook gives no file here, so nobody can tell how many cells the function fills: take the customer's copy as a file instead",
  moved:
    "the file of this workbook shows no such formula, or no value of it to keep: let the workbook calculate and look again",
  copyTitle: "The quota model as a workbook",
  proofTitle: "What was checked in that workbook, and when",
  ownTitle: "The same workbook with what the add-in needs",
  settingsTitle: "The settings of the model",
  verifyTitle: "Whether the CRM holds the quotas of the model: paste a re-export, read the result",
} as const;
