import { revenueTypes, roles } from "../../engine";
import { asked, choice, day, flag, listed, money, number, oneOf, share, words } from "./field";
import { idLists } from "./id-lists";
import type { InputList } from "./input-list";

const ofRoster = "An id of the roster.";
const revenueType = choice("revenueType", "Revenue type", {
  choices: revenueTypes,
  hint: "What kind of revenue is asked for.",
});
const role = choice("role", "Role", {
  choices: roles,
  hint: "It decides what the quota is made of.",
});
const segment = words("segment", "Segment", "As the targets call it; blank for none.");

export const targetList: InputList = {
  table: "TargetList",
  heading: "What the company must book in the year",
  section: "targets",
  knownBy: ["segment", "revenueType"],
  fields: [segment, asked(revenueType), asked(money("amount", "Amount", "Bookings of the year."))],
};

export const mixList: InputList = {
  table: "MixList",
  heading: "Which roles carry which revenue",
  section: "revenueMix",
  knownBy: ["revenueType", "role"],
  fields: [
    asked(revenueType),
    asked(choice("role", "Role", { choices: ["AE", "AM"], hint: "Who carries it." })),
    asked(share("share", "Share", "The shares of one revenue type sum to 100%.")),
  ],
};

export const standings = { employed: "EMPLOYED", hire: "HIRE" } as const;

/** Everybody on the roster, then everybody to be hired. */
export const rosterList: InputList = {
  table: "RosterList",
  heading: "People",
  section: "roster",
  knownBy: ["id"],
  fields: [
    listed(
      words("id", "Id", "Starts with a letter or a digit; nobody else has it."),
      idLists.people,
    ),
    words("name", "Name"),
    choice("standing", "Standing", {
      choices: Object.values(standings),
      hint: "HIRE for somebody who is to be hired.",
    }),
    asked(role),
    segment,
    words("tier", "Tier", "A name of the tiers; blank for none."),
    oneOf("territory", "Territory", {
      list: idLists.territories,
      hint: "An id of the territories; blank for none.",
    }),
    oneOf("manager", "Manager", { list: idLists.people, hint: `${ofRoster} Blank at the top.` }),
    words("team", "Team"),
    words("region", "Region"),
    asked(day("startDate", "Start", "The first day.")),
    day("endDate", "End", "The last day; blank for whoever stays."),
    money("annualOte", "OTE", "On-target earnings of a year."),
    share("payMix", "Pay mix", "The variable share of on-target earnings."),
    asked(
      number("capacity", "Time", {
        low: 0.01,
        high: 10,
        format: "share",
        hint: "100% is full time.",
      }),
    ),
    words("ramp", "Ramp", "A name of the ramp schedules; blank for the one of role and segment."),
    money("previousQuota", "Previous quota", "Last year's quota."),
    money("previousBookings", "Previous bookings", "Bookings of last year."),
  ],
};

const factor = (key: string, header: string) =>
  number(`scores.${key}`, header, {
    low: 1,
    high: 5,
    format: "general",
    hint: "From 1 to 5; more is better.",
  });

export const territoryList: InputList = {
  table: "TerritoryList",
  heading: "Territories",
  section: "territories",
  knownBy: ["id"],
  fields: [
    listed(words("id", "Id", "Starts with a letter or a digit."), idLists.territories),
    words("name", "Name"),
    segment,
    factor("accountDensity", "Account density"),
    factor("marketMaturity", "Market maturity"),
    factor("historicalPerformance", "Historical performance"),
    factor("competitiveOpenness", "Competitive openness"),
    asked(
      number("maturity", "Maturity", {
        low: 0.01,
        high: 5,
        format: "general",
        hint: "1 for a mature territory.",
      }),
    ),
    flag("locked", "Locked", "Whether its borders are settled for the year."),
  ],
};
