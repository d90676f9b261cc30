import { rounded } from "../figure/rounded";
import { spokenMoney, spokenShare } from "../figure/spoken";
import { total } from "../share/total";
import { grouped } from "../share/grouped";
import { seriesMismatches } from "../tracking/period-series";
import { thirds } from "../tracking/places";
import type { RollUpLine } from "../tracking/roll-up";
import type { TrackedTeam } from "../tracking/tracked-team";
import type { StatedFigure } from "../tracking/tracking-model";
import { allocationFinding } from "./allocation-judged";
import type { Finding } from "./finding";
import { isSame, type TrackingJudged } from "./tracking-judged";

/** Where what somebody says of wholes, groups and cases agrees neither with the rows nor with itself. */
export function statedFindings(judged: TrackingJudged): readonly Finding[] {
  return [
    ...figuresThatDoNotSum(judged),
    ...groupsThatDoNotSum(judged),
    ...casesOutOfOrder(judged),
    ...pastThatDoesNotSum(judged),
  ];
}

function isThird(word: string): boolean {
  return thirds.some((third) => third === word);
}

/** The line that a stated figure speaks of: "company", "region West", "team East", "manager M1", "top third". */
function lineOf({ of }: StatedFigure, team: TrackedTeam): RollUpLine | null {
  const [kind = "", ...rest] = of.split(" ");
  const name = rest.join(" ");
  const lists = {
    region: team.byRegion,
    team: team.byTeam,
    manager: team.byManager,
    segment: team.bySegment,
  };
  if (of === "company") return team.company;
  if (name === "third" && isThird(kind))
    return team.byThird.find((line) => line.name === kind) ?? null;
  return Object.hasOwn(lists, kind)
    ? (lists[kind as keyof typeof lists].find((line) => line.name === name) ?? null)
    : null;
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
function groupsThatDoNotSum({ tracking, team, currency }: TrackingJudged): readonly Finding[] {
  const parts = tracking.stated.filter(({ of }) => of.endsWith(" third"));
  // The thirds are those of everybody, and so is a group that holds everybody.
  const wholes = tracking.stated.filter(
    (stated) =>
      !stated.of.endsWith(" third") && lineOf(stated, team)?.quotaOfAll === team.company.quotaOfAll,
  );
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return (["actual", "projected"] as const).flatMap((what) => {
    const whole = wholes.find((one) => one[what] !== null);
    const told = parts.flatMap((part) => part[what] ?? []);
    const [sum, said] = [total(told), whole?.[what] ?? null];
    if (whole === undefined || told.length !== 3 || said === null || isSame(sum, said)) return [];
    const verb = what === "actual" ? "made" : "projected";
    return [
      allocationFinding(`stated-groups-${what}`, "act", {
        title: `The stated thirds sum to ${spoken(sum)} ${verb}, not to ${spoken(said)}`,
        words: `Of ${whole.of} ${spoken(said)} is ${verb} in one place, and ${spoken(sum)} in three others.`,
        remedies: ["Use one figure for both"],
        figures: { groups: sum, whole: said },
      }),
    ];
  });
}

const worstFirst = ["WORST", "BASE", "BEST"] as const;

function casesOutOfOrder({ tracking, team, currency }: TrackingJudged): readonly Finding[] {
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  const told = worstFirst.flatMap((kind) => tracking.cases.find((one) => one.kind === kind) ?? []);
  const pairs = told.flatMap((better, place) =>
    told.slice(0, place).map((worse) => ({ better, worse })),
  );
  return pairs.flatMap(({ better, worse }) => {
    if (better.total >= worse.total) return [];
    const { quotaOfAll } = team.company;
    const share = quotaOfAll === 0 ? "" : `, ${spokenShare(better.total / quotaOfAll)} of quota`;
    return [
      allocationFinding("cases-out-of-order", "act", {
        title: `The ${better.kind.toLowerCase()} case is ${spoken(worse.total - better.total)} below the ${worse.kind.toLowerCase()} case`,
        words: `${spoken(better.total)}${share}, against ${spoken(worse.total)}: one of the two is not what its name says.`,
        remedies: ["Work out both from the same rows"],
        figures: { better: better.total, worse: worse.total },
      }),
    ];
  });
}

/** The company's past as somebody says it against that of its regions, in periods of which every region is told. */
function pastThatDoesNotSum({ tracking, currency }: TrackingJudged): readonly Finding[] {
  const { statedPast } = tracking;
  const whole = statedPast.filter(({ of }) => of === "company");
  const regions = statedPast.filter(({ of }) => of.startsWith("region "));
  const all = new Set(regions.map(({ of }) => of)).size;
  const parts = [...grouped(regions, ({ period }) => period).values()]
    .filter((rows) => rows.length === all)
    .flat();
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return seriesMismatches(whole, parts).map((off) => {
    const { period, of, parts: sum } = off;
    return allocationFinding(`past-${of}-${period}`, "act", {
      title: `${period}: the regions' ${of === "quota" ? "quotas" : "actuals"} sum to ${spoken(sum)}, not to ${spoken(off.whole)}`,
      words: `${spoken(off.whole)} is stated of the company, ${spoken(Math.abs(off.difference))} ${off.difference > 0 ? "less" : "more"} than of its ${all} regions.`,
      remedies: ["Find the region that is missing or counted twice"],
      figures: { company: off.whole, regions: sum, difference: off.difference },
    });
  });
}
