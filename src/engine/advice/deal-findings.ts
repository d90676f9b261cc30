import { baselineOf } from "../baseline/baseline";
import { dealStanding, type DealStanding } from "../baseline/booked-value";
import type { BookingRules, Deal, DealsModel } from "../baseline/deals-model";
import { rounded } from "../figure/rounded";
import { spokenMoney } from "../figure/spoken";
import type { AllocationModel } from "../plan/allocation-model";
import { total } from "../share/total";
import { allocationFinding, few, type AllocationJudged } from "./allocation-judged";
import { counted, type Finding } from "./finding";

type Judged = Pick<AllocationJudged, "currency"> & { readonly model: AllocationModel & DealsModel };

/** What is odd about the deals, and where they say something else than the roster. */
export function dealFindings(judged: Judged): readonly Finding[] {
  if (judged.model.deals.length === 0) return [];
  return [
    ...otherThanTheRoster(judged),
    ...dealsOfNobody(judged),
    ...unknownValues(judged),
    ...closedBeforeCreated(judged),
  ];
}

const dealNoun = { one: "deal", many: "deals" } as const;
const wonNoun = { one: "won deal", many: "won deals" } as const;
const repNoun = { one: "rep", many: "reps" } as const;

/** Less than half a unit of money apart is the same. */
const SAME = 0.5;

function windowOf({ from, to }: BookingRules): string {
  if (from === "" && to === "") return "of all days";
  if (to === "") return `from ${from} on`;
  return from === "" ? `up to ${to}` : `from ${from} to ${to}`;
}

function otherThanTheRoster({ model, currency }: Judged): readonly Finding[] {
  const { roster, bookingRules } = model;
  const rows = new Map(baselineOf(model)?.reps.map((row) => [row.key, row]));
  const apart = roster.flatMap(({ id, previousBookings }) => {
    if (previousBookings === null) return [];
    const row = rows.get(id);
    const found = row?.bookings ?? null;
    const gap = (found ?? 0) - previousBookings;
    return Math.abs(gap) < SAME ? [] : [{ id, found, previousBookings, gap, won: row?.won ?? 0 }];
  });
  if (apart.length === 0) return [];
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  const words = apart.map(({ id, found, won, previousBookings }) => {
    const sum =
      found === null ? (won === 0 ? "no deals" : "deals of unknown value") : spoken(found);
    return `${id} ${sum} for ${spoken(previousBookings)}`;
  });
  const gap = total(apart.map((one) => Math.abs(one.gap)));
  return [
    allocationFinding("deals-against-roster", "act", {
      title: `Deals and last year's bookings differ for ${counted(apart.length, repNoun)}`,
      words: `Deals ${windowOf(bookingRules)}: ${few(words)}. Together they are ${spoken(gap)} apart.`,
      remedies: [
        "Set the first and the last day of the baseline to last year",
        "Look at what counts as a booking",
        "Correct the roster, or the deals",
      ],
      figures: { reps: apart.length, gap },
      concerns: apart.map(({ id }) => id),
    }),
  ];
}

/** Deals of somebody who left, of nobody, or of a name that is no id. */
function dealsOfNobody({ model, currency }: Judged): readonly Finding[] {
  const known = new Set(model.roster.map(({ id }) => id.toLowerCase()));
  const others = model.deals.filter(({ rep }) => !known.has(rep.toLowerCase()));
  if (others.length === 0) return [];
  const names = [...new Set(others.map(({ rep }) => rep))].map((rep) => rep || "(no rep)");
  const bookings = total(others.map((deal) => dealStanding(deal, model.bookingRules).booked ?? 0));
  return [
    allocationFinding("deals-of-nobody", "know", {
      title: `${counted(others.length, dealNoun)} of nobody on the roster`,
      words: `${few(names)}: bookings of ${spokenMoney(rounded(bookings, 0), currency)} that stand in a row of their own.`,
      remedies: [
        "Give the deals the ids of the roster",
        "Leave them where they are of people who left",
      ],
      figures: { deals: others.length, bookings },
    }),
  ];
}

type Unknown = { readonly deal: Deal; readonly standing: DealStanding };

/** Won deals of which nobody can say what they count for, by what is missing. */
function unknownValues({ model: { deals, bookingRules } }: Judged): readonly Finding[] {
  const unknown = deals.flatMap((deal): readonly Unknown[] => {
    const standing = dealStanding(deal, bookingRules);
    return standing.booked === null ? [{ deal, standing }] : [];
  });
  const isUndated = ({ standing }: Unknown) => standing.isInWindow === null;
  const dated = unknown.filter((one) => !isUndated(one));
  return [
    ...without(
      "deals-without-amount",
      dated.filter(({ deal }) => deal.amount === null),
      {
        what: "an amount",
        remedies: ["Fill in the amounts"],
      },
    ),
    ...without(
      "deals-without-years",
      dated.filter(({ deal }) => deal.amount !== null),
      {
        what: "the length of the contract",
        remedies: ["Fill in the years", "Count contracts of several years in full"],
      },
    ),
    ...without("deals-without-day", unknown.filter(isUndated), {
      what: "a closing day",
      remedies: ["Fill in the day on which they were signed"],
    }),
  ];
}

function without(
  id: string,
  found: readonly Unknown[],
  { what, remedies }: { readonly what: string; readonly remedies: readonly string[] },
): readonly Finding[] {
  if (found.length === 0) return [];
  const counts = found.length === 1 ? "it counts" : "they count";
  return [
    allocationFinding(id, "act", {
      title: `${counted(found.length, wonNoun)} without ${what}`,
      words: `${few(found.map(({ deal }) => deal.id))}: what ${counts} for is not known, and is in no sum.`,
      remedies,
      figures: { deals: found.length },
    }),
  ];
}

function closedBeforeCreated({ model }: Judged): readonly Finding[] {
  const found = model.deals.filter(
    ({ created, closed, outcome }) =>
      outcome !== "OPEN" && created !== "" && closed !== "" && closed < created,
  );
  if (found.length === 0) return [];
  return [
    allocationFinding("closed-before-created", "act", {
      title: `${counted(found.length, dealNoun)} closed before ${found.length === 1 ? "it was" : "they were"} created`,
      words: `${few(found.map(({ id }) => id))}: no cycle is counted of ${found.length === 1 ? "it" : "them"}.`,
      remedies: ["Correct the dates"],
      figures: { deals: found.length },
    }),
  ];
}
