export type { Problem } from "./problem";
export type { Offer } from "./legacy-settings";
export { withOffers } from "./legacy-settings";
export type { SettingsReading } from "./settings";
export { readSettings, readSettingsValue, settingsText } from "./settings";
