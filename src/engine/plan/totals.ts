import { grouped } from "../share/grouped";
import { total } from "../share/total";
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
  return {
    name,
    reps: reps.length,
    capacity: total(reps.map(({ capacity }) => capacity)),
    quota: total(reps.map(({ quota }) => quota)),
    quotaNow: total(reps.map(({ quotaNow }) => quotaNow)),
    periods: Array.from({ length: periodCount }, (_period, place) =>
      total(reps.map(({ periods }) => periods[place] ?? 0)),
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
