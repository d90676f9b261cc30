export type { SolverOptions } from "./highs-solver";
export { highsSolver } from "./highs-solver";
