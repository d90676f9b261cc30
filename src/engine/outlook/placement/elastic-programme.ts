import { poolConstraint, termsOf } from "./limited-programme";
import type { Constraint, LinearProgramme } from "./linear-programme";
import {
  groupLimits,
  poolLimit,
  territoryLimits,
  type Limit,
  type LimitedPlacement,
} from "./placement-limits";

/** A limit of the elastic programme, in the order of its constraints, and the variable that says how far it gives. */
export type ElasticLimit = {
  readonly limit: Limit;
  /** Null for the pool, which does not. */
  readonly give: number | null;
};

/**
 * The question that always has an answer: every limit but the pool may give way, every dollar of it costs one, and as
 * little as possible gives. The fairness limit is one for all: a dollar of it is a dollar for everybody, and costs that.
 */
export function elasticProgramme(question: LimitedPlacement): {
  readonly programme: LinearProgramme<Limit>;
  readonly limits: readonly ElasticLimit[];
} {
  const count = question.territories.length;
  const territories = territoryLimits(question).map(({ lower }) => ({
    worth: 0,
    // Nobody is asked to carry less than nothing, so a floor of zero does not give.
    lower: lower.find(isFree) ?? nothing,
    upper: null,
  }));
  const gives = [{ worth: -count, lower: nothing, upper: null }];
  const held = [...territoryHolds(question), ...groupHolds(question)].map((hold) => {
    if (hold.limit.kind === "fairness") return { ...hold, give: count };
    gives.push({ worth: -1, lower: nothing, upper: null });
    return { ...hold, give: count + gives.length - 1 };
  });
  const constraints = held.map(({ side, limit, terms, give }): Constraint<Limit> => {
    const given = { variable: give, coefficient: side === "lower" ? 1 : -1 };
    return { terms: [...terms, given], lower: null, upper: null, [side]: limit };
  });
  return {
    programme: {
      variables: [...territories, ...gives],
      constraints: [poolConstraint(question), ...constraints],
    },
    limits: [
      { limit: poolLimit(question), give: null },
      ...held.map(({ limit, give }) => ({ limit, give })),
    ],
  };
}

type Hold = {
  readonly side: "lower" | "upper";
  readonly limit: Limit;
  readonly terms: Constraint["terms"];
};

const nothing: Limit = { kind: "floor", of: "", where: "", at: 0, name: "nothing" };

function isFree({ kind, at }: Limit): boolean {
  return kind === "floor" && at <= 0;
}

function territoryHolds(question: LimitedPlacement): readonly Hold[] {
  return territoryLimits(question).flatMap(({ lower, upper }, variable) => {
    const terms = [{ variable, coefficient: 1 }];
    return [
      ...lower
        .filter((limit) => !isFree(limit))
        .map((limit) => ({ side: "lower" as const, limit, terms })),
      ...upper.map((limit) => ({ side: "upper" as const, limit, terms })),
    ];
  });
}

function groupHolds(question: LimitedPlacement): readonly Hold[] {
  return question.groupTotals.flatMap((group) => {
    const { lower, upper } = groupLimits(group);
    const terms = termsOf(question, group.name);
    return [
      ...(lower === null ? [] : [{ side: "lower" as const, limit: lower, terms }]),
      ...(upper === null ? [] : [{ side: "upper" as const, limit: upper, terms }]),
    ];
  });
}
