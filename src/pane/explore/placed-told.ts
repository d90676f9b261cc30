import {
  limitedPlan,
  optimum,
  placementCertificate,
  withinPools,
  type AllocationPlan,
  type LimitedPlacement,
  type LinearSolver,
  type Problem,
} from "../../engine";

/** A rep's quota in the plan and in the plan of most yield. */
export type PlacedRow = {
  readonly id: string;
  readonly name: string;
  readonly brings: number;
  readonly planned: number;
  readonly placed: number;
  /** Without a last year of their own, so that their pool's mean and their planned quota stand in. */
  readonly isNew: boolean;
  /** Whether the plan itself moves them further from last year than the optimum may. */
  readonly isBeyond: boolean;
};

/** The plan of most yield beside the plan that was made. */
export type PlacedTold =
  | {
      readonly kind: "placed";
      readonly limits: Pick<LimitedPlacement, "change" | "fairnessMultiple" | "groupTotals">;
      readonly rows: readonly PlacedRow[];
      /** What it would bring more than the plan, and without limits of change and totals. */
      readonly gain: number;
      readonly gainUnlimited: number;
      /** No plan within the limits brings more than this above the optimum. */
      readonly gap: number;
      /** Limits that hold it back, and what one dollar more of each would bring. */
      readonly holding: readonly { readonly name: string; readonly worth: number }[];
    }
  | { readonly kind: "clashes"; readonly problems: readonly Problem[] }
  | { readonly kind: "unsolved"; readonly why: string };

const MOST_LIMITS = 5;

/** Each pool stays whole by a total of its own, which nobody set. */
export function isPool(group: string): boolean {
  return group.startsWith("pool ");
}

function isFree({ change, groupTotals }: LimitedPlacement): boolean {
  return change.least === null && change.most === null && groupTotals.length === 0;
}

type Found = {
  readonly amounts: readonly number[];
  readonly objective: number;
  readonly gap: number;
  readonly holding: readonly { readonly name: string; readonly worth: number }[];
};

/** Floors, caps and fairness alone: exact without a solver, and proved in the same way. */
function greedyFound(question: LimitedPlacement): Found | null {
  const { pool, territories, fairnessMultiple } = question;
  const placement = {
    pool,
    yields: territories.map((one) => one.yield),
    floors: territories.map(({ floor }) => floor ?? 0),
    caps: territories.map(({ cap }) => cap ?? Infinity),
    fairnessMultiple: fairnessMultiple ?? Infinity,
  };
  const found = optimum(placement);
  if (found.kind !== "optimal") return null;
  const { amounts, objective, marginal } = found;
  const { gap } = placementCertificate(placement, { amounts, marginal });
  return { amounts, objective, gap, holding: [] };
}

function told({ reps }: AllocationPlan, question: LimitedPlacement, found: Found): PlacedTold {
  const repOf = new Map(reps.map((rep) => [rep.id, rep]));
  const { territories, change, fairnessMultiple, groupTotals } = question;
  const rows = territories.map((one, place): PlacedRow => {
    const rep = repOf.get(one.id);
    const planned = rep?.quota ?? 0;
    const { lastYear } = one;
    const isBelow =
      change.least !== null && lastYear !== null && planned < lastYear * (1 + change.least);
    const isAbove =
      change.most !== null && lastYear !== null && planned > lastYear * (1 + change.most);
    return {
      id: one.id,
      name: rep?.person.name ?? one.id,
      brings: one.yield,
      planned,
      placed: found.amounts[place] ?? 0,
      isNew: rep?.person.previousQuota == null || rep.person.previousBookings === null,
      isBeyond: isBelow || isAbove,
    };
  });
  const present = rows.reduce((sum, { brings, planned }) => sum + brings * planned, 0);
  return {
    kind: "placed",
    limits: { change, fairnessMultiple, groupTotals },
    rows,
    gain: found.objective - present,
    gainUnlimited: withinPools(question) - present,
    gap: found.gap,
    holding: found.holding,
  };
}

/** The plan of most yield: by the exact greedy where nothing but floors, caps and fairness holds, or else by the solver. */
export async function placedTold(
  plan: AllocationPlan,
  question: LimitedPlacement,
  solver: LinearSolver,
): Promise<PlacedTold> {
  const greedy = isFree(question) ? greedyFound(question) : null;
  if (greedy !== null) return told(plan, question, greedy);
  const placed = await limitedPlan(question, solver);
  if (placed.kind === "unsolved") return { kind: "unsolved", why: placed.why };
  if (placed.kind === "infeasible") return { kind: "clashes", problems: placed.problems };
  const { amounts, objective, certificate, binding } = placed;
  const holding = binding
    .filter(({ limit }) => limit.kind !== "pool" && !isPool(limit.of))
    .slice(0, MOST_LIMITS)
    .map(({ limit: { name }, worth }) => ({ name, worth }));
  return told(plan, question, { amounts, objective, gap: certificate.gap, holding });
}
