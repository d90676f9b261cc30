import { breakEven, payCurve, payFor, salesPay, type PayTier } from "../../src/engine";
import { planOf } from "./planned";
import { teamOfAes } from "./small-team";

const accelerated: readonly PayTier[] = [
  { from: 0, multiple: 1 },
  { from: 1, multiple: 1.6 },
];

// Two AEs of 500 each on 100, half of it variable.
const team = teamOfAes(1000, [
  { annualOte: 100, payMix: 0.5 },
  { annualOte: 100, payMix: 0.5 },
]);

function payOf(model = team) {
  const pay = salesPay(planOf(model));
  if (pay === null) throw new Error("Pay is told.");
  return pay;
}

test("fixed pay, and variable pay by marginal tiers", () => {
  const pay = payOf();
  expect(pay.fixed).toBe(100);
  // 400 of 500 pays 40; 650 of 500 pays 50 and 0.3 x 1.6 x 50.
  expect(payFor(pay, [400, 650], accelerated)).toBeCloseTo(100 + 40 + 50 + 24, 9);
});

test("at 60, 80, 100 and 120 %, and dearer with a spread where accelerators pay", () => {
  const curve = payCurve(payOf(), { tiers: accelerated, spread: 0.2 });
  expect(curve.map(({ attainment, sold }) => [attainment, sold])).toEqual([
    [0.6, 600],
    [0.8, 800],
    [1, 1000],
    [1.2, 1200],
  ]);
  [160, 180, 200, 232].forEach((cost, place) => expect(curve[place]?.cost).toBeCloseTo(cost, 9));
  expect(curve[2]?.costShare).toBeCloseTo(0.2, 12);
  // At quota half of the reps lie above: 100 x 0.6 x 0.2 x E[max(Z, 0)], and E[max(Z, 0)] is 0.39894.
  expect((curve[2]?.costWithSpread ?? 0) - 200).toBeCloseTo(100 * 0.6 * 0.2 * 0.39894, 1);
  // Far below quota nobody is paid an accelerator: the spread costs nothing.
  expect(curve[0]?.costWithSpread).toBeCloseTo(160, 1);
  expect(payCurve(payOf(), { tiers: accelerated, spread: null })[0]?.costWithSpread).toBeNull();
});

test.each([
  // 0.5 x 1000 a = 100 + 100 a at a = 0.25; at a margin of 0.15 it is 150 a against 100 + 100 a up to quota and
  // 40 + 160 a above: never.
  [0.5, 0.25],
  [0.15, null],
  // 0.21 x 1000 a = 100 + 100 a at a = 0.909; 0.19: 190 a = 40 + 160 a at a = 4/3.
  [0.21, 100 / 110],
  [0.19, 4 / 3],
])("at a margin of %d bookings pay for sales from %d on", (grossMargin, wanted) => {
  const found = breakEven(payOf(), { tiers: accelerated, grossMargin });
  if (wanted === null) expect(found).toBeNull();
  else {
    expect(found?.from).toBeCloseTo(wanted, 12);
    expect(found?.to).toBeNull();
  }
});

test("where nothing is sold nothing is paid for, and accelerators may end it again", () => {
  const allVariable = payOf(teamOfAes(1000, [{ annualOte: 100, payMix: 1 }]));
  // 100 a of pay against 50 a of margin: never, not even at nothing sold.
  expect(breakEven(allVariable, { tiers: accelerated, grossMargin: 0.05 })).toBeNull();
  // 120 a of margin against 100 a of pay up to quota and 300 a - 200 above: until 180 a = 200.
  const steep = [
    { from: 0, multiple: 1 },
    { from: 1, multiple: 3 },
  ];
  const found = breakEven(allVariable, { tiers: steep, grossMargin: 0.12 });
  expect(found?.from).toBe(0);
  expect(found?.to).toBeCloseTo(10 / 9, 12);
});

test("whose pay is not told has no cost, and managers are fixed pay", () => {
  expect(salesPay(planOf(teamOfAes(1000, [{ annualOte: 100, payMix: null }])))).toBeNull();
  const managed = {
    ...team,
    roster: [
      ...team.roster,
      { ...team.roster[0]!, id: "M1", role: "MANAGER" as const, annualOte: 200, payMix: 0.5 },
    ],
  };
  expect(payOf(managed).fixed).toBe(300);
});
