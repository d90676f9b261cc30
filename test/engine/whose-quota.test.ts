import {
  periodAdvice,
  trackingFindings,
  type Finding,
  type Rep,
  type TrackedRep,
  type TrackingJudged,
} from "../../src/engine";
import { reportingOf } from "../../src/engine/tracking/reporting";
import type { PersonStanding } from "../../src/engine/team/people";
import { lastQuarter, lineOf, type Telling } from "./last-quarter";
import { plainRep } from "./small-team";

const half: Telling = { period: { elapsedShare: 0.5 } };

function found(judged: TrackingJudged, id: string): Finding | undefined {
  return trackingFindings(judged).find((one) => one.id === id);
}

function hire(part: Partial<Rep>) {
  const { endDate: _end, previousQuota: _quota, previousBookings: _sold, ...person } = plainRep;
  return { ...person, id: "H", name: "Hire", ...part };
}

describe("what is told of somebody, and why nothing is", () => {
  const told = (
    { standing = "EMPLOYED", ...part }: Partial<Rep> & { standing?: PersonStanding },
    line: { quota: number; actual: number | null },
  ) => reportingOf({ ...plainRep, ...part, standing }, line, "2024-12-12");
  const silent = { quota: 100, actual: null };

  test.each([
    ["somebody there who tells nothing", {}, silent, "SILENT"],
    ["somebody who tells of nothing made", {}, { quota: 100, actual: 0 }, "REPORTED"],
    ["somebody who took back more than they sold", {}, { quota: 100, actual: -5 }, "REPORTED"],
    ["on the first day", { startDate: "2024-12-12" }, silent, "SILENT"],
    ["on the day before it", { startDate: "2024-12-13" }, silent, "NOT_STARTED"],
    ["sales before it", { startDate: "2024-12-13" }, { quota: 100, actual: 5 }, "REPORTED"],
    ["who left and told nothing of it", { endDate: "2024-10-31" }, silent, "SILENT"],
    ["nothing is asked", {}, { quota: 0, actual: null }, "NO_QUOTA"],
    ["nothing is asked, and sold", {}, { quota: 0, actual: 50 }, "NO_QUOTA"],
    [
      "nothing is asked before the first day",
      { startDate: "2025-01-15" },
      { quota: 0, actual: null },
      "NO_QUOTA",
    ],
    [
      "a hire whose day has come",
      { standing: "HIRE", startDate: "2024-12-12" },
      silent,
      "EMPTY_SEAT",
    ],
    [
      "a hire whose day has not come",
      { standing: "HIRE", startDate: "2024-12-13" },
      silent,
      "NOT_STARTED",
    ],
    ["a backfill whose day has come", { standing: "BACKFILL" }, silent, "EMPTY_SEAT"],
    ["a hire who sells", { standing: "HIRE" }, { quota: 100, actual: 0 }, "REPORTED"],
  ] as const)("%s", (_what, part, line, wanted) => expect(told(part, line)).toBe(wanted));
});

describe("findings on who told what", () => {
  test("a row of a manager is used nowhere, and says so", () => {
    const judged = lastQuarter([{ actual: 600_000 }, { actual: 900_000 }], {
      people: [{ manager: "R2" }, { role: "MANAGER" }],
    });
    expect(found(judged, "rows-of-nobody")).toMatchObject({
      weight: "act",
      title: "1 row is not used",
      concerns: ["R2"],
      figures: { rows: 1 },
    });
    expect(judged.team.company).toMatchObject({ actual: 600_000, reps: 1 });
    expect(found(lastQuarter([{ actual: 1 }]), "rows-of-nobody")).toBeUndefined();
  });

  const seats = (asOf: string, tracking: Telling["tracking"] = {}) =>
    lastQuarter([{ actual: 300_000 }, { actual: 300_000 }], {
      period: { asOf },
      tracking,
      model: {
        hires: [hire({ startDate: "2024-11-01" })],
        leavers: [{ rep: "R2", lastDay: "2024-10-31", backfillAfterMonths: 1 }],
      },
    });

  test("a planned hire and a backfill are open seats from their day on, and no reps who keep silent", () => {
    expect(found(seats("2024-10-31"), "empty-seats")).toBeUndefined();
    expect(found(seats("2024-11-01"), "empty-seats")?.concerns).toEqual(["H"]);
    // A month after the first empty day, which is November 1.
    expect(found(seats("2024-11-30"), "empty-seats")?.concerns).toEqual(["H"]);
    const both = seats("2024-12-01");
    expect(found(both, "empty-seats")).toMatchObject({
      concerns: ["R2-backfill", "H"],
      figures: { seats: 2 },
    });
    expect(found(both, "not-reported")).toBeUndefined();
    expect(both.team.company).toMatchObject({ reps: 2, reported: 2 });
  });

  test("whoever reports sales in a seat fills it", () => {
    const row = { ...lineOf(seats("2024-12-01"), "H").told, rep: "H", actual: 0 };
    const { reps } = seats("2024-12-01").tracking;
    const filled = seats("2024-12-01", { reps: [...reps, row] });
    expect(found(filled, "empty-seats")?.concerns).toEqual(["R2-backfill"]);
  });

  test("who comes later, and of whom nothing is asked, is accused of nothing", () => {
    const judged = lastQuarter([{ actual: 600_000 }, null, { quota: 0 }, null, null], {
      people: [{}, { startDate: "2024-12-20" }, {}, { startDate: "2025-03-01" }],
    });
    expect(judged.team.reps.map(({ reporting }) => reporting)).toEqual([
      ...["REPORTED", "NOT_STARTED", "NO_QUOTA", "NO_QUOTA", "SILENT"],
    ]);
    expect(trackingFindings(judged).map(({ id, concerns }) => [id, concerns])).toEqual([
      ["not-reported", ["R5"]],
    ]);
    // Only who could have reported is counted: R1 and R5.
    expect(judged.team.company).toMatchObject({ reps: 2, reported: 1 });
  });
});

describe("who has no quota", () => {
  const judged = lastQuarter(
    [
      { quota: 1000, actual: 400 },
      { quota: 0, actual: 5000 },
      { quota: 1000, actual: 600 },
    ],
    half,
  );

  test("their sales are in no attainment, and in no sum but their own", () => {
    expect(lineOf(judged, "R2")).toMatchObject({
      attainment: null,
      pace: null,
      projectedAttainment: null,
      light: null,
      status: null,
      reporting: "NO_QUOTA",
    });
    expect(judged.team.company).toMatchObject({
      quota: 2000,
      actual: 1000,
      attainment: 0.5,
      projected: 2000,
      withoutQuota: 5000,
      reps: 2,
    });
    expect(judged.team.metrics).toEqual({
      teamAttainment: 0.5,
      meanRepAttainment: 0.5,
      shareAtQuota: 0,
      pace: 1,
    });
  });

  test("they are ranked by money, and by nothing else", () => {
    expect(
      judged.team.reps.map(({ rank, rankByMoney, shareAhead, third }) => [
        rank,
        rankByMoney,
        shareAhead,
        third,
      ]),
    ).toEqual([
      [2, 3, 0.5, "middle"],
      [null, 1, null, null],
      [1, 2, 0, "top"],
    ]);
  });

  test("a team of none but them has no figures, and no advice", () => {
    const none = lastQuarter([{ quota: 0, actual: 500 }], half);
    expect(none.team.company).toMatchObject({
      quota: 0,
      actual: null,
      attainment: null,
      projected: null,
      withoutQuota: 500,
    });
    expect(periodAdvice(none)).toEqual([]);
  });
});

describe("the pipeline of many covers what they miss together", () => {
  const rows: readonly Partial<TrackedRep>[] = [
    { quota: 600_000, actual: 700_000, surePipeline: 900_000 },
    { quota: 600_000, actual: 200_000, surePipeline: 100_000 },
  ];

  test("1,000,000 of pipeline over 1,200,000 less 900,000", () => {
    const judged = lastQuarter(rows);
    expect(judged.team.company.coverage).toBeCloseTo(3.333333333, 9);
    expect(judged.team.company.remaining).toBe(300_000);
    // Of the one nothing is left, of the other 400,000.
    expect(judged.team.reps.map(({ coverage }) => coverage)).toEqual([null, 0.25]);
  });

  test("none where somebody does not tell theirs, or nothing is left together", () => {
    const coverage = (more: readonly (Partial<TrackedRep> | null)[]) =>
      lastQuarter([...rows, ...more]).team.company.coverage;
    expect(coverage([{ quota: 100, actual: 50 }])).toBeNull();
    expect(coverage([{ quota: 100_000, actual: 400_000, surePipeline: 0 }])).toBeNull();
    // Who did not report, and of whom nothing is asked, is in neither number.
    expect(coverage([null, { quota: 0, actual: 9, surePipeline: 9 }])).toBeCloseTo(3.333333333, 9);
  });
});
