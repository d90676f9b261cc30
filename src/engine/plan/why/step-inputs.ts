import { assumption, type Figure } from "../../figure/figure";
import { weakestOf } from "../../figure/register";
import type { RepPlan } from "../rep-plan";
import { inputFigure, type RegisteredModel } from "./rep-inputs";

const boundKinds = ["floor", "cap", "pin"] as const;

/** How much the rep's tier counts. */
export function tierFigures(model: RegisteredModel, rep: RepPlan): readonly Figure[] {
  const { tier } = rep.standing.carrier;
  if (tier === null) return [];
  const name = `Multiplier of tier ${tier.name}`;
  return [
    inputFigure(model, { name, value: tier.multiplier, path: `tiers.${tier.name}.multiplier` }),
  ];
}

/** What makes a quota smaller or larger than capacity says. */
export function adjustmentFigures(model: RegisteredModel, rep: RepPlan): readonly Figure[] {
  const { carrier, territory } = rep.standing;
  return [
    ...(carrier.tierRampFactor === 1
      ? []
      : [
          inputFigure(model, {
            name: `Ramp factor of tier ${carrier.tier?.name ?? ""}`,
            value: carrier.tierRampFactor,
            path: `tiers.${carrier.tier?.name ?? ""}.rampFactor`,
            kind: "share",
          }),
        ]),
    ...(territory === null || territory.territory.maturity === 1
      ? []
      : [
          inputFigure(model, {
            name: `Maturity of ${territory.territory.name}`,
            value: territory.territory.maturity,
            path: `territories.${territory.territory.id}.maturity`,
          }),
        ]),
  ];
}

/** The rep's own bounds, and those of others where they move this quota. */
export function boundFigures(model: RegisteredModel, rep: RepPlan): readonly Figure[] {
  const own = model.bounds.find((bound) => bound.rep === rep.id);
  const others = model.bounds.filter((bound) => bound.rep !== rep.id);
  return [
    ...(own === undefined
      ? []
      : boundKinds.flatMap((kind) =>
          own[kind] === null
            ? []
            : [
                inputFigure(model, {
                  name: `${rep.id}: ${kind} (${own.reason})`,
                  value: own[kind],
                  path: `bounds.${rep.id}.${kind}`,
                  kind: "money",
                }),
              ],
        )),
    ...(others.length === 0 || Math.abs(rep.bounded - rep.blended) < 0.005
      ? []
      : [
          assumption(
            `Bounds of ${others.length} others`,
            others.length,
            weakestOf(
              model.register,
              others.flatMap((bound) =>
                boundKinds
                  .filter((kind) => bound[kind] !== null)
                  .map((kind) => `bounds.${bound.rep}.${kind}`),
              ),
            ),
          ),
        ]),
  ];
}
