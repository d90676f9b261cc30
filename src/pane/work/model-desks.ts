import { createContext } from "react";
import type { ModelDesk } from "./model-desk";

/** One desk for what is quick, and one each for what is long: it holds nothing else up. */
export type ModelDesks = {
  readonly quick: ModelDesk;
  readonly stakes: ModelDesk;
  readonly comparison: ModelDesk;
};

/** Where questions on large models are asked; null where everything is worked out in place. */
export const ModelDesksContext = createContext<ModelDesks | null>(null);
