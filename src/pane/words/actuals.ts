import { counted } from "./counted";

/** Every sentence that is said while actuals are brought in. */
export const actualsWords = {
  periodOf: (label: string, first: string, last: string) => `${label}: ${first} to ${last}`,
  period: "The period",
  planPeriod: "Period of the plan",
  ownDays: "Other days",
  start: "First day",
  end: "Last day",
  asOf: "As of",
  asOfHint: "The day on which the figures were taken; it counts as over.",
  noDay: "Give a day.",
  badDay: "This is no day: write it as 2026-03-31.",
  endsFirst: "The period ends before it starts.",
  asOfFirst: "Nothing of the period is over on this day: give one from its first day on.",
  elapsed: (share: string) =>
    `${share} of the period was told to be over, instead of what the days say. The days change now: what is to count?`,
  byDays: "The days",
  stillShare: (share: string) => `Still ${share}`,
  newPeriod: "A new period begins",
  newPeriodText: (reps: number) =>
    `What ${counted(reps, "rep")} made in the period before goes among the past periods, and the rows start afresh. What was stated of the old period goes.`,
  pastName: "Name of the period that is over",
  badPastName: "Write it as 2025-Q4, 2025-11 or 2025.",

  paste: "Paste actuals",
  pasteHow:
    "One row for each rep, as copied from a spreadsheet: the rep's id or name, and what was made so far. Columns for quota, pipeline, deals, win rate, days to a deal, calls, meetings and proposals are read, too.",
  pasteLabel: "Rows from a spreadsheet",
  example: "Rep\tMade so far\tSure pipeline\nSarah Chen\t530000\t250000",
  fromFile: "From a CSV file",
  clear: "Clear",
  fileHow:
    "Of an Excel file, copy its cells and paste them here. Exports that list deals one by one are read elsewhere.",
  openImport: "Read an export of deals",
  tooLarge: (name: string) => `${name} is larger than 5 MB: that is no list of reps.`,
  notRead: (name: string) => `${name} could not be read.`,

  columns: "Columns, as they are read",
  headerRow: (row: number) => `The names of the columns stand in row ${row}.`,
  noHeader: "The rows have no names of columns.",
  holds: (header: string) => `${header} holds`,
  rep: "Whose row it is",
  unread: "Nothing that is read",
  noColumn: "No column is read yet: say under Columns what they hold.",

  toAnswer: "Asked before anything is taken",
  answerAgain: "Ask all of it again",

  rows: "Rows",
  matched: (matched: number, wrong: number, out: number) =>
    [
      `${counted(matched, "rep")} matched`,
      wrong > 0 ? `${counted(wrong, "row")} to be corrected` : "",
      out > 0 ? `${counted(out, "row")} left out` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  row: (row: number, said: string) => (said === "" ? `Row ${row}` : `Row ${row}, ${said}`),
  takeAs: (name: string) => `It is ${name}`,
  leaveOut: (row: number) => `Leave out row ${row}`,
  leaveRowOut: "Leave out",
  notNamed: (names: string) => `No row tells of ${names}.`,
  clearOthers: "What stands of them is older: take it away, so that they count as not reported",

  wouldChange: "What would change",
  changes: (figures: number, reps: number) =>
    figures === 0
      ? "Nothing would change."
      : `${counted(figures, "figure")} of ${counted(reps, "rep")} would change.`,
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  dayChange: (day: string, before: string, after: string) => `${day}: ${before} → ${after}`,
  take: "Take these actuals",
  takeDays: "Take these days",
  waits: "Answer what is asked first.",
  waitsDays: "Correct the days first.",
  stays: "Rows to be corrected are not taken; the text stays here, so that nothing is lost.",
  took: (reps: number, asOf: string) =>
    `Taken: figures of ${counted(reps, "rep")}, as of ${asOf}. They stand in the sheets after the next writing; "Undo" beneath takes them back.`,
  tookDays: (asOf: string) => `Taken: the period is looked at as of ${asOf}.`,
  seeTeam: "See the team",
  undo: (asOf: string) => `Actuals as of ${asOf}`,
  notTaken: "Nothing was taken",
} as const;
