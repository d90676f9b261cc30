import type { DealsModel, Problem } from "../engine";
import { dealWordProblems } from "./cross-checks-words";

/** More deals than these are for the import of whole exports: a settings file is read by people, too. */
const MOST_DEALS = 50_000;

/** What no single deal shows: too many of them, ids that stand twice, a window that ends before it begins. */
export function dealProblems({ deals, bookingRules }: DealsModel): readonly Problem[] {
  return [
    ...tooMany(deals),
    ...repeatedIds(deals),
    ...dealWordProblems(deals),
    ...crossedWindow(bookingRules),
  ];
}

function tooMany(deals: DealsModel["deals"]): readonly Problem[] {
  if (deals.length <= MOST_DEALS) return [];
  const [found, most] = [deals.length, MOST_DEALS].map((count) => count.toLocaleString("en-US"));
  return [
    {
      where: "deals",
      what: `${found} deals are more than a settings file holds.`,
      remedy: `Keep at most ${most}: leave out older ones, or sum them up by rep and month as bookings of last year.`,
    },
  ];
}

/** The same deal twice would be booked twice. */
function repeatedIds(deals: DealsModel["deals"]): readonly Problem[] {
  const seen = new Map<string, number>();
  return deals.flatMap(({ id }, place) => {
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, place);
      return [];
    }
    return [
      {
        where: `deals.${place}`,
        what: `The deal ${id} stands here a second time; the first is deals.${before}.`,
        remedy: "Remove one of the two, or give it an id of its own.",
      },
    ];
  });
}

function crossedWindow({ from, to }: DealsModel["bookingRules"]): readonly Problem[] {
  if (from === "" || to === "" || from <= to) return [];
  return [
    {
      where: "bookingRules.to",
      what: `The baseline ends on ${to}, before it starts on ${from}.`,
      remedy: "Exchange the two, or correct them.",
    },
  ];
}
