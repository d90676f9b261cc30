import type { Hold } from "../share/apportion";
import type { Person } from "../team/people";
import type { RevenueType } from "./allocation-model";
import type { Carrier } from "./carriers";
import type { ProductivityFound } from "./bottom-up";
import type { TerritoryStanding } from "./territory-standings";

/** What a rep brings to the sharing of a pool. */
export type Standing = {
  readonly carrier: Carrier;
  readonly territory: TerritoryStanding | null;
  /** The territory's weight, 1 without a territory. */
  readonly weight: number;
  readonly tierMultiplier: number;
  /** Ramp factor of the tier times maturity of the territory. */
  readonly adjustment: number;
  readonly productivity: ProductivityFound | null;
  /** Effective capacity times productivity. */
  readonly bottomUp: number | null;
};

/** The steps of the sharing, each of them an amount of money; in each step the group's reps make the group's pool. */
export type AllocationSteps = {
  /** The pool over the reps who are there. */
  readonly equalShare: number;
  readonly byWeight: number;
  /** By weight, tier and effective capacity. */
  readonly byCapacity: number;
  /** After ramp factor and maturity. */
  readonly topDown: number;
  /** Top-down and bottom-up mixed, before the mix is brought back to the pool. */
  readonly mixed: number;
  readonly blended: number;
  /** After floors, caps and pins, before rounding. */
  readonly bounded: number;
  readonly quota: number;
};

/** One rep's row: who it is, what counts, every step, and the quota by period and revenue type. */
export type RepPlan = AllocationSteps & {
  readonly id: string;
  readonly person: Person;
  readonly group: string;
  readonly capacity: number;
  readonly isRamping: boolean;
  readonly standing: Standing;
  readonly hold: Hold;
  readonly periods: readonly number[];
  readonly byType: Readonly<Record<RevenueType, number>>;
  /** The quota over the on-target earnings of the time the rep is there; null where those are not told. */
  readonly quotaToOte: number | null;
  /** Periods and year after what changed hands in mid-year. */
  readonly periodsNow: readonly number[];
  readonly quotaNow: number;
};
