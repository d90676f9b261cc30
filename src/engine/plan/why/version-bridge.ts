import { rounded } from "../../figure/rounded";
import type { Problem } from "../../figure/problem";
import { total } from "../../share/total";
import type { AllocationModel } from "../allocation-model";
import { allocationPlan, type AllocationPlan } from "../allocation-plan";
import { bridgeStages, stagedCauses, type BridgeCause } from "./bridge-stages";
import { quotasToTheCent } from "./quotas-to-the-cent";

/** What one cause changed; two causes stand together where the first alone makes no plan. */
export type BridgeLine = {
  readonly causes: readonly BridgeCause[];
  readonly change: number;
  readonly byRep: ReadonlyMap<string, number>;
};

export type BridgeRep = {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
};

/** The way from one version's quotas to the next one's; the lines sum to the change, in total and for every rep. */
export type VersionBridge = {
  readonly kind: "bridge";
  readonly before: number;
  readonly after: number;
  readonly lines: readonly BridgeLine[];
  readonly reps: readonly BridgeRep[];
};

type Amounts = ReadonlyMap<string, number>;

function inCents(amounts: Amounts): Amounts {
  return new Map([...amounts].map(([id, amount]) => [id, rounded(amount * 100, 0)]));
}

function quotasOf(plan: AllocationPlan): Amounts {
  return inCents(new Map(plan.reps.map(({ id, quota }) => [id, quota])));
}

function bridgeLine(
  causes: readonly BridgeCause[],
  change: (id: string) => number,
  ids: readonly string[],
): BridgeLine {
  const changes = ids.map((id) => [id, change(id)] as const).filter(([, cents]) => cents !== 0);
  return {
    causes,
    change: total(changes.map(([, cents]) => cents)) / 100,
    byRep: new Map(changes.map(([id, cents]) => [id, cents / 100])),
  };
}

/**
 * Takes the old model to the new one, one cause after the other, and says what each step changed. All is counted in
 * whole cents, so that the lines sum exactly.
 */
export function versionBridge(
  old: AllocationModel,
  next: AllocationModel,
): VersionBridge | { readonly kind: "impossible"; readonly problems: readonly Problem[] } {
  const [first, last] = [allocationPlan(old), allocationPlan(next)];
  if (first?.kind !== "planned" || last?.kind !== "planned") return notPlanned(first, last);
  const people = new Map([...first.reps, ...last.reps].map(({ id, person }) => [id, person.name]));
  const ids = [...people.keys()];
  const [before, after] = [quotasOf(first), quotasOf(last)];
  const oldExact = inCents(quotasToTheCent(old) ?? before);
  const lines: BridgeLine[] = [];
  let exact = oldExact;
  let model = old;
  let causes: BridgeCause[] = [];
  for (const cause of stagedCauses) {
    model = bridgeStages[cause](model, next);
    causes.push(cause);
    const reached = quotasToTheCent(model);
    if (reached === null) continue;
    const [from, to] = [exact, inCents(reached)];
    lines.push(bridgeLine(causes, (id) => (to.get(id) ?? 0) - (from.get(id) ?? 0), ids));
    exact = to;
    causes = [];
  }
  const roundingOf = (quotas: Amounts, unrounded: Amounts) => (id: string) =>
    (quotas.get(id) ?? 0) - (unrounded.get(id) ?? 0);
  const [newRounding, oldRounding] = [roundingOf(after, exact), roundingOf(before, oldExact)];
  const rounding = bridgeLine(
    [...causes, "rounding"],
    (id) => newRounding(id) - oldRounding(id),
    ids,
  );
  return {
    kind: "bridge",
    before: total([...before.values()]) / 100,
    after: total([...after.values()]) / 100,
    lines: [...lines, rounding],
    reps: ids.map((id) => ({
      id,
      name: people.get(id) ?? "",
      before: (before.get(id) ?? 0) / 100,
      after: (after.get(id) ?? 0) / 100,
    })),
  };
}

type Outcome = ReturnType<typeof allocationPlan>;

function notPlanned(...outcomes: readonly Outcome[]) {
  const problems = outcomes.flatMap((outcome, place): readonly Problem[] => {
    const version = place === 0 ? "the old model" : "the new model";
    if (outcome === null) {
      return [
        {
          where: version,
          what: "It has no team to plan for.",
          remedy: "Add a roster and targets.",
        },
      ];
    }
    if (outcome.kind === "planned") return [];
    return outcome.problems.map((problem) => ({
      ...problem,
      where: `${version}: ${problem.where}`,
    }));
  });
  return { kind: "impossible", problems } as const;
}
