import { grouped } from "../numbers/marks";
import { counted } from "./counted";

/** Every sentence that the refine place says. */
export const refineWords = {
  pinFieldHint: "The quota of the year, whatever the arithmetic says.",
  perYear: (currency: string) => `${currency} per year`,
  notShown: "The place could not be shown. Look whether its sheet still stands.",
  goTo: (name: string) => (name === "" ? "Go to the input" : `Go to ${name}`),
  goToShort: "Go to",
  working: "Working it out…",
  unknown: "–",
  onScale: (value: string, scale: string) => `${value} on a scale of ${scale}`,

  toActOn: "Problems and findings",
  toActOnTold: (problems: number, act: number, know: number) =>
    [
      ...(problems === 0 ? [] : [counted(problems, "problem")]),
      ...(act === 0 ? [] : [`${grouped(act)} to act on`]),
      ...(know === 0 ? [] : [`${grouped(know)} to know`]),
    ].join(", ") || "Nothing stands out",
  nothing: "Nothing stands out.",

  register: "Assumptions",
  registerHint: "By money at stake, each to be confirmed with one key",
  registerHow:
    "Sorted by how much quota they move. On a row, Enter confirms it in your name with today's date; the arrow keys go from row to row.",
  by: "Confirmed by",
  byMissing: "Who confirms it? Write a name and press Enter.",
  search: "Search the inputs",
  onlyAssumed: "Only ASSUMED",
  noLines: "No input fits.",
  measuring: (percent: number) => `Trying the inputs by money at stake: ${percent} %`,
  moves: (money: string) => `moves ${money}`,
  notTried: "not tried",
  noPlan: "no plan at either end",
  tried: (low: string, high: string, isStated: boolean) =>
    `tried from ${low} to ${high}${isStated ? "" : ", as nobody stated a range"}`,
  source: (source: string) => `Source: ${source}`,
  noSource: "No source is named.",
  saidOf: (owner: string, asOf: string) => [owner, asOf].filter((part) => part !== "").join(", "),
  confirm: "Confirm",
  confirmNamed: (name: string, value: string) => `Confirm ${name}: ${value}`,
  confirmed: (name: string, owner: string) => `${name} is confirmed by ${owner}.`,
  confirmedEdit: (name: string) => `confirm ${name}`,
  /** Where nobody named a source, whoever confirms stands for it. */
  spokenBy: (owner: string) => `Confirmed by ${owner}`,

  rep: "One rep's quota",
  repTold: (name: string, quota: string) => `${name}: ${quota}`,
  repNone: "How it came to be, and what a pin would cost the others",
  notPlanned: "There are no quotas until the problems above are mended.",
  pick: "Rep",
  pickHint: "Type a name or an id",
  noRepFits: "Nobody is called so.",
  moreReps: (left: number) => `${grouped(left)} more: type to narrow them down`,
  selectedInput: "Selected in the sheets",
  follow: "Follow the selection in the sheets",
  waterfall: (name: string) => `How the quota of ${name} came to be`,
  quota: "Quota",
  inWords: "Step by step, in words",
  firstStep: (name: string, amount: string) => `${name}: ${amount}`,
  stepLine: (name: string, change: string, amount: string) => `${name}: ${change}, to ${amount}`,
  noChange: "no change",
  restsOn: "All that it rests on",
  byPeriod: "By period",
  period: "Period",

  pin: "Pin this quota",
  pinField: "Pin the quota at",
  pinReason: "Why",
  pinReasonMissing: "Say why: a pin is read by the rep, by finance and by whoever comes next.",
  pinApply: "Pin it",
  pinPaid: (total: string, payers: number) =>
    payers === 0
      ? "Nobody else's quota changes."
      : `${counted(payers, "other rep")} would carry ${total} beside a plan without this rep's bound:`,
  pinRest: (reps: number, total: string) => `${counted(reps, "other")}, together ${total}`,
  pinChart: (name: string) => `Who pays for the pin of ${name}`,
  pinImpossible: "This pin cannot be kept",
  pinReplaces: (bounds: string) =>
    `The pin takes the place of what holds this quota now: ${bounds}.`,
  pinEdit: (name: string, amount: string) => `pin ${name} at ${amount}`,
  pinned: (name: string, amount: string) => `${name} is pinned at ${amount}.`,
  pays: "Carries",
  thenAt: "Quota then",

  bounds: "Pins, floors and caps",
  boundsTold: (pins: number, others: number) =>
    [
      ...(pins === 0 ? [] : [counted(pins, "pin")]),
      ...(others === 0 ? [] : [counted(others, "floor or cap", "floors or caps")]),
    ].join(", ") || "None",
  noBounds: "No quota is held by a pin, a floor or a cap. Pin one under “One rep's quota”.",
  pinAt: (amount: string) => `pinned at ${amount}`,
  floorAt: (amount: string) => `not below ${amount}`,
  capAt: (amount: string) => `not above ${amount}`,
  unpin: "Unpin",
  unpinNamed: (name: string) => `Unpin ${name}`,
  unpinned: (name: string) => `${name} is no longer pinned.`,
  unpinEdit: (name: string) => `unpin ${name}`,
  whoPays: "Who pays",
  whoPaysOf: (name: string) => `Who pays for the bound of ${name}`,
  noPayers: "Nobody: it moves no other quota.",
  noWhoPays: "It cannot be told: the plan is impossible with the bound, or without it.",
  noReason: "No reason is given.",
} as const;
