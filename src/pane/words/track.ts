import { grouped } from "../numbers/marks";
import type { Light } from "../../engine";
import { counted } from "./counted";

/** Every sentence that the place Track says, but for those on bringing actuals in. */
export const trackWords = {
  views: "What to look at",
  viewNames: {
    team: "Team",
    reps: "Reps",
    warnings: "Warnings",
    trends: "Trends",
    roles: "Roles",
    upkeep: "Upkeep",
    actuals: "Actuals",
  },
  knownFrom: (periods: number | null) =>
    periods === null ? "as told" : `from ${counted(periods, "past period")}`,
  working: "Working it out…",
  noPlan: "Tracking needs quotas",
  noPlanText: "Nothing is asked of anybody yet: add people and targets under Build, and come back.",
  impossible: "The quotas cannot be worked out yet",
  part: "Show",
  everybody: "Everybody",
  partKinds: { region: "Region", team: "Team", manager: "Manager", segment: "Segment" },
  nobodyNamed: "(none)",

  asOf: (day: string) => `The team on ${day}`,
  period: (start: string, end: string) => `${start} to ${end}.`,
  over: (share: string, left: number) =>
    `${share} of it counts as over, ${counted(left, "day")} left.`,
  lightNames: { GREEN: "Green", YELLOW: "Yellow", RED: "Red" } satisfies Record<Light, string>,
  noLight: "No light",
  lightsName: "Reps by traffic light",
  lightsBy: (by: string, red: string, green: string) =>
    `By ${by}: green above ${green}, red below ${red}, yellow in between.`,
  byPace: "pace (made over what should be made by now)",
  byAttainment: "attainment",
  facts: {
    quota: "Quota",
    reported: "Reps who reported",
    made: "Made so far",
    attainment: "Attainment of the team",
    expected: "Should be made by now",
    pace: "Pace",
    projected: "Projected",
    projectedShare: "Projected, of quota",
    gap: "Projected gap to quota",
    above: "Projected above quota",
    perDay: "Needed a day",
    chance: "Chance of quota",
    sure: "Exceeded with 90% confidence",
  },
  of: (some: number, all: number) => `${grouped(some)} of ${grouped(all)}`,
  noChance: (periods: number) =>
    `How sure that is cannot be said: it takes three past periods of which at least half of the reps told, and there ${periods === 0 ? "are none" : periods === 1 ? "is 1" : `are ${periods}`}.`,
  nothingToCome: "How sure that is cannot be said: nothing is left to come.",
  chanceFrom: (periods: number) =>
    `How sure that is follows from how far ${counted(periods, "past period")} spread around their mean.`,
  picture: "From what is made to the quota",
  bars: {
    made: "Made so far",
    coming: "Still to come",
    missing: "Missing",
    over: "Above quota",
    quota: "Quota",
  },
  notReported: (names: readonly string[], more: number) =>
    `Not reported: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. They count neither as made nor as asked.`,
  advice: "What to do, by money",
  adviceOverlap: "The amounts overlap: the same reps stand in several. Do not add them up.",
  noAdvice: "Nothing is projected to be missed.",
  whom: (names: string) => `Whom: ${names}`,
  groups: "By group",
  groupBy: "Group by",
  groupGap: (gap: string) => `${gap} to quota`,
  reportedOf: (some: number, all: number) => `${some} of ${all} reported`,
  showGroup: (name: string) => `Show only ${name}`,
  everything: "Everything",
  dashboard: "The whole dashboard, with pipeline, cases and work",

  reps: "Reps",
  find: "Find a rep",
  sortBy: "Sort by",
  orders: {
    attainment: "Attainment",
    pace: "Pace",
    projected: "Projected",
    made: "Money made",
    gap: "Gap to quota",
    name: "Name",
  },
  turnedAround: "The other way round",
  repsShown: (some: number, all: number) =>
    some === all ? counted(all, "rep") : `${grouped(some)} of ${counted(all, "rep")}`,
  noneFound: "Nobody is called so. Clear the field to see everybody.",
  ramping: "ramping",
  made: (attained: string, pace: string) => `${attained} made · pace ${pace}`,
  projected: (projected: string) => `projected ${projected}`,
  rank: (rank: number) => `${rank}.`,
  unpaced: {
    REPORTED: "Not begun",
    SILENT: "Not reported",
    NO_QUOTA: "No quota",
    NOT_STARTED: "Not there yet",
    EMPTY_SEAT: "Open seat",
  },
  back: "All reps",
  selected: (name: string) => `Selected in the workbook: ${name}`,
  open: "Open scorecard",
  dismiss: "Dismiss",
  past: "Attainment, period by period; now as projected",
  attained: "Attained",
  nowProjected: "now",

  warnings: "Early warnings",
  weightLine: (weight: string, reps: number) => `${weight}: ${counted(reps, "rep")}`,
  weights: { act: "To act on", know: "To know", good: "Good news" },
  noWarnings: "Nothing of what is told calls for a warning.",
  doubts: "What does not add up",
  noDoubts: "What is told adds up.",

  trends: "Trends",
  noTrends: "No past periods are told, so there is no trend.",
  noTrendsHow:
    "Past periods come from an import of last year's bookings and quotas, or from tracking period after period: when a new period begins under Actuals, the figures of the old one are kept.",
  trendTable: "All trends: regions, reps, who is at quota again and again",
  trendPicture: "Attainment of all who told, period by period; now as projected",
  directions: { IMPROVING: "Improving", DECLINING: "Declining", STEADY: "Steady" },
  told: (some: number, all: number) =>
    `${counted(some, "rep")} of ${grouped(all)} told of their past.`,
  direction: (word: string, points: string) => `${word}: ${points} points a period.`,

  roles: "Team performance, for a month",
  rolesChart: "Made of quota, by role",
  roleNames: { closer: "Closers", setter: "Setters", manager: "Managers" },

  andMore: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(", ")} and ${grouped(more)} more` : names.join(", "),

  noActuals: "No actuals yet",
  noActualsText:
    "Tell what each rep has made so far, and this place shows lights, warnings and what to do. A rep and an amount in each row are enough; pipeline, deals and calls tell more.",
} as const;

/** A few of many names, and how many more there are. @example few(["A", "B", "C"], 2) //=> "A, B and 1 more" */
export function few(names: readonly string[], most: number): string {
  return trackWords.andMore(names.slice(0, most), names.length - most);
}
