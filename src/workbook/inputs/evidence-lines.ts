import { evidenceParts, unspoken, type QuotaModel } from "../../engine";
import { registerPaths } from "../funnel/input-names";
import { holdsFunnel } from "../holds-funnel";
import { planInputs } from "./plan-inputs";
import { valueAt } from "./setting-paths";

/** The lists and choices of which the register may speak as a whole. */
const parts: Readonly<Record<string, string>> = {
  calendar: "Fiscal year",
  method: "Method",
  rampRule: "Ramp rule",
  adjustmentRule: "Adjustment rule",
  allocation: "Numbers of the allocation",
  factorWeights: "Weights of the factors",
  targets: "Targets",
  revenueMix: "Revenue mix",
  roster: "Roster",
  hires: "Hires",
  leavers: "Leavers",
  changes: "Changes",
  territories: "Territories",
  ramps: "Ramp schedules",
  seasonality: "Seasonality",
  tiers: "Tiers",
  productivity: "Productivity",
  bounds: "Bounds",
  payTiers: "Pay plan",
  history: "History",
  thresholds: "Limits of back-test and fairness",
  outlook: "Numbers of the outlook",
  placement: "Limits of the optimum",
  tracking: "Actuals",
};

/** The same of deals, which most models do without. */
const dealParts: Readonly<Record<string, string>> = {
  deals: "Deals",
  bookingRules: "What counts as a booking",
};

/** What the lists and choices are called, by their sections. */
export const sectionLabels: Readonly<Record<string, string>> = { ...parts, ...dealParts };

const numbered = new Set(planInputs.map(({ field }) => field.key));
const onFunnelSheets = new Set<string>(registerPaths);

/** Whether the register speaks of it on one of the funnel's sheets. */
export function isOfFunnel(path: string): boolean {
  return onFunnelSheets.has(path);
}

/** Whether a line stands there whether or not somebody has spoken. */
export function isStanding(path: string): boolean {
  return numbered.has(path) || Object.hasOwn(sectionLabels, path);
}

/** What there is a line for, in its order. */
function standing({ deals, register }: QuotaModel): readonly string[] {
  const isTold = (path: string) => deals.length > 0 || Object.hasOwn(register, path);
  return [...Object.keys(parts), ...Object.keys(dealParts).filter(isTold)];
}

/** A path for each list, and one for everything else that somebody spoke for and that no other sheet holds. */
export function listPaths(model: QuotaModel): readonly string[] {
  const single = Object.keys(model.register).filter(
    (path) => !isStanding(path) && !isOfFunnel(path),
  );
  const order = standing(model);
  const places = new Map(order.map((section, place) => [section, place]));
  const placeOf = (path: string) => places.get(path.split(".")[0] ?? "") ?? order.length;
  return [...order, ...single].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The line above a number that speaks for it too; null where the number has a word of its own. */
export function lineAbove(path: string, { register }: QuotaModel): string | null {
  return Object.hasOwn(register, path) ? null : path.slice(0, path.lastIndexOf("."));
}

/** A line of evidence as the sheets show it, with how many answered inputs it speaks for and how many are ASSUMED. */
export type EvidenceLine = {
  readonly path: string;
  readonly kind: "number" | "list" | "funnel";
  readonly isConfirmed: boolean;
  readonly inputs: number;
  readonly assumed: number;
};

function linesOf(model: QuotaModel): readonly EvidenceLine[] {
  const saysOf = (path: string) => (model.register[path] ?? unspoken).evidence === "CONFIRMED";
  const numbers = planInputs.map(({ field: { key } }) => {
    const isAnswered = typeof valueAt(model, key) === "number";
    return { path: key, kind: "number", inputs: Number(isAnswered) } as const;
  });
  const lists = listPaths(model);
  const funnel = holdsFunnel(model) ? registerPaths : [];
  const counted = new Map(
    evidenceParts(model, new Set([...numbers.map(({ path }) => path), ...lists, ...funnel])).map(
      ({ at, inputs }) => [at, inputs],
    ),
  );
  const lineOf = (line: Pick<EvidenceLine, "path" | "kind" | "inputs">): EvidenceLine => {
    const above = line.kind === "number" ? lineAbove(line.path, model) : null;
    const isConfirmed = saysOf(line.path) || (above !== null && saysOf(above));
    return { ...line, isConfirmed, assumed: isConfirmed ? 0 : line.inputs };
  };
  return [
    ...numbers,
    ...lists.map((path) => ({ path, kind: "list" as const, inputs: counted.get(path) ?? 0 })),
    ...funnel.map((path) => ({ path, kind: "funnel" as const, inputs: counted.get(path) ?? 0 })),
  ].map(lineOf);
}

/** The two registers and the accepted inputs are counted by the same lines: a model's are gone through once. */
const known = new WeakMap<QuotaModel, readonly EvidenceLine[]>();

/** Every line of evidence of a model's sheets, in their order. */
export function evidenceLines(model: QuotaModel): readonly EvidenceLine[] {
  const found = known.get(model) ?? linesOf(model);
  known.set(model, found);
  return found;
}
