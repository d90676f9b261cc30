import empty from "../../../templates/empty.json";
import insurance from "../../../templates/insurance-team.json";
import { readSettingsValue, type SettingsReading } from "../../intake";
import { words } from "../words";

/** A model to begin with. */
export type Starter = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly reading: () => SettingsReading;
};

export const starters: readonly Starter[] = [
  {
    id: "insurance",
    name: words.insurance,
    text: words.insuranceText,
    reading: () => readSettingsValue(insurance),
  },
  {
    id: "empty",
    name: words.empty,
    text: words.emptyText,
    reading: () => readSettingsValue(empty),
  },
];
