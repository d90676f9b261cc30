import {
  trackingFindings,
  type AllocationPlan,
  type EarlyWarning,
  type Finding,
  type QuotaModel,
  type TrackedRepLine,
  type TrackedTeam,
} from "../../engine";
import { isOfPart, type TeamPart } from "./team-parts";
import { warningsOf, type Tracked } from "./tracked";

/** A rep's line without the rep's plan, which the pane has already. */
type PackedLine = Omit<TrackedRepLine, "rep"> & { readonly rep: string };

/** A period held against the plan, as it crosses from the worker: without what the pane has already. */
export type PackedTracked = Pick<Tracked, "currency" | "payTiers" | "marketingSpend"> & {
  readonly team: Omit<TrackedTeam, "reps"> & { readonly reps: readonly PackedLine[] };
  /** What was told of a part; null where it is all that the model tells. */
  readonly tracking: Tracked["tracking"] | null;
};

/** What a period warns of, and what of its figures does not add up. */
export type PeriodWarnings = {
  readonly warnings: readonly EarlyWarning[];
  readonly findings: readonly Finding[];
};

/** Everything that is said of a period beside its figures. */
export function periodWarnings(tracked: Tracked): PeriodWarnings {
  return { warnings: warningsOf(tracked), findings: trackingFindings(tracked) };
}

/** What the pane has not got of a tracked period. */
export function packed(tracked: Tracked): PackedTracked {
  const { currency, payTiers, marketingSpend, team, tracking, part } = tracked;
  const reps = team.reps.map((line) => ({ ...line, rep: line.rep.id }));
  return {
    currency,
    payTiers,
    marketingSpend,
    team: { ...team, reps },
    tracking: part === null ? null : tracking,
  };
}

/** What a tracked period is a part of. */
export type TrackedOf = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly part: TeamPart;
};

/** A tracked period with its model and plan again. */
export function unpacked({ team, ...told }: PackedTracked, of: TrackedOf): Tracked {
  const { model, plan: whole, part } = of;
  const isMeant = isOfPart(part);
  const plan = isMeant === null ? whole : { ...whole, reps: whole.reps.filter(isMeant) };
  const byId = new Map(plan.reps.map((rep) => [rep.id, rep]));
  const reps = team.reps.flatMap((line): readonly TrackedRepLine[] => {
    const rep = byId.get(line.rep);
    return rep === undefined ? [] : [{ ...line, rep }];
  });
  return {
    ...told,
    tracking: told.tracking ?? model.tracking,
    team: { ...team, reps },
    model,
    plan,
    part,
  };
}
