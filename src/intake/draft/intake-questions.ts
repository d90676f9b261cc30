import { spokenCount, spokenMoney, total, type MethodGap, type QuotaModel } from "../../engine";
import type { DraftData, IntakeQuestion } from "./draft-data";
import { countWords, monthsWords } from "./draft-register";
import type { DraftParts } from "./parts";

type Asked = {
  readonly data: DraftData;
  readonly parts: DraftParts;
  readonly model: QuotaModel;
  readonly gaps: readonly MethodGap[];
};

function aboutTheYear({ parts, model }: Asked): readonly IntakeQuestion[] {
  const { window } = parts;
  const target = total(model.targets.map(({ amount }) => amount));
  return [
    {
      id: "targets",
      asks: "What are the approved revenue targets of the year, by segment and by new business, expansion and renewal?",
      why: "All quotas together make the target: no list of deals tells it.",
      proposal: `${spokenMoney(target, model.company.currency)}, what was booked from ${monthsWords(window.year)}${window.isWholeYear ? "" : ", as of a whole year"}.`,
    },
    ...(window.isStartTold
      ? []
      : [
          {
            id: "fiscal-year",
            asks: "On which day does the fiscal year start that is to be planned?",
            why: "Ramps, seasons and the bookings of the year before are counted from it.",
            proposal: window.fiscalYearStart === "" ? "None yet." : `${window.fiscalYearStart}.`,
          },
        ]),
    {
      id: "definitions",
      asks: "What counts as a booking: which kinds of revenue, and is a contract of several years counted whole or by its first year?",
      why: "Every number of the past moves with it.",
      proposal:
        model.bookingRules.multiYear === "FULL"
          ? "Contracts at their full value; the kinds of revenue as set at the import."
          : "Contracts at the value of their first year; the kinds of revenue as set at the import.",
    },
  ];
}

function aboutPeople({ data, parts, model }: Asked): readonly IntakeQuestion[] {
  const withoutOte = model.roster.filter(({ annualOte }) => annualOte === null).length;
  const guessed = parts.roster.rows.filter(({ guessed: some }) =>
    some.includes("startDate"),
  ).length;
  return [
    {
      id: "headcount",
      asks: "Who is to be hired in the year, and when; and who is known to leave?",
      why: "Capacity that comes late or goes is quota that somebody else carries.",
      proposal: `Nobody comes and nobody goes: ${spokenCount(model.roster.length)} on the roster.`,
    },
    ...(data.people.length > 0 && guessed === 0
      ? []
      : [
          {
            id: "roster",
            asks: "Who is on the team: role, manager, segment and first day of each?",
            why: "Whoever is new carries less at first, and managers carry what their people do.",
            proposal: `${countWords(guessed, "rep")} with the first month that has a deal as the first day; account executives where no title says otherwise.`,
          },
        ]),
    ...(withoutOte === 0
      ? []
      : [
          {
            id: "pay",
            asks: "What are the on-target earnings of each role, and which part of them is variable?",
            why: "Without pay nobody sees whether a quota is worth its money, to the rep and to the company.",
            proposal: `None for ${spokenCount(withoutOte)} of ${spokenCount(model.roster.length)}: pay is left out.`,
          },
        ]),
    ...(parts.hasSetters
      ? [
          {
            id: "meetings",
            asks: "How many meetings does a ramped SDR book in a month?",
            why: "The quotas of SDRs are counted in meetings.",
            proposal: `${spokenCount(model.allocation.meetingsPerMonth ?? 0)}, a placeholder.`,
          },
        ]
      : []),
  ];
}

function aboutTerritories({ parts, model }: Asked): readonly IntakeQuestion[] {
  const { territories } = model;
  return [
    {
      id: "territories",
      asks: "What are the territories, which accounts are in each, and are their borders settled for the year?",
      why: "Quotas that are built before the borders are settled are built twice.",
      proposal:
        territories.length === 0
          ? "None: everybody is taken to have the same chances."
          : `${spokenCount(territories.length)}, ${parts.territories.isListed ? "from the list" : "as the deals name them"}, none of them locked.`,
    },
    ...(territories.length === 0
      ? []
      : [
          {
            id: "territory-factors",
            asks: "From 1 to 5: how mature is the market in each territory, and how little competition is there?",
            why: "These two factors stand in no export.",
            proposal: "3 for every territory.",
          },
        ]),
  ];
}

function aboutTheMethod({ data, gaps }: Asked): readonly IntakeQuestion[] {
  const isTold =
    data.quotas.length > 0 || data.people.some(({ previousQuota }) => previousQuota !== null);
  return [
    {
      id: "method",
      asks: "How are quotas set today, who was told how, and what changes one in the course of a year?",
      why: "A new method is judged beside the one that it replaces.",
      proposal: isTold
        ? `What the quotas of the past give away: ${countWords(gaps.length, "gap")}.`
        : "Nothing: no quotas of the past were handed in.",
    },
  ];
}

/** What the data cannot say, with what the first model takes until somebody says it. */
export function intakeQuestions(asked: Asked): readonly IntakeQuestion[] {
  const { all } = asked.parts.window;
  return [
    ...aboutTheYear(asked),
    ...aboutPeople(asked),
    ...aboutTerritories(asked),
    ...aboutTheMethod(asked),
    ...(all.count >= 12
      ? []
      : [
          {
            id: "history",
            asks: "Can you export 12 to 24 months of closed deals?",
            why: "Of less than a year neither a season nor a rep's year can be told.",
            proposal: `What ${countWords(all.count, "month")} show, as of a whole year.`,
          },
        ]),
  ];
}
