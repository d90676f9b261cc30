import { grouped } from "../numbers/marks";
import type { ImportStep } from "../import/import-state";
import { counted } from "./counted";

/** Every sentence that the import's place says. */
export const importWords = {
  movedFile:
    "The file cannot be read any more: it was changed, moved or locked after it was chosen.",
  chooseAgain: "Remove it from the list, and choose it again.",
  title: "Your own data",
  back: "Back",
  steps: { files: "Files", columns: "Columns", rows: "Rows", model: "Model" } satisfies Readonly<
    Record<ImportStep, string>
  >,
  stepsName: "Steps of the import",
  stepOf: (place: number, name: string) => `Step ${place} of 4: ${name}`,
  loading: "Loading…",
  broken:
    "Something broke that nobody foresaw. Your files are still listed: try again, and send us the report if it happens again.",
  failed: "That did not work",
  copyReport: "Copy report",
  copied: "Copied",
  calledOff: "Stopped. Nothing was kept of what was being read; everything you said still stands.",
  stop: "Stop",
  working: {
    map: "Looking at the columns",
    clean: "Reading the rows",
    draft: "Making the first model",
    refresh: "Bringing the model up to date",
  },
  progress: (name: string, percent: number | null, rows: number) =>
    `${name}: ${percent === null ? "" : `${percent} %, `}${counted(rows, "row")}`,

  wanted: "What to hand in",
  wantedText:
    "The deals of the last 12 to 24 months, won, lost and open, each with its owner, amount, stage and dates. Besides, if you have them: your people, your territories, and past quotas.",
  wantedHow:
    "In Salesforce, run a report of opportunities and choose Export, Details only; in HubSpot, open Deals and choose Export.",
  stays: "Files are read here, on your computer: nothing is sent anywhere.",
  drop: "Drop files here, or",
  choose: "Choose files",
  kinds: ".csv, .tsv, .txt or .xlsx, as many as you like",
  paste: "Paste a range",
  pasteLabel: "Cells with their headers, as copied from a sheet",
  pasteTake: "Take these cells",
  pastedName: "Pasted cells.tsv",
  fromWorkbook: "Take from the open workbook",
  selection: "The selected range",
  tableOf: (name: string) => `Table ${name}`,
  whichCells: "Which cells",
  take: "Take",
  noTables: "The workbook has no table of yours: select the cells with their headers first.",
  handedIn: "Handed in",
  nothingYet: "Nothing yet.",
  cells: "cells of the open workbook",
  remove: (name: string) => `Remove ${name}`,
  readFiles: "Read the columns",
  refused: "cannot be read",

  leftOut: "Left out",
  kind: "What the table tells of",
  tableKinds: {
    deals: "Deals",
    users: "People",
    territories: "Territories",
    activity: "Activities",
    quotas: "Past quotas",
    bookingsByMonth: "Bookings by month",
  },
  leaveOut: "Leave this table out",
  undecided: "Not decided yet",
  notHere: "Not in this table",
  tableLine: (rows: number, columns: number) =>
    `${counted(rows, "row")}, ${counted(columns, "column")} recognised`,
  toAnswer: (number: number) => `${counted(number, "question")} to answer`,
  rememberedSome: (number: number) =>
    `${counted(number, "answer")} remembered from the last file with these headers.`,
  rememberedOne: "Remembered from the last time.",
  showQuestion: "Show it",
  answered: "What you answered",
  wonStage: (stage: string) => `“${stage}” means won`,
  columnsOf: (number: number) => `${counted(number, "column")}: look or change`,
  samples: (samples: string) => `For example ${samples}`,
  orders: { YMD: "dates: year first", DMY: "dates: day first", MDY: "dates: month first" },
  answeredOrders: { YMD: "year first", DMY: "day first", MDY: "month first" },
  marks: { POINT: "decimal point", COMMA: "decimal comma" },
  percent: "in percent",
  moreFields: (number: number) => `${counted(number, "thing")} that no column was taken for`,
  unused: (headers: string) => `Not used: ${headers}.`,
  nothingMade:
    "Tables of this kind are recognised, but nothing is made of them in a first model yet.",
  answerFirst: (number: number) =>
    `${counted(number, "question is", "questions are")} open: answer first.`,
  nothingToRead: "Every table is left out: say of one at least what it tells of.",
  readRows: "Read the rows",

  rowsLine: (rowsIn: number) => `${counted(rowsIn, "row")} in`,
  fates: { used: "used", rejected: "put aside", merged: "merged" },
  fateOf: { used: "used, look at it", rejected: "put aside", merged: "merged" },
  allUsed: "Every row is used.",
  gaps: (months: string) => `Months without a won deal: ${months}.`,
  reasonLine: (rows: number, money: string, fate: string) =>
    [counted(rows, "row"), money, fate].filter((part) => part !== "").join(" · "),
  useRows: "Use these rows",
  rowNumber: (row: number) => `Row ${grouped(row)}`,
  nobody: "nobody",
  putAside: "Put aside",
  useIt: "Use it",
  decided: "decided",
  showMore: (number: number) => `Show ${grouped(number)} more`,
  listCut: (shown: number, of: number) =>
    `The first ${grouped(shown)} of ${grouped(of)} are listed.`,
  means: {
    people: (word: string) => `Whom “${word}” means`,
    territories: (word: string) => `Which territory “${word}” means`,
    rates: (word: string) => `What one ${word} is worth in the company's currency`,
    types: (word: string) => `What “${word}” brings`,
  },
  notTold: "Not told",
  types: { NEW_BUSINESS: "New business", EXPANSION: "Expansion", RENEWAL: "Renewal" },
  badRate: () => `Write a number above zero, such as ${grouped(1.08)}.`,
  decisions: "Your decisions",
  noDecisions: "None yet. What you decide about rows is kept and applied to the next export, too.",
  meansThat: (word: string, meant: string) => `“${word}” means ${meant}`,
  rateFix: (currency: string, rate: string) => `One ${currency} is worth ${rate}`,
  dealFate: (id: string, isUsed: boolean) => `Deal ${id}: ${isUsed ? "used" : "put aside"}`,
  dealFix: (id: string, said: string) => `Deal ${id}: ${said}`,
  takeBack: "Take back",
  takeBackNamed: (what: string) => `Take back: ${what}`,
  saveDecisions: "Save to a file",
  loadDecisions: "Load from a file",
  badDecisions: (where: string) =>
    `This is no file of decisions${where === "" ? "" : `: ${where} is none`}. Nothing was changed.`,
  stale: "You decided something that these numbers do not show yet.",
  readAgain: "Read the rows again",
  makeModel: "Make the first model",
} as const;
