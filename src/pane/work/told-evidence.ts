import { assumptionRegister, type QuotaModel } from "../../engine";
import type { Evidence } from "./model-questions";

/** How many inputs somebody answers for, of all that were told. */
export function toldEvidence(model: QuotaModel): Evidence {
  const lines = assumptionRegister(model);
  const confirmed = lines.filter(({ said }) => said.evidence === "CONFIRMED").length;
  return { confirmed, all: lines.length };
}
