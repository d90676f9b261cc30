/** Where the work is done, in the order in which an engagement goes through it. */
export const places = ["build", "refine", "explore", "track", "handOff"] as const;
export type Place = (typeof places)[number];

const KEPT_AT = "quota-workbook/place";

/** The place that was left last, as this browser remembers it. */
export function keptPlace(): Place {
  try {
    const kept = localStorage.getItem(KEPT_AT);
    return places.find((place) => place === kept) ?? "build";
  } catch {
    return "build";
  }
}

/** Remembers where the work was left; where storage is switched off, nothing is kept and all else works. */
export function keepPlace(place: Place): void {
  try {
    localStorage.setItem(KEPT_AT, place);
  } catch {
    return;
  }
}
