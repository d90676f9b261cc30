import { limitedProgramme, type LimitedPlacement } from "../../src/engine";

const question: LimitedPlacement = {
  pool: 1000,
  territories: [
    { id: "A", yield: 0.3, floor: 100, cap: null, lastYear: 300, groups: ["EMEA", "SMB"] },
    { id: "B", yield: 0.2, floor: null, cap: 350, lastYear: null, groups: ["EMEA"] },
    { id: "C", yield: 0.1, floor: 50, cap: 900, lastYear: 200, groups: ["US", "SMB", "SMB"] },
  ],
  groupTotals: [
    { name: "EMEA", min: 200, max: 600 },
    { name: "SMB", min: null, max: 700 },
    { name: "LATAM", min: null, max: null },
  ],
  fairnessMultiple: 1.5,
  change: { least: -0.2, most: 0.5 },
};

/** Name and place of a bound. */
const said = (bound: { readonly name: string; readonly at: number } | null) =>
  bound === null ? null : [bound.name, bound.at];

describe("A placement as a linear programme", () => {
  const { variables, constraints } = limitedProgramme(question);

  // 1.5 times the mean of 333.33 is 500; A moves between 240 and 450, C between 160 and 300, B has no last year.
  test("each territory stands between the limits that hold first, by name", () => {
    expect(variables.map(({ worth, lower, upper }) => [worth, said(lower), said(upper)])).toEqual([
      [
        0.3,
        ["the least of A against last year (240)", 240],
        ["the most of A against last year (450)", 450],
      ],
      [0.2, ["the floor of B (0)", 0], ["the cap of B (350)", 350]],
      [
        0.1,
        ["the least of C against last year (160)", 160],
        ["the most of C against last year (300)", 300],
      ],
    ]);
  });

  test("the pool is the first constraint, then every group with its members, each once", () => {
    const rows = constraints.map(({ terms, lower, upper }) => ({
      members: terms.map(({ variable, coefficient }) => [variable, coefficient]),
      lower: said(lower),
      upper: said(upper),
    }));
    const pool = ["the pool of 1,000", 1000];
    expect(rows).toEqual([
      {
        members: [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        lower: pool,
        upper: pool,
      },
      {
        members: [
          [0, 1],
          [1, 1],
        ],
        lower: ["the minimum of EMEA (200)", 200],
        upper: ["the maximum of EMEA (600)", 600],
      },
      {
        members: [
          [0, 1],
          [2, 1],
        ],
        lower: null,
        upper: ["the maximum of SMB (700)", 700],
      },
      { members: [], lower: null, upper: null },
    ]);
  });

  test("without fairness, change and caps nothing holds from above", () => {
    const free = limitedProgramme({
      ...question,
      territories: question.territories.map((each) => ({ ...each, cap: null })),
      fairnessMultiple: null,
      change: { least: null, most: null },
    });
    expect(free.variables.map(({ lower, upper }) => [lower?.at, upper])).toEqual([
      [100, null],
      [0, null],
      [50, null],
    ]);
  });
});
