export type { Problem } from "../engine";
export type { Offer } from "./legacy-settings";
export { withOffers } from "./legacy-settings";
export { nearestWord } from "./nearest-word";
export type { SettingsReading } from "./settings";
export { readSettings, readSettingsValue, settingsText } from "./settings";
