import { dust } from "../figure/rounded";
import { columnTotals, total } from "../share/total";
import type { GroupPlan } from "./group-plan";
import { seasonal, type Calendar } from "./periods-of-rep";
import type { Pool } from "./pool";
import type { RepPlan } from "./rep-plan";

/** How one group's two views of its pool came together. */
export type ReconciliationLine = {
  readonly group: string;
  readonly revenueTarget: number;
  readonly buffer: number;
  readonly pool: number;
  readonly topDown: number;
  /** Null where somebody's bottom-up is not known. */
  readonly bottomUp: number | null;
  /** Top-down less bottom-up. */
  readonly gap: number | null;
  /** The mix before it was brought back to the pool, and by what it was multiplied. */
  readonly mixed: number;
  readonly scale: number | null;
  /** Money that floors, caps and pins moved from some reps to others. */
  readonly movedByBounds: number;
  readonly assigned: number;
  readonly unassigned: number;
};

/** One period: what the season asks for, what the reps carry, and the difference that ramps and start dates make. */
export type PeriodLine = {
  readonly period: string;
  readonly pool: number;
  readonly assigned: number;
  readonly rampAndTiming: number;
};

export type Reconciliation = {
  readonly groups: readonly ReconciliationLine[];
  readonly company: ReconciliationLine;
  readonly periods: readonly PeriodLine[];
};

/** The conversation that the blend is there for: both totals, the gap, and what became of it. */
export function reconciliationOf(planned: {
  readonly pool: Pool;
  readonly groups: readonly GroupPlan[];
  readonly reps: readonly RepPlan[];
  readonly calendar: Calendar;
}): Reconciliation {
  const { pool, groups, reps, calendar } = planned;
  const lines = groups.map(lineOf);
  const sum = (of: (line: ReconciliationLine) => number) => total(lines.map(of));
  const known = lines.flatMap(({ bottomUp }) => (bottomUp === null ? [] : [bottomUp]));
  const bottomUp = known.length === lines.length ? total(known) : null;
  const mixed = sum((line) => line.mixed);
  const assigned = sum((line) => line.assigned);
  const topDown = sum((line) => line.topDown);
  const seasons = seasonal(assigned, calendar);
  const carriedBy = columnTotals(
    reps.map(({ periods }) => periods),
    calendar.periods.length,
  );
  return {
    groups: lines,
    company: {
      group: "",
      revenueTarget: pool.revenueTarget,
      buffer: pool.buffer,
      pool: pool.pool,
      topDown,
      bottomUp,
      gap: bottomUp === null ? null : topDown - bottomUp,
      mixed,
      scale: mixed === 0 ? null : assigned / mixed,
      movedByBounds: sum((line) => line.movedByBounds),
      assigned,
      unassigned: sum((line) => line.unassigned),
    },
    periods: calendar.periods.map(({ label }, place) => {
      const carried = carriedBy[place] ?? 0;
      const asked = seasons[place] ?? 0;
      return { period: label, pool: asked, assigned: carried, rampAndTiming: carried - asked };
    }),
  };
}

function lineOf(plan: GroupPlan): ReconciliationLine {
  const { group, steps, topDown, bottomUp, mixed, assigned, unassigned } = plan;
  const moves = steps.map(({ bounded, blended }) => Math.abs(bounded - blended));
  const moved = moves.filter((move) => move > dust);
  return {
    group: group.key,
    revenueTarget: group.revenueTarget,
    buffer: group.pool - group.revenueTarget,
    pool: group.pool,
    topDown,
    bottomUp,
    gap: bottomUp === null ? null : topDown - bottomUp,
    mixed,
    scale: mixed === 0 ? null : assigned / mixed,
    movedByBounds: total(moved) / 2,
    assigned,
    unassigned,
  };
}
