import { rounded } from "../figure/rounded";
import { spokenMoney, spokenShare } from "../figure/spoken";
import type { StatedFigure, Tracking } from "../tracking/tracking-model";
import type { RollUpLine } from "../tracking/roll-up";
import type { TrackedTeam } from "../tracking/tracked-team";
import { allocationFinding, few } from "./allocation-judged";
import { counted, type Finding } from "./finding";

/** What the findings on a running period look at. */
export type TrackingJudged = {
  readonly tracking: Tracking;
  readonly team: TrackedTeam;
  readonly currency: string;
};

/** Figures that differ by less than this share are the same, but for how they were printed. */
const PRINTED = 0.005;

/** Where what somebody says does not agree with the rows, with itself, or with its name; and who did not report. */
export function trackingFindings(judged: TrackingJudged): readonly Finding[] {
  return [
    ...notReported(judged),
    ...figuresThatDoNotSum(judged),
    ...groupsThatDoNotSum(judged),
    ...casesOutOfOrder(judged),
  ];
}

const repNoun = { one: "rep has", many: "reps have" } as const;

function notReported({ team }: TrackingJudged): readonly Finding[] {
  const silent = team.reps.filter(({ actual }) => actual === null);
  if (silent.length === 0) return [];
  return [
    allocationFinding("not-reported", "act", {
      title: `${counted(silent.length, repNoun)} not reported`,
      words: `${few(silent.map(({ rep }) => rep.person.name))}. Their quota is left out of every attainment: not reported is not zero.`,
      remedies: ["Ask for their bookings"],
      figures: { reps: silent.length },
      concerns: silent.map(({ rep }) => rep.id),
    }),
  ];
}

/** The line that a stated figure speaks of: "company", "region West", "team East", "manager M1", "top third". */
function lineOf({ of }: StatedFigure, team: TrackedTeam): RollUpLine | null {
  const [kind = "", ...rest] = of.split(" ");
  const name = rest.join(" ");
  const lists = { region: team.byRegion, team: team.byTeam, manager: team.byManager };
  if (of === "company") return team.company;
  if (name === "third") return team.byThird.find((line) => line.name === kind) ?? null;
  return Object.hasOwn(lists, kind)
    ? (lists[kind as keyof typeof lists].find((line) => line.name === name) ?? null)
    : null;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= PRINTED * Math.max(Math.abs(one), Math.abs(other));
}

function figuresThatDoNotSum(judged: TrackingJudged): readonly Finding[] {
  const { tracking, team, currency } = judged;
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return tracking.stated.flatMap((stated) => {
    const line = lineOf(stated, team);
    if (line === null) return [];
    return (["actual", "projected"] as const).flatMap((what) => {
      const [said, ours] = [stated[what], line[what]];
      if (said === null || ours === null || isSame(said, ours)) return [];
      const side = said > ours ? "above" : "below";
      return [
        allocationFinding(`stated-${what}-${stated.of}`, "act", {
          title: `${stated.of}: the stated ${what} is ${spoken(Math.abs(said - ours))} ${side} its reps' sum`,
          words: `${spoken(said)} is stated, the rows sum to ${spoken(ours)}. The rows count here.`,
          remedies: ["Find the missing rows", "Correct the stated figure"],
          figures: { stated: said, rows: ours, difference: said - ours },
        }),
      ];
    });
  });
}

/** Stated thirds against the stated whole of which they are parts. */
function groupsThatDoNotSum({ tracking, currency }: TrackingJudged): readonly Finding[] {
  const parts = tracking.stated.filter(({ of }) => of.endsWith(" third"));
  const whole = tracking.stated.find(({ of }) => !of.endsWith(" third"));
  const sum = parts.reduce((so, { projected }) => so + (projected ?? 0), 0);
  if (parts.length !== 3 || whole?.projected == null || isSame(sum, whole.projected)) return [];
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return [
    allocationFinding("stated-groups", "act", {
      title: `The stated thirds sum to ${spoken(sum)}, not to ${spoken(whole.projected)}`,
      words: `Of ${whole.of} ${spoken(whole.projected)} is projected in one place, and ${spoken(sum)} in three others.`,
      remedies: ["Use one projection for both"],
      figures: { groups: sum, whole: whole.projected },
    }),
  ];
}

const worstFirst = ["WORST", "BASE", "BEST"] as const;

function casesOutOfOrder({ tracking, team, currency }: TrackingJudged): readonly Finding[] {
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  const told = worstFirst.flatMap((kind) => tracking.cases.find((one) => one.kind === kind) ?? []);
  return told.slice(1).flatMap((better, place) => {
    const worse = told[place];
    if (worse === undefined || better.total >= worse.total) return [];
    const share = spokenShare(better.total / team.company.quotaOfAll);
    return [
      allocationFinding("cases-out-of-order", "act", {
        title: `The ${better.kind.toLowerCase()} case is ${spoken(worse.total - better.total)} below the ${worse.kind.toLowerCase()} case`,
        words: `${spoken(better.total)}, ${share} of quota, against ${spoken(worse.total)}: one of the two is not what its name says.`,
        remedies: ["Work out both from the same rows"],
        figures: { better: better.total, worse: worse.total },
      }),
    ];
  });
}
