import type { Benchmark, BenchmarkId } from "../evidence/benchmarks";
import type { OutlookModel } from "../outlook/outlook-model";
import type { AllocationPlan } from "../plan/allocation-plan";
import { settled } from "./bands";
import type { Engagement, Maintenance } from "./maintenance-model";
import type { TrackedTeam } from "./tracked-team";
import type { Tracking } from "./tracking-model";

/** When a rule is looked at. */
export const cadences = ["MONTHLY", "QUARTERLY", "FIRST_CYCLE", "RE_ENGAGE"] as const;
export type Cadence = (typeof cadences)[number];

export type MaintenanceState = "RED_FLAG" | "FINE" | "NOT_TOLD";
export type MaintenanceOwner = "Customer RevOps" | "Architect";

/** Where the flag goes up: beyond the line, on it ("FROM"), or outside two of them. */
export type FlagLine =
  | { readonly flag: "ABOVE" | "BELOW" | "FROM"; readonly at: number }
  | { readonly flag: "OUTSIDE"; readonly from: number; readonly to: number };

export type MaintenanceUnit = "SHARE" | "POINTS" | "TIMES" | "DAYS" | "COUNT";

/** One rule and what it says today. */
export type MaintenanceRow = {
  readonly id: string;
  readonly cadence: Cadence;
  /** What is checked. */
  readonly check: string;
  readonly threshold: FlagLine;
  readonly unit: MaintenanceUnit;
  /** Null is not told; of a rule that is fine, that there is nothing to look at. */
  readonly value: number | null;
  readonly state: MaintenanceState;
  /** What was found, in words; of a rule that is not told, what it would take. */
  readonly words: string;
  /** The ids of the reps or territories for which the flag is up. */
  readonly concerns: readonly string[];
  /** The ids of those of whom nothing is told. */
  readonly unknown: readonly string[];
  /** What to do when the flag is up. */
  readonly response: string;
  readonly owner: MaintenanceOwner;
};

/** What maintenance looks at. */
export type MaintenanceJudged = {
  readonly model: OutlookModel & {
    readonly tracking: Tracking;
    readonly benchmarks: Readonly<Partial<Record<BenchmarkId, Benchmark>>>;
  };
  readonly plan: AllocationPlan;
  readonly team: TrackedTeam;
  readonly maintenance: Maintenance;
};

/** What a rule saw: a value, nothing that could go wrong, or too little to say. */
export type Seen =
  | {
      readonly kind: "found";
      readonly value: number;
      readonly words: string;
      readonly concerns?: readonly string[];
      readonly unknown?: readonly string[];
    }
  | { readonly kind: "nothing"; readonly words: string }
  | {
      readonly kind: "not-told";
      readonly takes: string;
      readonly unknown?: readonly string[];
    };

/** A rule before it is held against the data. */
export type MaintenanceTask = Pick<
  MaintenanceRow,
  "id" | "check" | "threshold" | "unit" | "response"
> & { readonly seen: Seen };

/** Whether a value is beyond its line. */
export function isFlagged(value: number, line: FlagLine): boolean {
  const reached = settled(value);
  switch (line.flag) {
    case "ABOVE":
      return reached > settled(line.at);
    case "BELOW":
      return reached < settled(line.at);
    case "FROM":
      return reached >= settled(line.at);
    case "OUTSIDE":
      return reached < settled(line.from) || reached > settled(line.to);
  }
}

const owners: Readonly<Record<Engagement, MaintenanceOwner>> = {
  SINGLE_PROJECT: "Customer RevOps",
  DEDICATED: "Architect",
};

/** Holds tasks of one cadence against what they saw. */
export function ruled(
  cadence: Cadence,
  { maintenance }: MaintenanceJudged,
  tasks: readonly MaintenanceTask[],
): readonly MaintenanceRow[] {
  return tasks.map(({ seen, ...task }) => ({
    ...task,
    cadence,
    ...stateOf(seen, task.threshold),
    owner: owners[maintenance.engagement],
  }));
}

function stateOf(seen: Seen, line: FlagLine) {
  switch (seen.kind) {
    case "nothing":
      return { state: "FINE", value: null, words: seen.words, concerns: [], unknown: [] } as const;
    case "not-told":
      return {
        state: "NOT_TOLD",
        value: null,
        words: seen.takes,
        concerns: [],
        unknown: seen.unknown ?? [],
      } as const;
    case "found": {
      const { value, words, unknown = [] } = seen;
      // Whom a rule concerns is gone with the flag: a list of names beside "fine" reads as an accusation.
      return isFlagged(value, line)
        ? ({ state: "RED_FLAG", value, words, concerns: seen.concerns ?? [], unknown } as const)
        : ({ state: "FINE", value, words, concerns: [], unknown } as const);
    }
  }
}

/** A line to both sides of what was predicted. */
export function within(share: number): FlagLine {
  return { flag: "OUTSIDE", from: -share, to: share };
}
