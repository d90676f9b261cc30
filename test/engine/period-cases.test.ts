import fc from "fast-check";
import { periodAdvice, periodCases, total, type TrackedRep } from "../../src/engine";
import { lastQuarter, type Telling } from "./last-quarter";

const half: Telling = { period: { elapsedShare: 0.5 } };
const leaving = (rep: string, lastDay: string) => ({ rep, lastDay, backfillAfterMonths: null });

function casesOf(rows: readonly Partial<TrackedRep>[], told: Telling = half) {
  return periodCases(lastQuarter(rows, told).team);
}

// At half time: projected 1,200, 800 and 400 of 1,000 each.
test("each rep of the middle and the bottom third is brought up, and only the bottom third falls", () => {
  const rows = [600, 400, 200].map((actual) => ({ quota: 1000, actual }));
  expect(casesOf(rows)).toEqual([
    {
      name: "Step in",
      // 95 % of 1,000 and 85 % of 1,000: 3,000 of 3,000.
      thirds: { top: 1200, middle: 950, bottom: 850 },
      total: 3000,
      shareOfQuota: 1,
      gap: 0,
    },
    {
      name: "As it goes",
      thirds: { top: 1200, middle: 800, bottom: 400 },
      total: 2400,
      shareOfQuota: 0.8,
      gap: -600,
    },
    {
      // 400 less 10 % of 1,000.
      name: "Leave it",
      thirds: { top: 1200, middle: 800, bottom: 300 },
      total: 2300,
      shareOfQuota: 2300 / 3000,
      gap: -700,
    },
  ]);
});

test("what is made is made: nobody falls below it", () => {
  // 90 % over, projected 500 where 450 is made: ten points of 1,000 would leave 400.
  const [, , leaveIt] = casesOf(
    [900, 800, 450].map((actual) => ({ quota: 1000, actual })),
    { period: { elapsedShare: 0.9 } },
  );
  expect(leaveIt?.thirds.bottom).toBe(450);
});

test("stepping in takes nothing from who is above, and leaving it gives nothing to who is below zero", () => {
  // Projected 4,000, 3,600 and 2,000 of 1,000: everybody is above 95 %.
  const above = casesOf([2000, 1800, 1000].map((actual) => ({ quota: 1000, actual })));
  expect(above.map(({ total: all }) => all)).toEqual([9600, 9600, 9500]);
  // Projected 2,000, 1,800 and -600 where -300 is made: it stays -600, not -300.
  const below = casesOf([1000, 900, -300].map((actual) => ({ quota: 1000, actual })));
  expect(below.map(({ thirds }) => thirds.bottom)).toEqual([850, -600, -600]);
});

test("who left cannot be brought up any more", () => {
  // R3 left on October 31 with 200 of 1,000; R4 is at 300, projected 600.
  const rows = [700, 600, 200, 300].map((actual) => ({ quota: 1000, actual }));
  const [stepIn, asItGoes, leaveIt] = casesOf(rows, {
    ...half,
    model: { leavers: [leaving("R3", "2024-10-31")] },
  });
  // Places 1 and 2 of 4 are the top third, 3 the middle, 4 the bottom: 950 of R4, and R3 keeps 200.
  expect(stepIn?.thirds).toEqual({ top: 2600, middle: 950, bottom: 200 });
  expect(asItGoes?.thirds).toEqual({ top: 2600, middle: 600, bottom: 200 });
  expect(leaveIt?.thirds).toEqual({ top: 2600, middle: 600, bottom: 200 });
});

test("nor is it advised to bring them up", () => {
  const rows = [900, 800, 700, 600, 200, 300].map((actual) => ({ quota: 1000, actual }));
  const advice = periodAdvice(
    lastQuarter(rows, { ...half, model: { leavers: [leaving("R5", "2024-10-31")] } }),
  );
  // The last two of six are R6 at 600 of 1,000, who lacks 250 of 850, and R5, who lacks 800 and left.
  const bottom = advice.find(({ id }) => id === "bottom-third");
  expect(bottom?.figures).toEqual({ money: 1200, worth: 250, reps: 2 });
  expect(bottom?.remedies[0]).toBe("Bring each of them to 85%, which is worth $250");
});

test("who comes later counts with what is made so far, of whom nothing is projected", () => {
  const rows = [500, 50].map((actual) => ({ quota: 1000, actual }));
  const { team } = lastQuarter(rows, { ...half, people: [{}, { startDate: "2024-12-20" }] });
  // 500 / 0.5 and 50 as it is.
  expect(team.company.projected).toBe(1050);
  expect(periodCases(team).find(({ name }) => name === "As it goes")?.total).toBe(1050);
});

test("none while nothing is projected, and none once the period is over", () => {
  const one = [{ quota: 1000, actual: 400 }];
  expect(casesOf([{ quota: 1000 }, { quota: 1000 }])).toEqual([]);
  expect(casesOf(one, { period: { elapsedShare: 0 } })).toEqual([]);
  expect(casesOf(one, { period: { elapsedShare: 1 } })).toEqual([]);
  expect(casesOf(one, { period: { asOf: "2024-12-31" } })).toEqual([]);
  // A quota of nothing is nobody's to make.
  expect(casesOf([{ quota: 0, actual: 400 }])).toEqual([]);
});

test("whatever is told, the thirds make the team's projection and the worst comes first", () => {
  const rows = fc.array(
    fc.record({
      quota: fc.constantFrom(0, 1, 500, 1000, 5000),
      actual: fc.option(fc.integer({ min: -2000, max: 6000 })),
      leaves: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(rows, share, (told, elapsedShare) => {
      const leavers = told.flatMap(({ leaves }, place) =>
        leaves ? [leaving(`R${place + 1}`, "2024-11-30")] : [],
      );
      const judged = lastQuarter(
        told.map(({ quota, actual }) => ({ quota, actual })),
        { period: { elapsedShare }, model: { leavers } },
      );
      const cases = periodCases(judged.team);
      const { projected, quota } = judged.team.company;
      if (projected === null) {
        expect(cases).toEqual([]);
        return;
      }
      const [stepIn, asItGoes, leaveIt] = cases.map((one) => one.total);
      const dust = 1e-9 * Math.max(1, Math.abs(projected), quota);
      expect(Math.abs((asItGoes ?? NaN) - projected)).toBeLessThanOrEqual(dust);
      expect(leaveIt).toBeLessThanOrEqual((asItGoes ?? NaN) + dust);
      expect(asItGoes).toBeLessThanOrEqual((stepIn ?? NaN) + dust);
      for (const one of cases) {
        expect(Math.abs(total(Object.values(one.thirds)) - one.total)).toBeLessThanOrEqual(dust);
        expect(Math.abs(one.total - quota - one.gap)).toBeLessThanOrEqual(dust);
      }
    }),
    { numRuns: 300 },
  );
});
