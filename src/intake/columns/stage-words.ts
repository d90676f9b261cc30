/** What became of a deal. */
export type Outcome = "WON" | "LOST" | "OPEN";

/** Meetings are booked and drafts are signed long before a deal is won: such words say nothing. */
const WON = /\b(?:closed ?won|won|gewonnen|ganad[oa]|gagne[e]?|ganh[oa]|vinta)\b/;
const LOST =
  /\b(?:(?:not|nicht|no|non) (?:won|gewonnen|ganad[oa]|gagne[e]?)|closed ?lost|lost|verloren|perdid[oa]|perdu[e]?|abgelehnt|cancel+ed|disqualified|dead|omitted|no decision|rejected)\b/;

function plain(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What a stage says by its own words; null where they say neither won nor lost. */
export function stageOutcome(stage: string): Exclude<Outcome, "OPEN"> | null {
  const words = plain(stage);
  if (LOST.test(words)) return "LOST";
  return WON.test(words) ? "WON" : null;
}

const TRUE = /^(?:true|yes|y|1|ja|oui|s[ií]|wahr|vrai|x)$/i;

/** What a cell of yes and no says; null where it says neither. */
export function truthOf(text: string): boolean | null {
  if (text === "") return null;
  if (TRUE.test(text)) return true;
  return /^(?:false|no|n|0|nein|non|falsch|faux)$/i.test(text) ? false : null;
}
