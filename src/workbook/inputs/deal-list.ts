import { dealOutcomes, multiYears, revenueTypes } from "../../engine";
import { asked, choice, day, flag, number, share, words } from "./field";
import type { InputList } from "./input-list";
import type { SingleInput } from "./single-inputs";

/** More deals than these make a workbook slow to open: they stay in the settings file. */
export const MOST_DEALS = 20_000;

/** The columns that say what a deal counts for, in their order. */
export const dealSteps = {
  told: "Told",
  growth: "New money counts",
  kind: "Kind counts",
  day: "Day counts",
  state: "State",
  parts: "Parts",
  value: "Value",
  known: "Known",
  cycle: "Cycle days",
  open: "Open value",
  weighted: "Weighted value",
  rep: "Rep row",
  territory: "Territory row",
  segment: "Segment row",
  month: "Month row",
  lastYear: "Last year row",
  due: "Due row",
  booked: "Booked value",
} as const;

export const dealList: InputList = {
  table: "DealList",
  heading: "Deals one by one, and what each counts for",
  section: "deals",
  knownBy: ["id"],
  beside: Object.values(dealSteps),
  fields: [
    asked(words("id", "Id", "The deal's id: each stands once.")),
    words("rep", "Rep", "An id of the roster, or of somebody who left."),
    words("account", "Account"),
    choice("type", "Revenue type", {
      choices: revenueTypes,
      hint: "What kind of revenue it is; blank is not told.",
    }),
    words("segment", "Segment"),
    words("territory", "Territory", "An id of the sheet Territories."),
    day("created", "Created", "The day on which the opportunity was opened."),
    day("closed", "Closed", "The day it was won or lost, or is expected to close."),
    asked(
      choice("outcome", "Outcome", { choices: dealOutcomes, hint: "What became of it so far." }),
    ),
    words("stage", "Stage"),
    number("amount", "Amount", {
      low: -1e12,
      high: 1e12,
      format: "money",
      hint: "The value of the whole contract.",
    }),
    number("years", "Years", {
      low: 0,
      high: 100,
      format: "general",
      hint: "The length of the contract in years; half a year is 0.5.",
    }),
    share("probability", "Probability", "The chance that an open deal is won."),
  ],
};

const rule = (name: string, field: SingleInput["field"]): SingleInput => ({ name, field });

function counted(name: string, kind: string, header: string): SingleInput {
  const hint = "Whether such a deal counts as a booking.";
  return rule(name, asked(flag(`bookingRules.counted.${kind}`, header, hint)));
}

/** What counts as a booking: the definitions that the sheet Deals obeys. */
export const bookingInputs: readonly SingleInput[] = [
  counted("CountNewBusiness", "newBusiness", "New business counts"),
  counted("CountExpansion", "expansion", "Expansion counts"),
  counted("CountRenewal", "renewal", "Renewal counts"),
  counted("CountUntold", "untold", "Deals of no type count"),
  rule(
    "MultiYear",
    asked(
      choice("bookingRules.multiYear", "Multi-year contracts", {
        choices: multiYears,
        hint: "At the value of their first year, or in full.",
      }),
    ),
  ),
  rule(
    "BaselineFrom",
    day("bookingRules.from", "First day that counts", "Blank for no first day."),
  ),
  rule("BaselineTo", day("bookingRules.to", "Last day that counts", "Blank for no last day.")),
];
