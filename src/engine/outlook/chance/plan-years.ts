import { pastAttainments } from "../../evidence/past-attainments";
import type { AllocationModel } from "../../plan/allocation-model";
import type { AllocationPlan } from "../../plan/allocation-plan";
import { carriersOf } from "../../plan/carriers";
import { chanceFrom, type Chance } from "../../share/chance";
import { mean } from "../../share/spread";
import { total } from "../../share/total";
import { normalFrom } from "./normals";
import { spreadOf } from "../outcome";
import type { OutlookModel } from "../outlook-model";
import { runs, type Simulation, type SimulationSettings } from "./simulation";

/** Where the luck of a rep's year is drawn from: a normal distribution, or the attainments of last year. */
export type DrawnFrom = "normal" | "history";

/** What years of a plan are drawn from, for the stamp on what comes of them. */
export type PlanYearsStamp = {
  readonly drawnFrom: DrawnFrom;
  readonly settings: SimulationSettings;
  /** What the year is to reach: the revenue target, without the buffer. */
  readonly goal: number;
  readonly correlation: number;
  readonly spread: number | null;
  /** Attainments to draw from. */
  readonly past: number;
  /** Newcomers who may start late, each by a throw of the dice of its own. */
  readonly mayStartLate: number;
};

/** Years of a plan, or what keeps them from being drawn. */
export type PlanYears =
  | {
      readonly kind: "years";
      readonly stamp: PlanYearsStamp;
      readonly years: Generator<number, Simulation>;
    }
  | { readonly kind: "none"; readonly why: "productivity" | "spread" | "past" };

/** A rep's year without luck: what they sell if on time, and if they start late. */
type Seat = { readonly onTime: number; readonly late: number };

/** What everybody sells on time and late; the plan itself knows only the mixture of the two. */
function seatsOf(model: AllocationModel, { reps }: AllocationPlan): readonly Seat[] | null {
  const capacityWith = (slipShare: number) =>
    new Map(
      carriersOf({ ...model, allocation: { ...model.allocation, slipShare } }).map(
        ({ person, capacity }) => [person.id, capacity],
      ),
    );
  const [onTime, late] = [capacityWith(0), capacityWith(1)];
  const seats = reps.flatMap(({ id, standing: { productivity } }) =>
    productivity === null
      ? []
      : [
          {
            onTime: productivity.amount * (onTime.get(id) ?? 0),
            late: productivity.amount * (late.get(id) ?? 0),
          },
        ],
  );
  return seats.length === reps.length ? seats : null;
}

/**
 * Years of a plan drawn by chance: newcomers start on time or late, ramps do the rest, and every rep has luck of their
 * own and a share in everybody's. Drawn from history, each rep has the luck that somebody had last year.
 */
export function planYears(
  model: OutlookModel,
  plan: AllocationPlan,
  drawnFrom: DrawnFrom,
): PlanYears {
  const seats = seatsOf(model, plan);
  if (seats === null) return { kind: "none", why: "productivity" };
  const spread = spreadOf(model, plan);
  const past = pastAttainments(plan).map(({ attainment }) => attainment);
  if (drawnFrom === "normal" && spread === null) return { kind: "none", why: "spread" };
  if (drawnFrom === "history" && total(past) === 0) return { kind: "none", why: "past" };
  const { correlation, runs: count, seed } = model.outlook;
  const { slipShare } = model.allocation;
  const stamp: PlanYearsStamp = {
    drawnFrom,
    settings: { runs: count, seed },
    goal: plan.pool.revenueTarget,
    correlation: drawnFrom === "normal" ? correlation : 0,
    spread: drawnFrom === "normal" ? spread : null,
    past: drawnFrom === "history" ? past.length : 0,
    mayStartLate: slipShare > 0 ? seats.filter(({ onTime, late }) => onTime !== late).length : 0,
  };
  const chance = chanceFrom(seed);
  const luck =
    drawnFrom === "normal" ? normalLuck(chance, spread ?? 0, correlation) : pastLuck(chance, past);
  const year = () => {
    const luckOf = luck();
    let sold = 0;
    for (const { onTime, late } of seats) {
      const isLate = onTime !== late && chance() < slipShare;
      sold += (isLate ? late : onTime) * luckOf();
    }
    return sold;
  };
  return { kind: "years", stamp, years: runs(stamp.settings, year, stamp.goal) };
}

/** Luck around 1, part of it common to all reps of a year. */
function normalLuck(chance: Chance, spread: number, correlation: number) {
  const [shared, own] = [spread * Math.sqrt(correlation), spread * Math.sqrt(1 - correlation)];
  return () => {
    const common = 1 + shared * normalFrom(chance);
    return () => common + own * normalFrom(chance);
  };
}

/** The luck that somebody had: an attainment over the mean of all of them. */
function pastLuck(chance: Chance, past: readonly number[]) {
  const middle = mean(past) ?? 1;
  const one = () => (past[Math.floor(chance() * past.length)] ?? middle) / middle;
  return () => one;
}
