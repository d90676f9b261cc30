import {
  executiveSummary,
  leaderboard,
  periodAdvice,
  periodCases,
  spokenCell,
  teamDashboard,
  trackedTeam,
  trendReport,
  trackingFindings,
  type TrackingJudged,
} from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { planOf } from "./planned";

const noCosts = { payTiers: [], marketingSpend: null };
const west = template("west-team-q4");

function judgedWith(
  actuals: (place: number, actual: number | null) => number | null,
): TrackingJudged {
  const reps = west.tracking.reps.map((row, place) => ({
    ...row,
    actual: actuals(place, row.actual),
  }));
  const tracking = { ...west.tracking, reps };
  const year = { fiscalYearStart: "2024-01-01", seasonality: [] };
  return { tracking, team: trackedTeam(planOf(west), tracking, year), currency: "USD", ...noCosts };
}

const judged = judgedWith((_place, actual) => actual);

test("by money: the five without pipeline, the team's gap, the bottom third", () => {
  const advice = periodAdvice(judged);
  // Projected: 88.75, 85, 81.25, 76.25 and 72.5 % of 600 thousand each miss 67.5 + 90 + 112.5 + 142.5 + 165.
  expect(advice.map(({ id, figures }) => [id, Math.round(figures["money"] ?? 0)])).toEqual([
    ["team-gap", 600_000],
    ["coverage-gap", 577_500],
    ["bottom-third", 510_000],
  ]);
  // 2.5 times 174, 192, 210, 234 and 252 thousand less 240, 210, 180, 160 and 140.
  expect(advice[1]?.figures["pipeline"]).toBe(1_725_000);
  // 85 % of 2.4 million less 1.89 million.
  expect(advice[2]?.figures["worth"]).toBe(150_000);
});

test("the levers of the gap: 600 thousand, 12 deals of 52, 45.5 % more of what is left to come", () => {
  const [gap] = periodAdvice(judged);
  // Of what is left 1.92 million are needed and 1.32 million coming: 1.92 / 1.32 - 1 = 0.4545.
  expect(gap?.remedies).toEqual([
    "Book $600,000 in the 18 days left on top of the $1,320,000 projected to come, 12 deals of $52,000",
    "Close 45.5% more of what is left to come",
    "Spend 45.5% more on meetings, where they come from spend and close in time",
    "Hire 1 for the next period, if they make quota; 2 if they make what reps make today",
    "Ask for $600,000 less, 8.3% of the quota: the plan then lacks as much",
  ]);
});

test("advice goes when its cause does", () => {
  expect(periodAdvice(judgedWith(() => 600_000))).toEqual([]);
});

test("reports are plain data that says the same wherever it is printed", () => {
  const findings = trackingFindings(judged);
  const said = {
    findings,
    advice: periodAdvice(judged),
    warnings: [],
    cases: periodCases(judged.team),
  };
  for (const report of [
    teamDashboard(judged, said),
    executiveSummary(judged, said),
    leaderboard(judged),
    trendReport(judged),
  ]) {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    for (const part of report.parts) {
      if (part.kind !== "table") continue;
      for (const row of part.rows) expect(row).toHaveLength(part.columns.length);
    }
  }
  expect(spokenCell(null, "money", "USD")).toBe("");
  expect(spokenCell(0.8667, "share", "USD")).toBe("86.7%");
  expect(spokenCell(2.98, "multiple", "USD")).toBe("2.98x");
});
