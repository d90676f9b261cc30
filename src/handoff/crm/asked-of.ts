import type { Problem } from "../../engine";

/** What a person calls the places at which something is missing. */
const places: Readonly<Record<string, string>> = {
  "decisions.crm.forecastType": "The forecast type",
  "decisions.crm.goalName": "The name of the goal",
  "company.currency": "The currency",
};

/** What must be told before load files are written, as a sentence for the customer. */
export function askedOf({ where, what, remedy }: Problem): string {
  return `${places[where] ?? where}: ${what} ${remedy}`;
}
