import type { Highs } from "highs";
import type { LinearProgramme, LinearSolution, LinearSolver } from "../engine";
import { scaledModel } from "./scaled-model";

export type SolverOptions = {
  /**
   * Where `highs.wasm` is, if not beside the package (Node) or where webpack, which finds it by itself, has put it. A
   * page needs two things more: its build has to leave `node:module` out (webpack's IgnorePlugin; a browser never gets
   * there), and its policy has to allow `script-src 'wasm-unsafe-eval'`.
   */
  readonly locateFile?: (file: string) => string;
};

/**
 * A solver that loads HiGHS, 3.5 MB, when it is asked the first time. WebAssembly that has aborted once is not to be
 * trusted again: after any error the next programme, or this one a second time, meets a fresh HiGHS.
 */
export function highsSolver(options: SolverOptions = {}): LinearSolver {
  let loaded: Promise<Highs> | null = null;

  const attempt = async (programme: LinearProgramme): Promise<LinearSolution> => {
    loaded ??= freshHighs(options);
    try {
      return solved(await loaded, programme);
    } catch (error) {
      loaded = null;
      return { kind: "failed", why: `The solver failed: ${wordsOf(error)}` };
    }
  };

  return async (programme) => {
    const first = await attempt(programme);
    return first.kind === "failed" ? attempt(programme) : first;
  };
}

async function freshHighs({ locateFile }: SolverOptions): Promise<Highs> {
  const { default: load } = await import("highs");
  return load(locateFile === undefined ? {} : { locateFile });
}

function solved(highs: Highs, programme: LinearProgramme): LinearSolution {
  const { modelStatus: status } = highs.constants;
  const scaled = scaledModel(programme);
  return highs.withModel(scaled.model, (model): LinearSolution => {
    model.options.set({
      output_flag: false,
      primal_feasibility_tolerance: 1e-10,
      dual_feasibility_tolerance: 1e-10,
    });
    let end = model.run().modelStatus;
    if (end === status.unboundedOrInfeasible) {
      // Presolve may stop at this half of an answer; without it the solver tells the two apart.
      model.options.set("presolve", "off");
      end = model.run().modelStatus;
    }
    switch (end) {
      case status.optimal: {
        const { colValue, rowDual } = model.getSolution();
        return scaled.answer(colValue, rowDual);
      }
      case status.infeasible:
        return { kind: "infeasible" };
      case status.unbounded:
        return { kind: "unbounded" };
      default:
        throw new Error(`it ended with status ${end}.`);
    }
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
