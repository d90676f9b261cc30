import { grouped } from "../numbers/marks";

/** What the pane says around its places. */
export const words = {
  product: "Quota Workbook",
  promise:
    "Turns your team, targets and history into quotas and pay, and writes them as a workbook you own.",
  functions: "Functions for cells",
  places: "Places of the work",
  placeNames: {
    build: "Build",
    refine: "Refine",
    explore: "Explore",
    track: "Track",
    handOff: "Hand off",
  },
  placeNotLoaded:
    "This part of the add-in could not be loaded. Look whether you are online, close the pane and open it again.",
  version: (version: string) => (/^v/i.test(version) ? version : `v${version}`),
  confirmedOf: (confirmed: number, all: number) =>
    `${grouped(confirmed)} of ${grouped(all)} inputs confirmed`,
  allChecksPass: "All checks pass",
  changedTwice: (what: string) => `Changed here and in the sheets: ${what}`,
  changedTwiceText: "Both stay as they are until you say which is to stand.",
  keepPanes: (value: string) => `Keep the pane's: ${value}`,
  takeSheets: (value: string) => `Take the sheet's: ${value}`,
  counting: "Looking what is not in the sheets yet…",
  pending: (count: number) =>
    count === 1
      ? "1 change is not in the sheets yet."
      : `${grouped(count)} changes are not in the sheets yet.`,
  noRoomForDraft:
    "This model is too large to be kept by the browser: write the workbook or save the settings before you close the pane, or your last changes are gone.",
  showMore: (next: number, left: number) => `Show ${grouped(next)} more of ${grouped(left)}`,
  undo: (what: string) => `Undo: ${what}`,
  chooseStart: "Start with",
  ownData: "Bring your own data",
  ownDataText: "Exports of your CRM: deals, people, territories, quotas",
  paneModel: "The model in this pane",
  workbookModel: "The model of the open workbook",
  bringExport: "Bring in an export",
  loading: "Loading…",
  workingOut: "Working out the quotas…",
  workingAnew: "Working it out anew…",
  importNotLoaded:
    "The part of the add-in that reads exports could not be loaded. Look whether you are online, close the pane and open it again.",
  goBack: "Back",
  openFile: "Settings file",
  openFileText: "Ours, or an export of dashboard v3.3 or v3.4",
  continueTitle: "This workbook",
  continueText: "It holds a model already: go on with it",
  noExcel: "Excel is not here, so nothing can be written. Everything else works.",
  company: "Company",
  currency: "Currency",
  funnel: "Funnel",
  givenStages: "Stages given directly",
  team: "Team",
  limits: "Limits",
  quotas: "Quotas",
  perMonth: "a month",
  why: "Why",
  pay: "OTE and commission",
  wholeTeam: "Whole team",
  findings: "What to look at",
  noFindings: "Nothing stands out.",
  unanswered: "–",
  manualMode: "Manual quota",
  annual: (amount: string) => `${amount} a year`,
  write: "Write workbook",
  rewrite: "Write again",
  willCreate:
    "Makes four sheets: About, Inputs, Auto quotas and OTE, Checks. Your own sheets stay as they are.",
  willCreatePlan:
    "Makes the workbook of the plan: some forty sheets, from About to Changes. Your own sheets stay as they are.",
  writeNow: "Write now",
  willWrite: "What will be written",
  willMake: "New sheets",
  willRewrite: "Written again, with your own cells kept",
  willKeep: "Left as they are",
  linked: "The sheets and this pane follow each other.",
  replaceTitle: "This workbook already holds a model",
  replaceText:
    "Writing replaces its inputs, and the model that it carries beside its sheets, with the ones in this pane.",
  replace: "Replace",
  cancel: "Cancel",
  writing: (doing: string) => `Writing: ${doing}…`,
  written: "The workbook is written",
  writtenText: (sheet: string) =>
    `Change a yellow cell on the sheet ${sheet}, and the pane follows.`,
  leftSheets: (sheets: readonly string[]) =>
    `The model no longer needs ${sheets.join(", ")}. Delete ${sheets.length === 1 ? "it" : "them"} if you do not either.`,
  namedBack: (names: readonly { readonly from: string; readonly to: string }[]) =>
    `Given back the names that the formulas go by: ${names.map(({ from, to }) => `${from} is ${to} again`).join(", ")}.`,
  callOff: "Stop",
  calledOff: "Writing was stopped",
  calledOffFirst: "Nothing of ours is left in the workbook.",
  calledOffAgain: (sheets: readonly string[]) =>
    `These sheets still stand as they were or half done: ${sheets.join(", ")}. Write again to finish them.`,
  goTo: (sheet: string) => `Go to ${sheet}`,
  failed: "That did not work",
  notLoaded:
    "The part of the add-in that writes sheets could not be loaded. Look whether you are online, and try again.",
  commandsNotLoaded:
    "The part of the add-in that this command needs could not be loaded. Look whether you are online, and try again.",
  notWritten: (where: string, what: string, remedy: string) =>
    `Nothing was written, so that nothing you typed is lost. First mend ${where}: ${what} ${remedy}`,
  notWrittenForClashes: (count: number) =>
    `Nothing was written: ${count === 1 ? "one input was" : `${grouped(count)} inputs were`} changed both here and in the sheets. Say which is to stand.`,
  alsoToMend: (more: number) => `${grouped(more)} more under "To be corrected" above.`,
  newerModel:
    "Nothing was written: this workbook carries a model of a newer version of the add-in, and writing would replace it. Close the pane and open it again, so that the add-in is brought up to date. If you want to give that model up: save the settings, start over, open them, write, and choose Replace.",
  beside: "the model beside the sheets",
  staysAsStored: "What the model beside the sheets says of it stays.",
  cameBack: (names: readonly string[]) =>
    `Was gone from the workbook, and is written again as it was last read: ${names.join(", ")}.`,
  modelReplaced:
    "The model that the workbook carried beside its sheets could not be understood, or not all of it: this writing replaces it.",
  dismiss: "Dismiss",
  save: "Save settings",
  startOver: "Start over",
  problems: "To be corrected",
  stale: "Shown is the last model without problems.",
  notices: "About this file",
  offered: "Offered",
  take: "Take",
  leaveOut: "Leave out",
  crashed: "The pane stopped because of a fault of ours.",
  crashedText: "Your workbook is untouched. Close and open the pane again.",
  copyReport: "Copy report",
  notANumber: (typed: string, decimal: string) =>
    `"${typed}" is not a number. Write 1200, ${grouped(1200)}, ${grouped(1.2)}k or 75%, with a ${{ ".": "point", ",": "comma" }[decimal] ?? decimal} for decimals.`,
  noPercent: "This is not a percentage. Write a plain number.",
  outOfRange: (low: string, high: string) =>
    `Give a number from ${low} to ${high}, or leave it blank.`,
} as const;
