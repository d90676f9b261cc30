import {
  earlyWarnings,
  emptyTracking,
  executiveSummary,
  leaderboard,
  periodAdvice,
  periodCases,
  repScorecard,
  teamDashboard,
  trackingFindings,
  type Report,
  type TrackedRep,
  type TrackingJudged,
} from "../../src/engine";
import { lastQuarter, lineOf, type Telling } from "./last-quarter";
import { plainRep } from "./small-team";
import { factsOf, itemsUnder, paragraphsOf, rowsUnder } from "./report-parts";

const half: Telling = { period: { elapsedShare: 0.5 } };

function saidOf(judged: TrackingJudged) {
  const { team, tracking, currency, payTiers } = judged;
  return {
    findings: trackingFindings(judged),
    advice: periodAdvice(judged),
    warnings: earlyWarnings(team, tracking, { payTiers, currency }),
    cases: periodCases(team),
  };
}

function dashboardOf(judged: TrackingJudged): Report {
  return teamDashboard(judged, saidOf(judged));
}

/** Reps of 1,000 each at half time. */
function made(actuals: readonly (number | null)[], told: Telling = {}): TrackingJudged {
  const rows = actuals.map((actual) => ({ quota: 1000, actual }));
  return lastQuarter(rows, { ...half, ...told });
}

const groupsIn = (judged: TrackingJudged) =>
  rowsUnder(dashboardOf(judged), "Roll-ups").map(([name]) => name);

describe("one of three reported", () => {
  const judged = made([100, null, null]);
  const reports = [dashboardOf(judged), executiveSummary(judged, saidOf(judged))];

  test.each(reports.map((report) => [report.title, report] as const))("%s", (_title, report) => {
    expect(factsOf(report).slice(0, 4)).toEqual([
      "Quota: $3,000",
      "Reps who reported: 1 of 3",
      "Quota of those who reported: $1,000",
      "Made so far: $100",
    ]);
    expect(paragraphsOf(report)).toContain(
      "Less than half of the quota has reported: this does not speak for the team.",
    );
  });

  test("one rep's gap is not the team's", () => {
    expect(periodAdvice(judged).map(({ id }) => id)).not.toContain("team-gap");
  });

  test("two of four, which is half of the quota, are those who reported", () => {
    const two = made([100, 300, null, null]);
    // 200 and 600 of 1,000 each.
    expect(periodAdvice(two).find(({ id }) => id === "team-gap")?.title).toBe(
      "Those who reported are projected to miss the quota by $1,200",
    );
    expect(paragraphsOf(dashboardOf(two)).join(" ")).not.toContain("speak for the team");
  });

  test("all of them are the team, and nothing is said of who reported", () => {
    const all = made([100, 300]);
    expect(periodAdvice(all)[0]?.title).toBe("The team is projected to miss the quota by $1,200");
    expect(factsOf(dashboardOf(all)).join("\n")).not.toContain("of those who reported");
  });

  test("a table of which not everybody reported says how much of the quota did", () => {
    const [company] = rowsUnder(dashboardOf(judged), "Roll-ups");
    // Quota of all, of who reported, made, attained, pace, projected, of quota, gap.
    expect(company).toEqual(["company", "1 of 3", 3000, 1000, 100, 0.1, 0.2, 200, 0.2, -800]);
    const [whole] = rowsUnder(dashboardOf(made([100, 300])), "Roll-ups");
    expect(whole).toEqual(["company", "2 of 2", 2000, 400, 0.2, 0.4, 800, 0.4, -1200]);
  });
});

describe("roll-ups", () => {
  const people = (part: (place: number) => object) =>
    Array.from({ length: 4 }, (_rep, place) => part(place));

  test("groups of the same reps are one line under all of their names", () => {
    const told = { people: people(() => ({ region: "West", team: "One", segment: "SMB" })) };
    const model = { targets: [{ segment: "SMB", revenueType: "NEW_BUSINESS", amount: 9_600_000 }] };
    expect(groupsIn(made([400, 300, 200, 100], { ...told, model } as Telling)).slice(0, 1)).toEqual(
      ["company, region West, team One, segment SMB"],
    );
  });

  test("other reps with the same figures stay apart", () => {
    const regions = ["West", "East", "West", "East"].map((region) => ({ region }));
    expect(groupsIn(made([100, 100, 100, 100], { people: regions }))).toEqual([
      "company, top third",
      "region West",
      "region East",
    ]);
    // Nobody reported yet: the regions are two groups of two all the same.
    expect(groupsIn(made([null, null, null, null], { people: regions }))).toEqual([
      "company",
      "region West",
      "region East",
    ]);
  });

  test("whom nobody gave a region stands last, so that the lines sum to everybody", () => {
    const told = { people: [{}, { region: "West" }, { region: "East" }, { region: "West" }] };
    const rows = rowsUnder(dashboardOf(made([100, 200, 300, 400], told)), "Roll-ups");
    expect(rows.slice(0, 4).map(([name, , quota, actual]) => [name, quota, actual])).toEqual([
      ["company", 4000, 1000],
      ["region West", 2000, 600],
      ["region East", 1000, 300],
      ["region, none told, bottom third", 1000, 100],
    ]);
    expect(groupsIn(made([100, 200, 300, 400])).join(" ")).not.toContain("none told");
  });

  test("managers are called by their names", () => {
    const judged = lastQuarter(
      [{ quota: 1000, actual: 400 }, { quota: 1000, actual: 300 }, null, null],
      {
        ...half,
        people: [
          { manager: "R3" },
          { manager: "R4" },
          { role: "MANAGER", name: "Maria" },
          { role: "MANAGER", name: "Noah" },
        ],
      },
    );
    expect(groupsIn(judged)).toEqual([
      "company",
      "manager Maria, top third",
      "manager Noah, middle third",
    ]);
  });
});

describe("rep by rep", () => {
  test("who ramps is marked until the ramp is over", () => {
    // Standard: 25, 50 and 75 %, full in the fourth month. From October 1 it is full in January, from September 1 in December.
    const judged = made([500, 500, 500], {
      people: [{ startDate: "2024-10-01" }, { startDate: "2024-09-01" }],
    });
    const names = rowsUnder(dashboardOf(judged), "Reps by rank").map(([, name]) => name);
    expect(names).toEqual(["Rep 1 (ramping)", "Rep 2", "Rep 3"]);
    const card = repScorecard(judged, lineOf(judged, "R1"), { confidence: null, warnings: [] });
    expect(card.title).toBe("Rep 1 (ramping), 2024-10-01 to 2024-12-31, as of 2024-12-12");
  });

  test("of whom nothing can be said, why", () => {
    const { endDate: _end, previousQuota: _quota, previousBookings: _sold, ...hire } = plainRep;
    const judged = lastQuarter(
      [{ quota: 1000, actual: 500 }, null, null, { quota: 0, actual: 50 }],
      {
        ...half,
        people: [{}, {}, { startDate: "2024-12-20" }],
        model: {
          hires: [{ ...hire, id: "H", name: "Hire", startDate: "2024-12-01" }],
        },
      },
    );
    const rows = rowsUnder(dashboardOf(judged), "Reps by rank");
    expect(rows.map(([rank, name, , , , , light]) => [rank, name, light])).toEqual([
      [1, "Rep 1", "GREEN"],
      [null, "Hire (ramping)", "open seat"],
      [null, "Rep 2", "not reported"],
      [null, "Rep 3 (ramping)", "not there yet"],
      [null, "Rep 4", "no quota"],
    ]);
    expect(factsOf(dashboardOf(judged))).toContain(
      "Made by those without a quota, counted nowhere else: $50",
    );
  });

  test("warnings are one line a rep, who is projected least first", () => {
    const told = { targets: { ...emptyTracking.targets, calls: 100 } };
    const rows: readonly Partial<TrackedRep>[] = [
      { quota: 1000, actual: 340 },
      { quota: 1000, actual: 200, calls: 50 },
      { quota: 1000, calls: 60 },
      { quota: 1000, actual: 600 },
    ];
    const report = dashboardOf(lastQuarter(rows, { ...half, tracking: told }));
    expect(itemsUnder(report, "Early warnings")).toEqual([
      "Rep 2: 20% of quota is made so far, below 70%, with 50% of the period over. 40% of quota is projected for the period, below 70%. 50 calls, 50% of the target of 100: below 70% of it.",
      "Rep 1: 34% of quota is made so far, below 70%, with 50% of the period over. 68% of quota is projected for the period, below 70%.",
      "Rep 3: 60 calls, 60% of the target of 100: below 70% of it.",
    ]);
  });
});

describe("how much of the period is over", () => {
  const notes = (elapsedShare: number) =>
    paragraphsOf(dashboardOf(made([1, 1], { period: { elapsedShare } })));

  test("early, one deal moves everything; in the end it is what it is", () => {
    expect(notes(0.05)).toContain(
      "Only 5% of the period is over: one deal moves every projection.",
    );
    expect(notes(0.1).join(" ")).not.toContain("one deal");
    expect(notes(1)).toContain("The period is over: what is projected is what was made.");
  });

  test("behind is said without a sign", () => {
    // 400 of 1,000 that should be made by now, of 2,000.
    expect(factsOf(dashboardOf(made([100, 300])))).toContain("Behind that: $600");
    expect(factsOf(dashboardOf(made([700, 500])))).toContain("Ahead of that: $200");
  });
});

describe("shares of what the team sold", () => {
  const shares = (actuals: readonly (number | null)[]) =>
    rowsUnder(leaderboard(made(actuals)), "By money").map(([rank, name, , share]) => [
      rank,
      name,
      share,
    ]);

  test("of those who sold", () =>
    expect(shares([100, null, 300])).toEqual([
      [1, "Rep 3", 0.75],
      [2, "Rep 1", 0.25],
    ]));

  test.each([
    ["nothing", [0, 0]],
    ["less than nothing", [100, -300]],
  ])("blank of a team that sold %s", (_what, actuals) =>
    expect(shares(actuals).map(([, , share]) => share)).toEqual([null, null]),
  );
});
