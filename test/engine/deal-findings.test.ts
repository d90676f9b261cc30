import { quotaPlan, type Deal, type QuotaModel } from "../../src/engine";
import { deal, dozen, rules2025 } from "./dozen-deals";
import { teamOfAes } from "./small-team";

const team: QuotaModel = {
  ...teamOfAes(1_000_000, [
    { id: "R1", previousBookings: 60_000 },
    { id: "R2", previousBookings: 20_000 },
    { id: "R3", previousBookings: 7_000 },
    { id: "R4" },
  ]),
  bookingRules: rules2025,
};

const ids = [
  "deals-against-roster",
  "deals-of-nobody",
  "deals-without-amount",
  "deals-without-years",
  "deals-without-day",
  "closed-before-created",
];

function found(model: QuotaModel) {
  return quotaPlan(model).findings.filter(({ id }) => ids.includes(id));
}

function said(deals: readonly Deal[], part: Partial<QuotaModel> = {}) {
  return found({ ...team, deals, ...part }).map(({ id, words }) => [id, words]);
}

test("without deals there is nothing to say of them", () => {
  expect(found(team)).toEqual([]);
});

test("a dozen deals: whose sums are apart from the roster, and what is wrong with them", () => {
  const findings = found({ ...team, deals: dozen });
  expect(findings.map(({ id, weight, words }) => [id, weight, words])).toEqual([
    [
      "deals-against-roster",
      "act",
      // 20,000 - 12,345.67 = 7,654.33, and 7,000.
      "Deals from 2025-01-01 to 2025-12-31: R2 $12,346 for $20,000, R3 no deals for $7,000. Together they are $14,654 apart.",
    ],
    ["deals-without-amount", "act", "D07: what it counts for is not known, and is in no sum."],
    ["deals-without-day", "act", "D12: what it counts for is not known, and is in no sum."],
    ["closed-before-created", "act", "D03: no cycle is counted of it."],
    [
      "deals-of-nobody",
      "know",
      "R9, (no rep): bookings of $15,000 that stand in a row of their own.",
    ],
  ]);
  expect(findings[0]?.concerns).toEqual(["R2", "R3"]);
  expect(findings[0]?.figures["gap"]).toBeCloseTo(14_654.33, 9);
});

test("deals that sum to the roster within half a unit raise nothing", () => {
  const deals = [
    deal({ id: "1", rep: "R1", closed: "2025-03-01", amount: 60_000.4 }),
    deal({ id: "2", rep: "r2", closed: "2025-03-01", amount: 20_000 }),
    deal({ id: "3", rep: "R3", closed: "2025-03-01", amount: 7_000 }),
    // Nobody says what R4 booked: any sum is news.
    deal({ id: "4", rep: "R4", closed: "2025-03-01", amount: 1 }),
  ];
  expect(said(deals)).toEqual([]);
  expect(said(deals.map((one) => ({ ...one, amount: (one.amount ?? 0) + 0.6 })))).toHaveLength(1);
});

test("contracts of no length are a doubt only where the first year counts", () => {
  const deals = [
    deal({ id: "1", rep: "R1", closed: "2025-03-01", amount: 60_000, years: null }),
    deal({ id: "2", rep: "R2", closed: "2025-03-01", amount: 20_000 }),
    deal({ id: "3", rep: "R3", closed: "2025-03-01", amount: 7_000 }),
  ];
  expect(said(deals)).toEqual([
    [
      "deals-against-roster",
      "Deals from 2025-01-01 to 2025-12-31: R1 deals of unknown value for $60,000. Together they are $60,000 apart.",
    ],
    ["deals-without-years", "1: what it counts for is not known, and is in no sum."],
  ]);
  expect(said(deals, { bookingRules: { ...rules2025, multiYear: "FULL" } })).toEqual([]);
});

test("without a window no closing day is missed", () => {
  const open = { ...rules2025, from: "", to: "" };
  const words = said([deal({ id: "1", rep: "R1", amount: 60_000 })], { bookingRules: open });
  expect(words.map(([id]) => id)).toEqual(["deals-against-roster"]);
  expect(words[0]?.[1]).toMatch(/^Deals of all days: R2 no deals for \$20,000, R3 no deals/);
});
