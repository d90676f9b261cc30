import { dust } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import type { AllocationPlan } from "../plan/allocation-plan";
import { grouped } from "../share/grouped";
import { total } from "../share/total";
import { allocationFinding, few, type AllocationJudged } from "./allocation-judged";
import { counted, type Finding } from "./finding";

/** Territories as they were drawn, and what their weights do. */
export function territoryFindings(judged: AllocationJudged): readonly Finding[] {
  return [
    ...notLocked(judged),
    ...beyondSplitAndMerge(judged),
    ...heldAtLimits(judged),
    ...drift(judged),
    ...withoutTerritory(judged),
    ...identicalQuotas(judged),
  ];
}

function notLocked({ model }: AllocationJudged): readonly Finding[] {
  const open = model.territories.filter(({ locked }) => !locked).map(({ id }) => id);
  if (open.length === 0) return [];
  return [
    allocationFinding("territories-not-locked", "act", {
      title: "Territories are not locked",
      words: `Quotas rest on territories whose borders may still move: ${few(open)}.`,
      remedies: ["Settle the borders and lock the territories before quotas are announced"],
      figures: { territories: open.length },
      concerns: open,
    }),
  ];
}

function beyondSplitAndMerge({ model, plan }: AllocationJudged): readonly Finding[] {
  const { splitAbove, mergeBelow } = model.allocation;
  const all = [...plan.territories.values()];
  return [
    ...all
      .filter(({ raw }) => raw > splitAbove + dust)
      .map(({ raw, territory: { id, name } }) =>
        allocationFinding(`split-territory-${id}`, "act", {
          title: `Split ${name}`,
          words: `${name} scores ${spokenCount(raw)} times the median, above ${spokenCount(splitAbove)}: one rep cannot work it.`,
          remedies: ["Split the territory", "Put a second rep on it"],
          figures: { weight: raw, limit: splitAbove },
          concerns: [id],
        }),
      ),
    ...all
      .filter(({ raw }) => raw < mergeBelow - dust)
      .map(({ raw, territory: { id, name } }) =>
        allocationFinding(`merge-territory-${id}`, "act", {
          title: `Merge ${name}`,
          words: `${name} scores ${spokenCount(raw)} times the median, below ${spokenCount(mergeBelow)}: it does not feed a rep.`,
          remedies: ["Merge the territory with a neighbour"],
          figures: { weight: raw, limit: mergeBelow },
          concerns: [id],
        }),
      ),
  ];
}

function heldAtLimits({ plan }: AllocationJudged): readonly Finding[] {
  const held = [...plan.territories.values()].filter(
    ({ raw, weight }) => Math.abs(raw - weight) > dust,
  );
  if (held.length === 0) return [];
  const ids = held.map(({ territory }) => territory.id);
  return [
    allocationFinding("weights-at-limits", "know", {
      title: `Limits hold ${counted(held.length, { one: "territory weight", many: "territory weights" })}`,
      words: `The scores of ${few(ids)} ask for weights beyond the limits; the limits count.`,
      remedies: ["Check the scores", "Widen the limits, if the scores are right"],
      figures: { territories: held.length },
      concerns: ids,
    }),
  ];
}

/** Below this a drift of weights is not worth a word. */
export const SMALL_DRIFT = 0.0005;

/** The share by which weights alone miss the pool, used on equal shares; null where there is nothing to share. */
export function weightDrift({ reps }: AllocationPlan): number | null {
  const there = reps.filter(({ capacity }) => capacity > 0);
  const unshared = total(there.map(({ equalShare, standing }) => equalShare * standing.weight));
  const equal = total(there.map(({ equalShare }) => equalShare));
  return equal === 0 ? null : unshared / equal - 1;
}

/** Weights do not conserve a pool: what equal shares times weights would have assigned. */
function drift({ plan }: AllocationJudged): readonly Finding[] {
  const share = weightDrift(plan);
  if (share === null || Math.abs(share) < SMALL_DRIFT) return [];
  return [
    allocationFinding("weight-drift", "know", {
      title: `Weights alone would assign ${spokenShare(Math.abs(share))} too ${share > 0 ? "much" : "little"}`,
      words:
        `Equal shares times territory weights make ${spokenShare(1 + share)} of the pool. ` +
        "The weights are used as proportions, so that the pool is kept.",
      remedies: [],
      figures: { drift: share },
    }),
  ];
}

function withoutTerritory({ model, plan }: AllocationJudged): readonly Finding[] {
  if (model.territories.length === 0) return [];
  const ids = plan.reps.filter(({ standing }) => standing.territory === null).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    allocationFinding("no-territory", "know", {
      title: `No territory for ${counted(ids.length, { one: "rep", many: "reps" })}`,
      words: `${few(ids)} count with a weight of 1, as nobody gave them a territory.`,
      remedies: ["Give them a territory"],
      figures: { reps: ids.length },
      concerns: ids,
    }),
  ];
}

/** The same quota for everybody, though their territories are not alike. */
function identicalQuotas({ plan }: AllocationJudged): readonly Finding[] {
  const ramped = plan.reps.filter(({ capacity, isRamping }) => capacity > 0 && !isRamping);
  return [...grouped(ramped, ({ group }) => group)].flatMap(([group, reps]) => {
    const quotas = new Set(reps.map(({ quota }) => quota));
    const weights = new Set(reps.map(({ standing }) => standing.territory?.raw ?? 1));
    if (reps.length < 2 || quotas.size > 1 || weights.size === 1) return [];
    return [
      allocationFinding(`identical-quotas-${group}`, "act", {
        title: `Identical quotas on unequal territories (${group})`,
        words: `${reps.length} reps carry the same quota, though their territories score differently.`,
        remedies: [
          "Let territory weights count: widen their limits",
          "Remove floors and caps that level them",
        ],
        figures: { reps: reps.length, quota: reps[0]?.quota ?? 0 },
        concerns: reps.map(({ id }) => id),
      }),
    ];
  });
}
