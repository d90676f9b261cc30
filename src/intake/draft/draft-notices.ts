import { spokenCount, spokenMoney, total } from "../../engine";
import { bookedIn } from "./data-window";
import { MOST_KEPT } from "./deal-collector";
import type { Draft, DraftData } from "./draft-data";
import { countWords, monthsWords } from "./draft-register";
import type { DraftParts } from "./parts";
import { apartInAll } from "./booked-sums";

/** So many of a list of names are told. */
const NAMED = 8;

function listed(names: readonly string[]): string {
  return `${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? ", …" : ""}`;
}

/** What there is to know of a draft besides its numbers. */
export function draftNotices(
  { deals, company: { currency } }: DraftData,
  { window, roster }: DraftParts,
  held: Draft["held"],
): readonly string[] {
  const untold = deals.parts.some(({ type }) => type === "");
  const money = (amount: number) => spokenMoney(Math.round(amount), currency);
  const ofStrangers = total(
    roster.strangers.map((id) => bookedIn(deals.reps.get(id), window.year)),
  );
  const told: readonly (readonly [boolean, () => string])[] = [
    [
      deals.count > 0 && deals.deals === null,
      () =>
        `${spokenCount(deals.count)} deals are more than the ${spokenCount(MOST_KEPT)} that are kept one by one: their sums are in the model, the deals stay in their file.`,
    ],
    [
      roster.gone.length > 0,
      () =>
        `${countWords(roster.gone.length, "rep")} with deals left: not on the roster, and their deals count as the company's (${listed(roster.gone)}).`,
    ],
    [
      roster.strangers.length > 0,
      () =>
        `${countWords(roster.strangers.length, "owner")} of deals stand on no list of people: not on the roster, and the ${money(ofStrangers)} that they booked from ${monthsWords(window.year)} are not in the targets (${listed(roster.strangers)}).`,
    ],
    [
      roster.unknownManagers.length > 0,
      () =>
        `${countWords(roster.unknownManagers.length, "manager")} named by the lists stand on none of them: left blank (${listed(roster.unknownManagers)}).`,
    ],
    [
      held.length > 0,
      () =>
        `In ${countWords(held.length, "month")} the table of bookings tells other sums than the deals do, ${money(Math.abs(apartInAll(held)))} ${apartInAll(held) < 0 ? "less" : "more"} in all: the deals count, and nothing is added.`,
    ],
    [
      window.all.count > 0 && !window.isWholeYear,
      () =>
        `Only ${countWords(window.all.count, "month")} of data (${monthsWords(window.all)}): nobody has bookings of a year, and yearly figures are scaled up.`,
    ],
    [
      untold,
      () =>
        "Deals of which nobody says what kind of revenue they are count as new business in the targets.",
    ],
  ];
  return told.filter(([is]) => is).map(([, words]) => words());
}
