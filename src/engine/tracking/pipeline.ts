import { quotient } from "../share/answered";
import { remaining } from "./pace";

/** High-confidence pipeline over what is left of the quota; null once nothing is left. @example pipelineCoverage(280000, 600000, 522000) //=> 3.58… */
export function pipelineCoverage(pipeline: number, quota: number, actual: number): number | null {
  return quotient(pipeline, remaining(quota, actual));
}
