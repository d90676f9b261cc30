import { refusedWords } from "./explore-refused";
import { grouped } from "../numbers/marks";
import { counted } from "./counted";

/** Every sentence that the explore place says, but for those of its evidence. */
export const exploreWords = {
  refused: refusedWords,
  drawing: "Drawing years by chance…",
  noTeam:
    "Scenarios, chances, the optimum and the back-test look at a team: add a roster and targets.",

  levers: "What if",
  leversText: "Move a lever to see what it comes to. Nothing is changed in the model.",
  shifts: {
    targets: {
      label: "Targets",
      unit: "",
      hint: "Every revenue target grows or shrinks by this share.",
    },
    sales: {
      label: "What everybody sells",
      unit: "",
      hint: "Last year's bookings and assumed productivity, by the same share.",
    },
    productivity: {
      label: "Assumed productivity",
      unit: "",
      hint: "Only of those who are held against an assumption, as they have no last year.",
    },
  },
  ramp: {
    label: "Ramp of newcomers",
    unit: "months longer",
    hint: "Every ramp by which somebody starts this year.",
  },
  stated: (low: string, high: string) => `said to lie from ${low} to ${high}`,
  inModel: (value: string) => `In the model: ${value}`,
  exact: (label: string) => `${label}, as a number`,
  reset: (label: string) => `Put back: ${label}`,
  resetAll: "Put all back",
  moreLevers: "More levers",

  now: "Now",
  tried: "Tried",
  measure: "What",
  measures: {
    pool: "Pool",
    quota: "Quota assigned",
    meanQuota: "Mean quota",
    sales: "Expected sales",
    gap: "Capacity gap: pool less expected sales",
    hiresNeeded: "More ramped hires that the pool takes",
    expectedAtQuota: "Reps expected at quota",
    chance: "Chance of the revenue target",
    cost: "All sales pay at expected sales",
    deals: "Deals a month",
    revenue: "Revenue a month",
    closerQuota: "Quota of a closer, deals a month",
    oteShare: "OTE as a share of revenue",
  },
  unknown: "–",
  unknownWhy: {
    sales: "– of sales: give productivity, or the last year of those who were there.",
    expectedAtQuota:
      "– of chances: give the spread of attainment, or last year's quota and bookings of five ramped reps.",
    cost: "– of pay: give on-target earnings and pay mix of everybody with a quota.",
  },
  bars: { pool: "Pool", sales: "Sales", revenue: "Revenue" },
  before: (what: string) => `${what} now`,
  after: (what: string) => `${what} tried`,
  beforeAfter: "Before and after",
  movers: "Whose quota moves most",
  moversOf: (shown: number, all: number) =>
    shown === all
      ? counted(all, "quota moves", "quotas move")
      : `The ${grouped(shown)} widest of ${counted(all, "quota")} that move.`,
  nobodyMoves: "Nobody's quota moves.",
  quotaTo: (change: string, after: string) => `${change}, to ${after}`,
  triedBusy: "Working out what it comes to…",
  toTheCent: (what: string, remedy: string) =>
    `${what} Here quotas are shared to the cent. To make it the model: ${remedy}`,

  makeModel: "Make this the model",
  saveScenario: "Save as a scenario",
  factsStay:
    "“What everybody sells” moves last year's bookings, and those are facts: save it as a scenario, or put that lever back.",
  leversMoved: (labels: readonly string[]) => `Levers: ${labels.join(", ")}`,
  madeModel: "This is the model now. The sheets get it with the next writing; Undo takes it back.",
  name: "Name of the scenario",
  kind: "Stands for",
  kinds: { none: "No case", BEST: "Best case", EXPECTED: "Expected case", WORST: "Worst case" },
  save: "Save",
  cancel: "Cancel",
  noName: "Give it a name.",
  nameTaken: "There is a scenario of this name already.",
  scenarioSaved: (name: string) => `Scenario ${name} saved`,
  saved: (name: string) => `“${name}” is saved. The next writing puts it on the sheet Scenarios.`,
  writeNow: "Write to the sheets",

  scenarios: "Scenarios side by side",
  scenariosText: "The model beside its scenarios",
  noScenarios: "The model has no scenarios yet: move levers above and save them as one.",
  asPlanned: "Now",
  scenarioKinds: { BEST: "best", EXPECTED: "expected", WORST: "worst" },
  beside: "Beside the model as it is (two at most)",
  changes: (number: number) => counted(number, "change"),
  changesFacts:
    "It changes last year's bookings. Made the model, it would write over what was booked.",
  makesNoPlan: "makes no plan",
  deleteScenario: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `Scenario ${name} deleted`,
  adopted: (name: string) => `Scenario ${name} is the model`,
  adoptedText: (name: string) =>
    `“${name}” is the model now and no longer a scenario. The sheets get it with the next writing; Undo takes it back.`,
  adoptNamed: (name: string) => `Make ${name} the model`,
  notAdopted: "It was not made the model",
  chancesBy: (spread: string, correlation: string) =>
    `Chances go by a spread of ${spread} around what is expected of a rep and a correlation of ${correlation}.`,
  outcomes: {
    revenueTarget: "Revenue target",
    pool: "Pool",
    reps: "Reps with a quota",
    hires: "Of them hires and backfills",
    capacity: "Capacity, ramped reps",
    sales: "Expected sales",
    coverage: "Expected sales as a share of the pool",
    hiresNeeded: "More ramped hires that the pool takes",
    atQuota: "Reps at quota by last year's bookings (95% interval)",
    expectedAtQuota: "Reps expected at quota",
    chance: "Chance of the revenue target",
    cost: "All sales pay at expected sales",
  },
  interval: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,

  askAgain: "Work it out again",
  earlier: "For an earlier model",
  earlierText: "The model has changed since this was worked out.",
  cannot: "This cannot be told yet",

  toSheets: "Into the sheets",
  toSheetsText:
    "Writing puts scenarios, sensitivity, forecast, chance, back-test and fairness on sheets of their own, worked out from the model as it stands.",
} as const;
