import type { AllocationPlan } from "../../engine";
import { periodHeader } from "./period-header";

/** A period of a hand through which quota goes: what it holds after each of the changes. */
export type HandRow = {
  readonly place: number;
  readonly side: "GIVES" | "TAKES";
  readonly period: number;
  readonly label: string;
  readonly change: string;
  /** Empty for the company. */
  readonly rep: string;
  /** Before all changes, and after each of them. */
  readonly stages: readonly number[];
  /** What the giver of each change holds of the period when it takes effect, and what of it moves. */
  readonly given: readonly number[];
  readonly moved: readonly number[];
};

/** The share of a period that each change moves. */
export type MoveRow = {
  readonly period: number;
  readonly season: number;
  readonly shares: readonly number[];
};

/** What somebody holds of a period before all changes and after each of them; the company begins with nothing. */
function stagesOf(plan: AllocationPlan): (rep: string, period: number) => readonly number[] {
  const planned = new Map(plan.reps.map(({ id, periods }) => [id, periods]));
  return (rep, period) => {
    const stages = [planned.get(rep)?.[period] ?? 0];
    for (const { change, moved } of plan.changeMoves) {
      const amount = moved[period] ?? 0;
      const sign = Number(rep === change.to) - Number(rep === change.rep);
      stages.push((stages.at(-1) ?? 0) + sign * amount);
    }
    return stages;
  };
}

/** Both hands of every change, period by period. */
export function handRows(plan: AllocationPlan): readonly HandRow[] {
  const stages = stagesOf(plan);
  const moves = plan.calendar.periods.map((_period, place) => ({
    given: plan.changeMoves.map(({ change }, at) => stages(change.rep, place)[at] ?? 0),
    moved: plan.changeMoves.map(({ moved }) => moved[place] ?? 0),
  }));
  return plan.changeMoves.flatMap(({ change }, at) =>
    (["GIVES", "TAKES"] as const).flatMap((side) =>
      plan.calendar.periods.map((period, place): HandRow => {
        const rep = side === "GIVES" ? change.rep : change.to;
        return {
          place: at + 1,
          side,
          period: place + 1,
          label: periodHeader(period),
          change: change.id,
          rep,
          stages: stages(rep, place),
          given: moves[place]?.given ?? [],
          moved: moves[place]?.moved ?? [],
        };
      }),
    ),
  );
}

/** What every change moves, a row for each period. */
export function moveRows(plan: AllocationPlan): readonly MoveRow[] {
  return plan.calendar.periods.map(({ months }, place): MoveRow => ({
    period: place + 1,
    season: months.reduce((sum, month) => sum + (plan.calendar.months[month] ?? 0), 0),
    shares: plan.changeMoves.map(({ shares }) => shares[place] ?? 0),
  }));
}
