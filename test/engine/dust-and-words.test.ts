import {
  earlyWarnings,
  periodAdvice,
  type TrackedRep,
  type TrackingJudged,
} from "../../src/engine";
import { lastQuarter, type Telling } from "./last-quarter";

function wordsOf({ team, tracking, currency }: TrackingJudged): readonly string[] {
  return earlyWarnings(team, tracking, { payTiers: [], currency }).map(({ words }) => words);
}

function placesOf(rows: readonly Partial<TrackedRep>[], told: Telling = {}) {
  const { team } = lastQuarter(rows, told);
  return team.reps.map(({ rank, third }) => [rank, third]);
}

describe("what binary fractions leave behind decides nothing", () => {
  // 270,000 / 0.54 and 70,000 / 0.14 are 499,999.99999999994.
  test.each([
    [0.14, 70_000],
    [0.54, 270_000],
  ])("with %d of the period over, %i of 500,000 misses nothing", (elapsedShare, actual) => {
    const judged = lastQuarter([{ quota: 500_000, actual, surePipeline: 0 }], {
      period: { elapsedShare },
    });
    expect(judged.team.company.projected).not.toBe(500_000);
    expect(periodAdvice(judged).map(({ id }) => id)).toEqual([]);
    const cent = lastQuarter([{ quota: 500_000, actual: actual - 0.01 }], {
      period: { elapsedShare },
    });
    expect(periodAdvice(cent).map(({ id }) => id)).toEqual(["team-gap"]);
  });

  test("a tenth is a tenth: 60,000 of 600,000 and 49,999.95 of 499,999.50 tie", () => {
    const rows = [
      { quota: 600_000, actual: 60_000 },
      { quota: 499_999.5, actual: 49_999.95 },
      { quota: 600_000, actual: 50_000 },
    ];
    const { team } = lastQuarter(rows);
    expect(team.reps.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(team.reps.map(({ shareAhead }) => shareAhead)).toEqual([0, 0, 2 / 3]);
    expect(team.reps.map(({ third }) => third)).toEqual(["top", "top", "bottom"]);
  });
});

describe("equals are in one third, that of the best of their places", () => {
  const at = (...shares: readonly number[]) => shares.map((one) => ({ quota: 1000, actual: one }));

  test("three at 80 %: nobody is in the bottom third, and no advice is about it", () => {
    const judged = lastQuarter(at(400, 400, 400), { period: { elapsedShare: 0.5 } });
    expect(judged.team.reps.map(({ third }) => third)).toEqual(["top", "top", "top"]);
    expect(judged.team.byThird.map(({ reps }) => reps)).toEqual([3, 0, 0]);
    expect(periodAdvice(judged).map(({ id }) => id)).toEqual(["team-gap"]);
  });

  test.each([
    [[900], ["top"]],
    [
      [900, 800],
      ["top", "middle"],
    ],
    [
      [900, 800, 800],
      ["top", "middle", "middle"],
    ],
    [
      [900, 900, 800],
      ["top", "top", "bottom"],
    ],
    [
      [900, 800, 700, 700],
      ["top", "top", "middle", "middle"],
    ],
    [
      [900, 800, 700, 600, 500, 400],
      ["top", "top", "middle", "middle", "bottom", "bottom"],
    ],
  ])("%j", (shares, thirds) =>
    expect(placesOf(at(...shares)).map(([, third]) => third)).toEqual(thirds),
  );
});

describe("what is below a line reads below it", () => {
  // 419,900 / 600,000 is 69.98333 %, which one decimal would show as 70 %.
  test.each([
    [419_900, "69.98% of quota is made so far, below 70%, with 90% of the period over."],
    [419_999, "69.9998% of quota is made so far, below 70%, with 90% of the period over."],
    [360_000, "60% of quota is made so far, below 70%, with 90% of the period over."],
  ])("%i of 600,000", (actual, words) =>
    expect(
      wordsOf(lastQuarter([{ quota: 600_000, actual }], { period: { elapsedShare: 0.9 } }))[0],
    ).toBe(words),
  );

  test("of what is projected, too", () => {
    // 209,950 at half time are 419,900.
    const judged = lastQuarter([{ quota: 600_000, actual: 209_950 }], {
      period: { elapsedShare: 0.5 },
    });
    expect(wordsOf(judged)).toContain("69.98% of quota is projected for the period, below 70%.");
  });

  test.each([
    [730, "1.46x"],
    [748, "1.496x"],
    [749.9, "1.4998x"],
    [500, "1.00x"],
  ])("%d of pipeline for the 500 that is left", (surePipeline, times) => {
    const judged = lastQuarter([{ quota: 1000, actual: 500, surePipeline }], {
      period: { elapsedShare: 0.6 },
    });
    expect(wordsOf(judged).join(" ")).toContain(
      ` is ${times} the $500 that is left to make, below 1.5x.`,
    );
    const gap = periodAdvice(judged).find(({ id }) => id === "coverage-gap");
    expect(gap?.words).toBe(`Rep 1 ${times}: below 1.5x of what is left to make.`);
  });
});
