import {
  allocationPlan,
  inScenario,
  outcomeOf,
  quotaPlan,
  spreadOf,
  steppable,
  type AllocationPlan,
  type Outcome,
  type Problem,
  type QuotaModel,
  type QuotaPlan,
  type ScenarioChange,
} from "../../engine";

/** What a trial is measured by. */
export type TrialMeasure =
  | "pool"
  | "quota"
  | "meanQuota"
  | "sales"
  | "gap"
  | "hiresNeeded"
  | "expectedAtQuota"
  | "chance"
  | "cost"
  | "deals"
  | "revenue"
  | "closerQuota"
  | "oteShare";

/** A measure before and after; null is not told. */
export type TrialLine = {
  readonly measure: TrialMeasure;
  readonly before: number | null;
  readonly after: number | null;
};

/** Whose quota moves, and how far. */
export type Mover = {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
};

/** What moving the levers comes to, or why it comes to nothing. */
export type Trial =
  | {
      readonly kind: "lines";
      readonly lines: readonly TrialLine[];
      /** Whose quota moves most, first. */
      readonly movers: readonly Mover[];
      /** How many quotas move. */
      readonly moved: number;
      /** What keeps it from being the model as it is: its pool is no whole number of steps, so it is shared to the cent. */
      readonly offStep: Problem | null;
    }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const MOST_MOVERS = 8;

/** Changes that make no sense, each by its path. */
function problemsOf(
  changes: readonly ScenarioChange[],
  refusals: readonly (Omit<Problem, "where"> & { readonly place: number })[],
): Trial {
  return {
    kind: "problems",
    problems: refusals.map(({ place, what, remedy }) => ({
      where: changes[place]?.path ?? "",
      what,
      remedy,
    })),
  };
}

function measuresOf(outcome: Outcome, { totals, reps }: AllocationPlan) {
  const { pool, sales, hiresNeeded, expectedAtQuota, chance, cost } = outcome;
  const { quota } = totals.company;
  const carrying = reps.filter((rep) => rep.quota > 0).length;
  return {
    pool,
    quota,
    meanQuota: carrying === 0 ? null : quota / carrying,
    sales,
    gap: sales === null ? null : pool - sales,
    hiresNeeded,
    expectedAtQuota,
    chance,
    cost,
  };
}

/** Measures of two models side by side. */
function linesOf<Measure extends TrialMeasure>(
  before: Readonly<Record<Measure, number | null>>,
  after: Readonly<Record<Measure, number | null>>,
): readonly TrialLine[] {
  return (Object.keys(before) as Measure[]).map((measure) => ({
    measure,
    before: before[measure],
    after: after[measure],
  }));
}

/** Whoever is in both plans with another quota, and whoever comes or goes; the widest move first. */
function moversBetween(before: AllocationPlan, after: AllocationPlan): readonly Mover[] {
  const was = new Map(before.reps.map((rep) => [rep.id, rep]));
  const is = new Map(after.reps.map((rep) => [rep.id, rep]));
  const movers = [...new Set([...was.keys(), ...is.keys()])].flatMap((id): readonly Mover[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const amounts = { before: old?.quota ?? 0, after: now?.quota ?? 0 };
    const name = (now ?? old)?.person.name ?? "";
    return amounts.before === amounts.after ? [] : [{ id, name: name || id, ...amounts }];
  });
  const far = ({ before: from, after: to }: Mover) => Math.abs(to - from);
  return movers.sort((one, other) => far(other) - far(one));
}

/** A team's plan beside the same with other inputs. Luck stays as the model has it, unless the changes say otherwise. */
export function teamTrial(
  model: QuotaModel,
  before: AllocationPlan,
  changes: readonly ScenarioChange[],
): Trial {
  const seen = inScenario(model, { changes });
  if (seen.kind === "refused") return problemsOf(changes, seen.refusals);
  const inSteps = steppable(seen.model);
  const after = allocationPlan(inSteps);
  if (after?.kind !== "planned") return { kind: "problems", problems: after?.problems ?? [] };
  const asIs = inSteps === seen.model ? null : allocationPlan(seen.model);
  const spread = spreadOf(model, before);
  const movers = moversBetween(before, after);
  return {
    kind: "lines",
    lines: linesOf(
      measuresOf(outcomeOf(model, before, spread), before),
      measuresOf(
        outcomeOf(seen.model, after, seen.model.outlook.attainmentSpread ?? spread),
        after,
      ),
    ),
    movers: movers.slice(0, MOST_MOVERS),
    moved: movers.length,
    offStep: asIs?.kind === "impossible" ? (asIs.problems[0] ?? null) : null,
  };
}

function funnelMeasures({ funnel, roles, team }: QuotaPlan) {
  const quota = roles.find(({ role }) => role === "closer")?.quota ?? null;
  return {
    deals: funnel.deals.value,
    revenue: funnel.revenue.value,
    closerQuota: quota,
    oteShare: team.oteShareOfRevenue,
  };
}

/** A funnel's plan beside the same with other inputs. */
export function funnelTrial(
  model: QuotaModel,
  before: QuotaPlan,
  changes: readonly ScenarioChange[],
): Trial {
  const seen = inScenario(model, { changes });
  if (seen.kind === "refused") return problemsOf(changes, seen.refusals);
  const lines = linesOf(funnelMeasures(before), funnelMeasures(quotaPlan(seen.model)));
  return { kind: "lines", lines, movers: [], moved: 0, offStep: null };
}
