import type { Problem } from "../figure/problem";
import { grouped } from "../share/grouped";
import { total } from "../share/total";
import type { AllocationModel } from "./allocation-model";
import { productivityOf } from "./bottom-up";
import { carriersOf, type Carrier } from "./carriers";
import { groupPlan, type GroupPlan } from "./group-plan";
import { impossibleWords } from "./impossible";
import { midYear, type ChangeLine, type ChangeMove } from "./mid-year";
import { meetingPlan, rollUps, type MeetingPlan, type RollUp } from "./other-quotas";
import { calendarOf, type Calendar } from "./periods-of-rep";
import { groupKey, poolOf, type Pool } from "./pool";
import { reconciliationOf, type Reconciliation } from "./reconciliation";
import type { RepPlan, Standing } from "./rep-plan";
import { repRows } from "./rep-rows";
import { territoryStandings, type TerritoryStanding } from "./territory-standings";
import { totalsOf, type Totals } from "./totals";

/** Everything worked out from targets, team and territories. */
export type AllocationPlan = {
  readonly kind: "planned";
  readonly pool: Pool;
  readonly calendar: Calendar;
  readonly carriers: readonly Carrier[];
  readonly territories: ReadonlyMap<string, TerritoryStanding>;
  readonly groups: readonly GroupPlan[];
  /** One row for each rep who shares a pool of money. */
  readonly reps: readonly RepPlan[];
  readonly meetings: readonly MeetingPlan[];
  readonly managers: readonly RollUp[];
  readonly totals: Totals;
  readonly reconciliation: Reconciliation;
  readonly changeLog: readonly ChangeLine[];
  /** What each mid-year change moves, in the order in which they take effect. */
  readonly changeMoves: readonly ChangeMove[];
  /** What mid-year changes left to the company, by period. */
  readonly held: readonly number[];
};

/** A plan, or what keeps it from being one. */
export type AllocationOutcome =
  AllocationPlan | { readonly kind: "impossible"; readonly problems: readonly Problem[] };

function standingOf(
  model: AllocationModel,
  carrier: Carrier,
  territories: ReadonlyMap<string, TerritoryStanding>,
): Standing {
  const territory = territories.get(carrier.person.territory) ?? null;
  const productivity = productivityOf(model, carrier);
  return {
    carrier,
    territory,
    weight: territory?.weight ?? 1,
    tierMultiplier: carrier.tier?.multiplier ?? 1,
    adjustment: carrier.tierRampFactor * (territory?.territory.maturity ?? 1),
    productivity,
    bottomUp: productivity === null ? null : productivity.amount * carrier.capacity,
  };
}

/** Hands every pool to its reps; null while nobody is on the roster. */
export function allocationPlan(model: AllocationModel): AllocationOutcome | null {
  if (model.roster.length + model.hires.length === 0) return null;
  const pool = poolOf(model);
  if ("where" in pool) return { kind: "impossible", problems: [pool] };
  const carriers = carriersOf(model);
  const territories = territoryStandings(model);
  const sellers = carriers.filter(({ person }) => person.role === "AE" || person.role === "AM");
  const standings = sellers.map((carrier) => standingOf(model, carrier, territories));
  const members = grouped(standings, ({ carrier }) => groupKey(model, carrier.person));
  const bounds = new Map(model.bounds.map((bound) => [bound.rep, bound]));
  const groups: GroupPlan[] = [];
  const problems: Problem[] = [];
  for (const group of allGroups(pool, members)) {
    const reps = members.get(group.key) ?? [];
    const outcome = groupPlan(model, group, { reps, bounds });
    if (outcome.kind === "planned") groups.push(outcome.plan);
    else problems.push(impossibleWords(model, outcome, reps));
  }
  if (problems.length > 0) return { kind: "impossible", problems };
  const calendar = calendarOf(model);
  const rows = repRows(model, { groups, members, calendar });
  const planned = sellers.flatMap(({ person }) => rows.get(person.id) ?? []);
  const changed = midYear(model.changes, planned, calendar);
  const reps = planned.map((rep): RepPlan => {
    const now = changed.periodsOf.get(rep.id);
    return now === undefined ? rep : { ...rep, periodsNow: now, quotaNow: total(now) };
  });
  const others = (role: "SDR" | "MANAGER") => carriers.filter(({ person }) => person.role === role);
  const perMonth = model.allocation.meetingsPerMonth ?? 0;
  return {
    kind: "planned",
    pool,
    calendar,
    carriers,
    territories,
    groups,
    reps,
    meetings: others("SDR").map((carrier) => meetingPlan(carrier, perMonth, calendar)),
    managers: rollUps(others("MANAGER"), reps, calendar.periods.length),
    totals: totalsOf(reps),
    reconciliation: reconciliationOf({ pool, groups, reps, calendar }),
    changeLog: changed.log,
    changeMoves: changed.moves,
    held: changed.held,
  };
}

/** The groups that have a pool, and those that have reps and none. */
function allGroups(pool: Pool, members: ReadonlyMap<string, readonly Standing[]>) {
  const known = new Set(pool.groups.map(({ key }) => key));
  const empty = [...members].flatMap(([key, [first]]) =>
    known.has(key) || first === undefined
      ? []
      : [
          {
            key,
            role: first.carrier.person.role,
            segment: first.carrier.person.segment,
            revenueTarget: 0,
            pool: 0,
            byType: { NEW_BUSINESS: 0, EXPANSION: 0, RENEWAL: 0 },
          },
        ],
  );
  return [...pool.groups, ...empty];
}
