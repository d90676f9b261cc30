export type { Problem } from "../engine";
export type { Offer } from "./legacy-settings";
export { withOffers } from "./legacy-settings";
export type { SettingsReading } from "./settings";
export { readSettings, readSettingsValue, settingsText } from "./settings";
