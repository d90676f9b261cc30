import { trackingFindings, type StatedFigure, type Tracking } from "../../src/engine";
import { lastQuarter, type Telling } from "./last-quarter";

const stated = (
  of: string,
  { actual = null, projected = null }: { actual?: number | null; projected?: number | null },
): StatedFigure => ({ of, actual, projected });

/** Three reps of 1,000 each at half time who made 500, 400 and 300, the last of them in East. */
function foundIn(tracking: Partial<Tracking>, more: Telling = {}) {
  const rows = [500, 400, 300].map((actual) => ({ quota: 1000, actual }));
  return trackingFindings(
    lastQuarter(rows, {
      people: [{ region: "West" }, { region: "West" }, { region: "East" }],
      period: { elapsedShare: 0.5 },
      ...more,
      tracking,
    }),
  ).filter(({ id }) => id !== "share-against-dates");
}

const idsOf = (...of: Parameters<typeof foundIn>) => foundIn(...of).map(({ id }) => id);
const thirds = (top: number | null, middle: number | null, bottom: number | null) => [
  stated("top third", { actual: top }),
  stated("middle third", { actual: middle }),
  stated("bottom third", { actual: bottom }),
];

describe("a stated figure against its reps", () => {
  test("made and projected each by itself, and a blank is no zero", () => {
    expect(idsOf({ stated: [stated("company", { actual: 1200, projected: 2400 })] })).toEqual([]);
    expect(idsOf({ stated: [stated("company", { projected: 2400 })] })).toEqual([]);
    expect(idsOf({ stated: [stated("company", {})] })).toEqual([]);
    // Both regions are what is stated: 900 in West, 300 in East.
    const [west, east, ...others] = foundIn({
      stated: [stated("region West", { actual: 1000 }), stated("region East", { projected: 500 })],
    });
    expect(others).toEqual([]);
    expect(west).toMatchObject({
      id: "stated-actual-region West",
      title: "region West: the stated actual is $100 above its reps' sum",
      figures: { stated: 1000, rows: 900, difference: 100 },
    });
    expect(east).toMatchObject({
      id: "stated-projected-region East",
      title: "region East: the stated projected is $100 below its reps' sum",
    });
  });

  test("a zero is a figure", () => {
    expect(idsOf({ stated: [stated("region East", { actual: 0 })] })).toEqual([
      "stated-actual-region East",
    ]);
  });

  test("what nobody reported is held against nothing", () => {
    const judged = lastQuarter([{ quota: 1000 }], {
      tracking: { stated: [stated("company", { actual: 500, projected: 900 })] },
    });
    expect(trackingFindings(judged).map(({ id }) => id)).toEqual(["not-reported"]);
  });
});

describe("stated thirds against the stated whole", () => {
  const groups = (...of: readonly StatedFigure[]) =>
    foundIn({ stated: of }).filter(({ id }) => id.startsWith("stated-groups"));

  test("what is made, against what is made", () => {
    const [one, ...others] = groups(...thirds(500, 400, 300), stated("company", { actual: 1500 }));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      id: "stated-groups-actual",
      title: "The stated thirds sum to $1,200 made, not to $1,500",
      figures: { groups: 1200, whole: 1500 },
    });
    expect(groups(...thirds(500, 400, 300), stated("company", { actual: 1200 }))).toEqual([]);
  });

  test("a third that is left blank is no zero, and a whole that is left blank is none", () => {
    expect(groups(...thirds(500, 400, null), stated("company", { actual: 1500 }))).toEqual([]);
    expect(groups(...thirds(500, 400, 300), stated("company", { projected: 1500 }))).toEqual([]);
    // A third of nothing is told: 900 of 1,500.
    expect(groups(...thirds(500, 400, 0), stated("company", { actual: 1500 }))).toHaveLength(1);
  });

  test("a region in which not everybody is, is no whole", () => {
    expect(groups(...thirds(500, 400, 300), stated("region West", { actual: 900 }))).toEqual([]);
    const everywhere = { people: ["West", "West", "West"].map((region) => ({ region })) };
    const all = foundIn(
      { stated: [...thirds(500, 400, 300), stated("region West", { actual: 1500 })] },
      everywhere,
    );
    expect(all.map(({ id }) => id)).toContain("stated-groups-actual");
  });

  test("the whole is whoever tells the figure: the company one of them, the region the other", () => {
    const everywhere = { people: ["West", "West", "West"].map((region) => ({ region })) };
    const ids = idsOf(
      {
        stated: [
          stated("company", { projected: 2400 }),
          stated("region West", { actual: 1500 }),
          ...thirds(500, 400, 300),
        ],
      },
      everywhere,
    );
    expect(ids).toEqual(["stated-actual-region West", "stated-groups-actual"]);
  });
});

describe("cases that somebody made up", () => {
  const cases = (worst: number | null, base: number | null, best: number | null) =>
    [
      { kind: "BEST" as const, total: best },
      { kind: "BASE" as const, total: base },
      { kind: "WORST" as const, total: worst },
    ].flatMap(({ kind, total }) => (total === null ? [] : [{ kind, total }]));
  const titles = (...of: Parameters<typeof cases>) =>
    foundIn({ cases: cases(...of) }).map(({ title }) => title);

  test("each pair is held against each other", () => {
    expect(titles(1_000_000, 500_000, 700_000)).toEqual([
      "The base case is $500,000 below the worst case",
      "The best case is $300,000 below the worst case",
    ]);
    expect(titles(3, 2, 1)).toEqual([
      "The base case is $1 below the worst case",
      "The best case is $2 below the worst case",
      "The best case is $1 below the base case",
    ]);
  });

  test("two of them are enough, and the same is in order", () => {
    expect(titles(1000, null, 900)).toEqual(["The best case is $100 below the worst case"]);
    expect(titles(1000, 1000, 1000)).toEqual([]);
    expect(titles(1000, null, null)).toEqual([]);
  });

  test("of quota where there is one", () => {
    // 700 of 3,000.
    expect(foundIn({ cases: cases(900, null, 700) })[0]?.words).toBe(
      "$700, 23.3% of quota, against $900: one of the two is not what its name says.",
    );
    const judged = lastQuarter([{ quota: 0, actual: 5 }], {
      tracking: { cases: cases(900, null, 700) },
    });
    const [one] = trackingFindings(judged);
    expect(one?.words).toBe("$700, against $900: one of the two is not what its name says.");
    expect(JSON.stringify(trackingFindings(judged))).not.toMatch(/Infinity|NaN/);
  });
});
