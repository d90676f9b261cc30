import { working, type Figure } from "../../figure/figure";
import type { AllocationPlan } from "../allocation-plan";
import type { RepPlan } from "../rep-plan";
import { othersBelow, othersThere, poolFigure } from "./group-inputs";
import { bottomUpFigure } from "./bottom-up-figure";
import { capacityFigure, inputFigure, weightFigure, type RegisteredModel } from "./rep-inputs";
import { adjustmentFigures, boundFigures, tierFigures } from "./step-inputs";
import { waterfall, type WaterfallStep } from "./waterfall";

function repNamed(plan: AllocationPlan, id: string): RepPlan {
  const rep = plan.reps.find((one) => one.id === id);
  if (rep === undefined) throw new RangeError(`The plan has no rep ${id}.`);
  return rep;
}

/**
 * A rep's quota for the year as a tree: equal share, weight, capacity, blend, bounds and rounding, each step with what
 * it rests on, down to the inputs.
 */
export function explainQuota(model: RegisteredModel, plan: AllocationPlan, repId: string): Figure {
  const rep = repNamed(plan, repId);
  const lines = new Map(waterfall(model, plan, rep).map((line) => [line.step, line]));
  const step = (name: WaterfallStep, from: readonly Figure[]) => {
    const line = lines.get(name);
    const called = name === "rounding" ? "quota" : (line?.name ?? name).toLowerCase();
    return working(`${rep.id}: ${called}`, line?.amount ?? null, {
      kind: "money",
      words: line?.words ?? "",
      from,
    });
  };
  const equal = step("equalShare", [
    poolFigure(model, plan, rep),
    ...othersThere(model, plan, rep),
  ]);
  const weighted = step("weight", [equal, weightFigure(model, rep)]);
  const counted = step("capacity", [
    weighted,
    capacityFigure(model, rep),
    ...tierFigures(model, rep),
  ]);
  const adjusted = step("adjustment", [counted, ...adjustmentFigures(model, rep)]);
  const blended =
    model.method === "TOP_DOWN"
      ? adjusted
      : step("blend", [
          adjusted,
          bottomUpFigure(model, rep),
          inputFigure(model, {
            name: "Blend share",
            value: model.allocation.blendShare,
            path: "allocation.blendShare",
            kind: "share",
          }),
          ...othersBelow(model, plan, rep),
        ]);
  const bounded = step("bounds", [blended, ...boundFigures(model, rep)]);
  return step("rounding", [
    bounded,
    inputFigure(model, {
      name: "Rounding step",
      value: model.allocation.roundingStep,
      path: "allocation.roundingStep",
      kind: "money",
    }),
  ]);
}

/** A rep's quota for one period: its part of the year by season and ramp. */
export function explainPeriod(
  model: RegisteredModel,
  plan: AllocationPlan,
  asked: { readonly rep: string; readonly period: string },
): Figure {
  const rep = repNamed(plan, asked.rep);
  const place = plan.calendar.periods.findIndex(({ label }) => label === asked.period);
  if (place < 0) throw new RangeError(`The plan has no period ${asked.period}.`);
  return working(`${rep.id}: ${asked.period}`, rep.periods[place] ?? null, {
    kind: "money",
    words: "the year's quota by season and by what the ramp leaves of each month",
    from: [
      explainQuota(model, plan, rep.id),
      inputFigure(model, {
        name: "Seasonality",
        value: plan.calendar.months[plan.calendar.periods[place]?.months[0] ?? 0] ?? null,
        path: "seasonality",
      }),
    ],
  });
}
