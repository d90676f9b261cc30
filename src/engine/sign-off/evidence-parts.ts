import { assumptionRegister } from "../assumption-register";
import type { QuotaModel } from "../model";
import { upwards } from "./open-rows";

/** Inputs that are confirmed, or accepted, together: by the line that speaks for them, or by a nearer acceptance. */
export type EvidencePart = {
  /** The line, or the acceptance beneath it. */
  readonly at: string;
  /** The line of evidence that speaks for them; empty where none of those shown does. */
  readonly line: string;
  /** How many inputs are answered there. */
  readonly inputs: number;
};

/**
 * Every answered input of a model once: by the nearest of the lines that are shown, or by an acceptance that lies beneath
 * that line. Counted over these parts, what is ASSUMED comes to as many inputs as the gate "Evidence" names.
 */
export function evidenceParts(
  model: QuotaModel,
  lines: ReadonlySet<string>,
): readonly EvidencePart[] {
  const accepted = new Set(model.decisions.assumptions.map(({ input }) => input));
  const parts = new Map<string, { readonly line: string; inputs: number }>();
  for (const { path } of assumptionRegister(model)) {
    const above = upwards(path);
    const line = above.find((each) => lines.has(each)) ?? "";
    const at = above.find((each) => each === line || accepted.has(each)) ?? line;
    const part = parts.get(at) ?? { line, inputs: 0 };
    part.inputs += 1;
    parts.set(at, part);
  }
  return [...parts].map(([at, part]) => ({ at, ...part }));
}
