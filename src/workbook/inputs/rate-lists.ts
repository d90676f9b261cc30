import { roles, shippedRamps, type RampSchedule } from "../../engine";
import { asked, choice, money, number, share, shown, words, type Field } from "./field";
import type { InputList } from "./input-list";
import type { Settings } from "./setting-paths";

const times = (key: string, header: string, hint: string) =>
  number(key, header, { low: 0.01, high: 100, format: "general", hint });

export const tierList: InputList = {
  table: "TierList",
  heading: "Tiers",
  section: "tiers",
  knownBy: ["name"],
  fields: [
    words("name", "Name"),
    asked(times("multiplier", "Multiplier", "How much the tier counts: 1 for the first.")),
    number("rampBelowMonths", "Ramp below months", {
      low: 0,
      high: 60,
      format: "general",
      hint: "Who has fewer months is ramping.",
    }),
    asked(share("rampFactor", "Ramp factor", "The share of a quota while ramping.")),
  ],
};

export const productivityList: InputList = {
  table: "ProductivityList",
  heading: "What a ramped rep sells in a year",
  section: "productivity",
  knownBy: ["role", "segment"],
  fields: [
    asked(choice("role", "Role", { choices: roles, hint: "Of whom it speaks." })),
    words("segment", "Segment", "Blank for every segment."),
    asked(money("amount", "Amount", "Booked revenue, or pipeline where a win rate is given.")),
    share("winRate", "Win rate", "What of the pipeline is won; blank for booked revenue."),
  ],
};

const upTo = (key: string, header: string, plan: { high: number; hint: string }) =>
  number(key, header, { low: 0, format: key === "from" ? "share" : "multiple", ...plan });

export const payTierList: InputList = {
  table: "PayTierList",
  heading: "From which attainment on which multiple of the base rate is paid",
  section: "payTiers",
  knownBy: ["from"],
  fields: [
    asked(upTo("from", "From", { high: 10, hint: "An attainment: 100% is the whole quota." })),
    asked(upTo("multiple", "Multiple", { high: 20, hint: "Times the base rate." })),
  ],
};

/** The months of a schedule that the sheet has room for. */
export const RAMP_MONTHS = 24;

const months: readonly Field[] = Array.from({ length: RAMP_MONTHS }, (_month, place) =>
  share(`month${place + 1}`, `Month ${place + 1}`, "The share of a full quota in this month."),
);

export const rampList: InputList = {
  table: "RampList",
  heading: "Shares of a full quota by month of tenure; after the last month the last share holds",
  section: "ramps",
  knownBy: ["name"],
  // The rows that are ours say so themselves.
  notAlone: ["origin"],
  fields: [
    words("name", "Name", "What a person of the roster calls it."),
    choice("role", "For role", { choices: roles, hint: "Blank for nobody in particular." }),
    words("segment", "For segment", "Blank for every segment of the role."),
    shown(words("origin", "Origin"), "note"),
    {
      ...shown(number("months", "Months", { low: 0, high: 24, format: "general", hint: "" })),
      shown: "calculation",
      formula: `=COUNT(RampList[[#This Row],[Month 1]:[Month ${RAMP_MONTHS}]])`,
    },
    ...months,
  ],
};

const atOnce: RampSchedule = { name: "At once", role: null, segment: "", shares: [1] };

function rampRow(origin: string, { shares, ...ramp }: RampSchedule): Settings {
  const held = shares.slice(0, RAMP_MONTHS);
  const byMonth = held.map((each, place) => [`month${place + 1}`, each] as const);
  return { ...ramp, origin, months: held.length, ...Object.fromEntries(byMonth) };
}

/** At once, then those that are shipped, or the model's in their place, then the model's own. */
export function rampRows(ramps: readonly RampSchedule[]): readonly Settings[] {
  const named = new Map(ramps.map((ramp) => [ramp.name, ramp]));
  const shipped = new Set(shippedRamps.map(({ name }) => name));
  return [
    rampRow("rule", atOnce),
    ...shippedRamps.map((ramp) => {
      const own = named.get(ramp.name);
      return own === undefined ? rampRow("shipped", ramp) : rampRow("model", own);
    }),
    ...ramps.filter(({ name }) => !shipped.has(name)).map((ramp) => rampRow("model", ramp)),
  ];
}

export const seasonList: InputList = {
  table: "SeasonList",
  heading: "Shares of the year, by month or by quarter; blank for a flat year",
  section: "seasonality",
  knownBy: [],
  notAlone: ["label"],
  fields: [
    shown(words("label", "Period")),
    asked(share("share", "Share", "12 shares or 4, which sum to 100%.")),
  ],
};

export function seasonRows(seasonality: readonly number[]): readonly Settings[] {
  const unit = seasonality.length === 12 ? "Month" : "Quarter";
  return seasonality.map((each, place) => ({ label: `${unit} ${place + 1}`, share: each }));
}
