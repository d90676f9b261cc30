import type { QuotaModel } from "../model";
import { assumed, isWhole, upwards } from "./open-rows";

/** An input that somebody accepted to no effect. */
export type IdleAcceptance = {
  readonly input: string;
  /** Half told, without a name, a day or a reason; or nothing that is ASSUMED lies there. */
  readonly because: "HALF_TOLD" | "NOTHING_ASSUMED";
};

/** Which acceptances of inputs open no gate, and why. */
export function idleAcceptances(model: QuotaModel): readonly IdleAcceptance[] {
  const { assumptions } = model.decisions;
  if (assumptions.length === 0) return [];
  const { open, accepted } = assumed(model);
  const standing = new Set([...open, ...accepted].flatMap(({ where }) => upwards(where)));
  return assumptions.flatMap((said): readonly IdleAcceptance[] => {
    const { input } = said;
    if (!isWhole(said)) return [{ input, because: "HALF_TOLD" }];
    return standing.has(input) ? [] : [{ input, because: "NOTHING_ASSUMED" }];
  });
}
