import { funnelRoles, type FunnelRole } from "./funnel/roles";
import type { InputPath, QuotaModel } from "./model";

/** What a person may answer: a number, a word, or nothing. */
export type Answer = number | string | null;

function isRole(word: string): word is FunnelRole {
  return funnelRoles.some((role) => role === word);
}

/** The model with one input answered anew. @example withAnswer(model, "closeRate", 0.35) */
export function withAnswer(model: QuotaModel, path: InputPath, answer: Answer): QuotaModel {
  const [first = "", field = ""] = path.split(".");
  if (first === "company")
    return { ...model, company: { ...model.company, [field]: answer ?? "" } };
  if (isRole(first)) {
    const role = { ...model.roles[first], [field]: answer };
    return { ...model, roles: { ...model.roles, [first]: role } };
  }
  return { ...model, inputs: { ...model.inputs, [first]: answer } };
}
