import { grouped } from "../numbers/marks";
import { counted } from "./counted";

const alone =
  "each rep alone, so that no year is good or bad for all: too narrow where luck is shared";

/** What is said of sensitivity, forecast, optimum, chance and back-test. */
export const evidenceWords = {
  sensitivity: "Sensitivity",
  sensitivityText: "Which assumption moves most",
  leaves: (sales: string, pool: string, headroom: string) =>
    `Expected sales of ${sales} less the pool of ${pool} leave ${headroom}.`,
  beforeBuffer: (target: string, left: string, tenth: string) =>
    `Against the target of ${target}, before the buffer, they leave ${left}. If everybody sold a tenth less: ${tenth}.`,
  tornado: "What is left when one assumption lies at either end of its range",
  atEnd: (amount: string, end: string) => `${amount} at ${end}`,
  notStated: "* Nobody said how far it may lie: a tenth to both sides.",
  ofReps: (name: string, reps: number) => `${name} (${grouped(reps)} reps)`,
  unmoved: (number: number) =>
    `${counted(number, "more assumption moves", "more assumptions move")} neither sales nor pool: they say who carries what, or concern nobody here.`,
  moreBars: (number: number) => `${grouped(number)} more move less.`,
  nothingAssumed: "Nothing that moves sales or pool is only assumed.",

  forecast: "Forecast",
  forecastText: "What past bookings expect of the year",
  models: {
    level: "a level",
    trend: "a level and a trend",
    season: "a level and seasons",
    "holt-winters": "a level, a trend and seasons (Holt-Winters)",
  },
  forecastBy: (model: string, confidence: string) =>
    `By ${model}, which explains most for what it fits; ${confidence} intervals.`,
  noTrend: (growth: string, side: "above" | "below") =>
    `No trend: the past tells too little of growth. Its last year was ${growth} ${side} the one before; the forecast carries none of it on.`,
  noSeasons:
    "No seasons: the past is too short for them, or has none. Read the year, not its periods.",
  expectedYear: (expected: string, low: string, high: string) =>
    `The year: ${expected} expected; four drawn years in five lie between ${low} and ${high}.`,
  targetIs: (target: string, share: string, side: "above" | "below") =>
    `The target of ${target} is ${share} ${side} that.`,
  pastChance: (chance: string) => `By the past alone its chance is ${chance}.`,
  missed: (share: string, side: "too low" | "too high") =>
    `Forecast in the same way from what came before it, the last year would have been ${share} ${side}.`,
  notMissed: "The past is too short to try the forecast on its own last year.",
  pastOnly:
    "This knows past bookings only, and takes their pattern as certain: the true range is wider. It knows nothing of hires, leavers and ramps; the chance beneath does.",
  forecastLines: { expected: "Expected", low: "From", high: "To", booked: "Booked" },
  drawnStamp: (runs: string, seed: number) => `Drawn ${runs} times from seed ${seed}.`,

  odds: "Chance of the target",
  oddsText: "At once in closed form, and drawn by chance as a check",
  closed: (target: string, chance: string) => `Chance to book ${target}: ${chance}.`,
  closedOther: (other: string, own: string, chance: string) =>
    `With a correlation of ${other} between reps instead of ${own}: ${chance}.`,
  drawFrom: "Drawn from",
  drawnFrom: { normal: "Normal years", history: "Last year's attainments" },
  draw: "Draw the years",
  drawn: (chance: string, error: string) => `${chance}, off by ${error} points at most.`,
  luckNormal: (spread: string, correlation: string | null) =>
    `Each rep's year is normal around what is expected, with a spread of ${spread} of it and ${
      correlation === null
        ? "no correlation between reps, as nobody said one"
        : `a correlation of ${correlation} between reps`
    }.`,
  luckHistory: (past: number) =>
    `Each rep has the luck that somebody had last year, drawn from ${counted(past, "attainment")}; ${alone}.`,
  mayStartLate: (number: number) =>
    `${grouped(number)} who are yet to come may start late, each by a throw of the dice.`,
  oneInTen: (low: string, middle: string, high: string) =>
    `One year in ten is below ${low}, one in two below ${middle}, one in ten above ${high}.`,
  yearsPicture: "Drawn years and the target",
  fourInFive: "4 in 5 years",
  middleToTarget: "Middle to target",
  target: "target",

  optimum: "Optimum",
  optimumText: "The plan of most yield within limits, beside this one",
  optimumMeans:
    "The plan of most yield, if every dollar of quota brought what it brought last year. Raising a quota does not by itself raise sales: this goes to the limits by its nature, is evidence beside the plan, and never takes its place.",
  limits: (list: string) => `Limits: ${list}.`,
  notAbove: (means: string) => `no quota above ${means} means`,
  noneBelow: (share: string) => `none below ${share} of last year's`,
  noneAbove: (share: string) => `none above ${share} of last year's`,
  atLeast: (name: string, amount: string) => `${name} at least ${amount}`,
  atMost: (name: string, amount: string) => `${name} at most ${amount}`,
  poolsAsPlanned: "each pool as planned",
  newcomers: (ids: string, many: boolean) =>
    `${ids} ${many ? "have" : "has"} no last year: their pool's mean and their planned quota stand in.`,
  more: (number: number) => `and ${grouped(number)} more`,
  gain: (gain: string, free: string, cost: string) =>
    `At those yields it would bring ${gain} against the plan; without limits of change and totals ${free}, so that those limits cost ${cost}.`,
  proved: (gap: string) =>
    `Proved best: no plan within these limits brings more; bound and plan are ${gap} apart.`,
  beyond: (ids: string) =>
    `The plan itself moves ${ids} further from last year than the optimum may.`,
  holding: (more: string, currency: string) =>
    `What holds it back most (in ${currency}), and what ${more} more of it would bring`,
  moves: "Where the optimum is furthest from the plan",
  columns: { rep: "Rep", brings: "A dollar brings", planned: "Plan", placed: "Optimum" },
  unsolved: "No plan was found",
} as const;
