import { grouped } from "../share/grouped";
import { columnTotals, total } from "../share/total";
import { revenueTypes, type RevenueType } from "./allocation-model";
import type { RepPlan } from "./rep-plan";

/** What a number of reps carry together. */
export type GroupTotal = {
  readonly name: string;
  readonly reps: number;
  readonly capacity: number;
  readonly quota: number;
  readonly quotaNow: number;
  readonly periods: readonly number[];
};

/** The quota list added up in every way that somebody answers for. */
export type Totals = {
  readonly company: GroupTotal;
  readonly byManager: readonly GroupTotal[];
  readonly byTeam: readonly GroupTotal[];
  readonly byRegion: readonly GroupTotal[];
  readonly bySegment: readonly GroupTotal[];
  readonly byRole: readonly GroupTotal[];
  readonly byRevenueType: Readonly<Record<RevenueType, number>>;
};

function groupTotal(name: string, reps: readonly RepPlan[]): GroupTotal {
  const periodCount = reps[0]?.periods.length ?? 0;
  const [capacity = 0, quota = 0, quotaNow = 0] = columnTotals(
    reps.map((rep) => [rep.capacity, rep.quota, rep.quotaNow]),
    3,
  );
  return {
    name,
    reps: reps.length,
    capacity,
    quota,
    quotaNow,
    periods: columnTotals(
      reps.map(({ periods }) => periods),
      periodCount,
    ),
  };
}

/** Totals over the reps who share pools of money; managers' roll-ups and meetings stand beside them. */
export function totalsOf(reps: readonly RepPlan[]): Totals {
  const by = (wordOf: (rep: RepPlan) => string) =>
    [...grouped(reps, wordOf)].map(([name, members]) => groupTotal(name, members));
  const ofType = (type: RevenueType) => [type, total(reps.map(({ byType }) => byType[type]))];
  return {
    company: groupTotal("", reps),
    byManager: by(({ person }) => person.manager),
    byTeam: by(({ person }) => person.team),
    byRegion: by(({ person }) => person.region),
    bySegment: by(({ person }) => person.segment),
    byRole: by(({ person }) => person.role),
    byRevenueType: Object.fromEntries(revenueTypes.map(ofType)) as Record<RevenueType, number>,
  };
}
