/** What a word means, for those who decide to agree on. */
export type Term = { readonly term: string; readonly definition: string };

/** The terms of the definition alignment, and those about which quotas are disputed most. */
export const shippedTerms: readonly Term[] = [
  {
    term: "Quota",
    definition:
      "What one rep is asked to book in a period: a share of the company's revenue target.",
  },
  {
    term: "Booking",
    definition:
      "A closed-won deal, counted on its signing day. One of several years counts at the value of its first, unless the booking rules take its full value.",
  },
  { term: "Attainment", definition: "Bookings of one rep over the quota of the same period." },
  {
    term: "Share at quota",
    definition: "How many reps reach their quotas: of the team, never the same as attainment.",
  },
  {
    term: "New business",
    definition: "Revenue from a customer who has bought nothing from us before.",
  },
  {
    term: "Expansion",
    definition: "More revenue from a customer we have: more seats, more products, a higher price.",
  },
  {
    term: "Renewal",
    definition: "Revenue that a customer's contract brings again, at no more than before.",
  },
  {
    term: "Coverage buffer",
    definition:
      "Quota assigned over the revenue target: 1.05 is five per cent more than must be booked.",
  },
  {
    term: "Territory weight",
    definition: "A territory's score over the median score of its peers, within limits.",
  },
  {
    term: "Ramp schedule",
    definition: "The share of a full quota that a new hire carries in each month from the first.",
  },
  {
    term: "Blended method",
    definition:
      "What the target asks of a rep, mixed with what the rep's capacity can be expected to sell.",
  },
  {
    term: "Pipeline coverage",
    definition: "Open pipeline over what is left of the quota. Three times is what most ask for.",
  },
  {
    term: "Quota to OTE",
    definition: "A year's quota over a year's on-target earnings, for a rep who is fully ramped.",
  },
  {
    term: "Back-test",
    definition:
      "Quotas held against the bookings of a past year: how many would have reached them.",
  },
];
