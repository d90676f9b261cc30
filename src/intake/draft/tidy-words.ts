import { monthOf, type Deal } from "../../engine";
import { plainForSheets } from "../sheet-words";

const LONGEST_ID = 100;
const LONGEST_TEXT = 200;
const EARLIEST = "1950-01-01";
const LATEST = "2100-12-31";
const MOST_MONEY = 1e12;
const MOST_YEARS = 100;

/** A word as a settings file holds it: without control characters, and no longer than it may be. */
export function tidyText(text: string): string {
  // Nearly every word of an export is tidy, and there are millions of them.
  if (text.length <= LONGEST_TEXT && !/\p{Cc}|^\s|\s$/u.test(text)) return text;
  return text
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, LONGEST_TEXT)
    .trim();
}

/** A word by which formulas look something up, such as a segment: they read nothing more into it than it says. */
export function tidyWord(text: string): string {
  return plainForSheets(tidyText(text)).slice(0, LONGEST_TEXT).trim();
}

/** An id as a settings file holds it: it starts with a letter or a digit, so that no sheet takes it for a formula, and formulas find it. */
export function tidyId(text: string): string {
  const plain = tidyText(text);
  const id = plain === "" || /^[\p{L}\p{N}]/u.test(plain) ? plain : `id ${plain}`;
  return plainForSheets(id).slice(0, LONGEST_ID).trim();
}

/** A day that a settings file holds; nothing of days that nobody can mean. */
export function tidyDay(day: string): string {
  return monthOf(day) === null || day < EARLIEST || day > LATEST ? "" : day;
}

/** Money from nothing on; null of what nobody can mean. */
export function tidyMoney(amount: number | null): number | null {
  return amount === null || amount < 0 || amount > MOST_MONEY ? null : amount;
}

/** A share of one; null of anything else. */
export function tidyShare(share: number | null): number | null {
  return share === null || share < 0 || share > 1 ? null : share;
}

/** Remembers what it made of a word: a few words stand in most of the deals. */
function remembering(tidy: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let tidied = known.get(word);
    if (tidied === undefined) known.set(word, (tidied = tidy(word)));
    return tidied;
  };
}

/** Makes of deals what a settings file holds. */
export function dealTidier(): (deal: Deal) => Deal {
  const [id, text, day] = [remembering(tidyId), remembering(tidyText), remembering(tidyDay)];
  const word = remembering(tidyWord);
  return (deal) => {
    const { amount, years } = deal;
    return {
      ...deal,
      // Copies of an id are told apart where the deals are put in order.
      id: tidyId(deal.id) || "deal",
      rep: id(deal.rep),
      account: tidyText(deal.account),
      segment: word(deal.segment),
      territory: id(deal.territory),
      created: day(deal.created),
      closed: day(deal.closed),
      stage: text(deal.stage),
      amount: amount !== null && Math.abs(amount) <= MOST_MONEY ? amount : null,
      years: years !== null && years > 0 && years <= MOST_YEARS ? years : null,
      probability: tidyShare(deal.probability),
    };
  };
}
