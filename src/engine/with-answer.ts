import { funnelRoles, type FunnelRole } from "./funnel/roles";
import type { InputPath, QuotaModel } from "./model";

/** What a person may answer: a number, a word, or nothing. */
export type Answer = number | string | null;

function isRole(word: string): word is FunnelRole {
  return funnelRoles.some((role) => role === word);
}

/** What stands at an input. @example answerIn(model, "closeRate") //=> 0.35 */
export function answerIn({ company, roles, inputs }: QuotaModel, path: InputPath): Answer {
  const [first = "", field = ""] = path.split(".");
  const found: unknown = isRole(first)
    ? Reflect.get(roles[first], field)
    : first === "company"
      ? Reflect.get(company, field)
      : Reflect.get(inputs, first);
  return typeof found === "number" || typeof found === "string" ? found : null;
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
