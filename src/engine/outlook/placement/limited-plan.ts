import type { Problem } from "../../figure/problem";
import { spokenCount } from "../../figure/spoken";
import { bindingLimits, largestYield, type BindingLimit } from "./binding-limits";
import { certificate, type Certificate } from "./certificate";
import { clashProblem } from "./clash-words";
import { clashQuestion, type LimitClash } from "./limit-clashes";
import { hasCrossedBounds, limitedProgramme } from "./limited-programme";
import type { LinearProgramme, LinearSolver } from "./linear-programme";
import { optimum, type Optimum } from "./optimum";
import type { Limit, LimitedPlacement } from "./placement-limits";
import { settledAmounts } from "./settled-amounts";

/** The plan of most yield within all limits, the limits that leave none, or why nobody can tell. */
export type LimitedPlan =
  | {
      readonly kind: "optimal";
      readonly amounts: readonly number[];
      readonly objective: number;
      /** What the greedy plan would bring that knows floors, caps and fairness only. */
      readonly unlimited: number;
      /** What group totals and limits of change cost. */
      readonly price: number;
      /** The pool first, then by what a dollar more would move, largest first. */
      readonly binding: readonly BindingLimit[];
      readonly certificate: Certificate;
    }
  | {
      readonly kind: "infeasible";
      readonly clashes: readonly LimitClash[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "unsolved"; readonly why: string };

/** Places a pool where it yields most, within floors, caps, fairness, change against last year and group totals. */
export async function limitedPlan(
  question: LimitedPlacement,
  solver: LinearSolver,
): Promise<LimitedPlan> {
  if (question.territories.length === 0 || question.pool <= 0) return noPlan(nobody(question));
  const programme = limitedProgramme(question);
  const greedy = greedyPlan(question);
  if (greedy.kind === "infeasible" || hasCrossedBounds(programme))
    return clashesIn(question, solver);
  const solution = await solver(programme);
  switch (solution.kind) {
    case "optimal":
      return planFrom(question, { programme, unlimited: greedy.objective, ...solution });
    case "infeasible":
      return clashesIn(question, solver);
    case "unbounded":
      return { kind: "unsolved", why: "The solver finds no end to what the plan could bring." };
    case "failed":
      return { kind: "unsolved", why: solution.why };
  }
}

function planFrom(
  question: LimitedPlacement,
  answer: {
    readonly programme: LinearProgramme<Limit>;
    readonly values: readonly number[];
    readonly prices: readonly number[];
    readonly unlimited: number;
  },
): LimitedPlan {
  const { programme, prices, unlimited } = answer;
  const amounts = settledAmounts(programme, answer.values);
  const proof = certificate(programme, { values: amounts, prices });
  const { objective, gap } = proof;
  const dust = Math.abs(question.pool) * 1e-9;
  const missed = proof.misses.find(({ by }) => by > dust);
  if (missed !== undefined)
    return {
      kind: "unsolved",
      why: `The solver's plan misses ${missed.name} by ${spokenCount(missed.by)}.`,
    };
  if (Math.abs(gap) > proofScale(question, objective))
    return {
      kind: "unsolved",
      why: `The solver's plan is not proved best: another might bring ${spokenCount(gap)} more.`,
    };
  const price = Math.max(0, unlimited - objective);
  const binding = bindingLimits(question, { programme, prices });
  return { kind: "optimal", amounts, objective, unlimited, price, binding, certificate: proof };
}

/** A billionth of what is at stake. */
function proofScale({ pool, territories }: LimitedPlacement, objective: number): number {
  return Math.max(Math.abs(objective), Math.abs(pool) * largestYield(territories)) * 1e-9;
}

/** Floors, caps and fairness alone: what fails here already needs no solver to be found out. */
function greedyPlan({ pool, territories, fairnessMultiple }: LimitedPlacement): Optimum {
  return optimum({
    pool,
    yields: territories.map((territory) => territory.yield),
    floors: territories.map(({ floor }) => floor ?? 0),
    caps: territories.map(({ cap }) => cap ?? Infinity),
    fairnessMultiple: fairnessMultiple ?? Infinity,
  });
}

async function clashesIn(question: LimitedPlacement, solver: LinearSolver): Promise<LimitedPlan> {
  const { programme, clashes } = clashQuestion(question);
  const solution = await solver(programme);
  if (solution.kind === "failed") return { kind: "unsolved", why: solution.why };
  if (solution.kind !== "optimal") return noPlan(nobody(question));
  const found = clashes(solution);
  if (found.length === 0)
    return {
      kind: "unsolved",
      why: "The limits meet so closely that the solver finds no plan between them.",
    };
  return {
    kind: "infeasible",
    clashes: found,
    problems: found.map((clash) => clashProblem(question, clash)),
  };
}

function noPlan(problem: Problem): LimitedPlan {
  return { kind: "infeasible", clashes: [], problems: [problem] };
}

/** The one question that no giving way can answer. */
function nobody({ pool, territories }: LimitedPlacement): Problem {
  const words = `the pool of ${spokenCount(pool)}`;
  return territories.length === 0
    ? {
        where: "territories",
        what: `There is nobody to carry ${words}.`,
        remedy: "Add a territory.",
      }
    : { where: "pool", what: `Nobody can carry ${words}.`, remedy: "Give a pool above zero." };
}
