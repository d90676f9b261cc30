import { readFileSync } from "node:fs";
import type { QuotaModel } from "../../src/engine";
import { readSettings } from "../../src/intake";
import { manyReps } from "./many-reps";

/** The model of one of our templates. */
export function templated(name: string): QuotaModel {
  const reading = readSettings(readFileSync(`templates/${name}.json`, "utf8"));
  if (reading.kind === "problems") throw new Error(reading.problems[0]?.what);
  return reading.model;
}

/** The segmented team of 48 reps, and twelve more like its first account executives. */
export function sixtyReps(): QuotaModel {
  const model = templated("segmented-48-reps");
  const more = model.roster
    .filter(({ role }) => role === "AE")
    .slice(0, 12)
    .map((rep) => ({ ...rep, id: `${rep.id}-B`, name: `${rep.name} the second` }));
  return { ...model, roster: [...model.roster, ...more] };
}

/** A thousand reps with bounds, on a hundred territories. */
export function thousandReps(): QuotaModel {
  return { ...templated("empty"), ...manyReps(1_000) };
}
