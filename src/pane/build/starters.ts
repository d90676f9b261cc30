import empty from "../../../templates/empty.json";
import insurance from "../../../templates/insurance-team.json";
import { readSettingsValue, type SettingsReading } from "../../intake";
import { buildWords } from "../words/build";

/** A model to begin with; large ones come when they are asked for. */
export type Starter = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly reading: () => SettingsReading | Promise<SettingsReading>;
};

/** The company that shows everything. */
export const demo: Starter = {
  id: "demo",
  name: buildWords.demo,
  text: buildWords.demoText,
  reading: async () =>
    readSettingsValue((await import("../../../templates/saas-12-reps.json")).default),
};

export const starters: readonly Starter[] = [
  {
    id: "insurance",
    name: buildWords.insurance,
    text: buildWords.insuranceText,
    reading: () => readSettingsValue(insurance),
  },
  {
    id: "segmented",
    name: buildWords.segmented,
    text: buildWords.segmentedText,
    reading: async () =>
      readSettingsValue((await import("../../../templates/segmented-48-reps.json")).default),
  },
  {
    id: "topDown",
    name: buildWords.topDown,
    text: buildWords.topDownText,
    reading: async () =>
      readSettingsValue((await import("../../../templates/top-down-5-reps.json")).default),
  },
  {
    id: "empty",
    name: buildWords.empty,
    text: buildWords.emptyText,
    reading: () => readSettingsValue(empty),
  },
];
