import type { Territory } from "../../engine";
import type { DraftData } from "./draft-data";
import { tidyId, tidyText, tidyWord } from "./tidy-words";

/** Territories of a draft, and how a written one or a rep finds the territory that is meant. */
export type DraftTerritories = {
  readonly territories: readonly Territory[];
  /** Whether a list told of them, or only the deals. */
  readonly isListed: boolean;
  /** The id of the territory that is written so, or that a list gives to a rep; empty for none. */
  readonly meant: (written: string, rep: string) => string;
  /** What a territory could bear as the list has it: accounts, or else potential. */
  readonly potentialOf: (id: string) => number | null;
};

const MIDDLE = 3;
const FIFTHS = 5;

function letters(word: string): string {
  return word.trim().toLowerCase();
}

/** Scores of 1 to 5 by fifths: the lowest fifth of the values has 1; one that nobody told has 3. */
export function scoresByFifths(values: readonly (number | null)[]): readonly number[] {
  const told = values.filter((value) => value !== null).sort((one, other) => one - other);
  const [below, upTo] = [new Map<number, number>(), new Map<number, number>()];
  told.forEach((value, place) => {
    if (!below.has(value)) below.set(value, place);
    upTo.set(value, place + 1);
  });
  return values.map((value) => {
    if (value === null) return MIDDLE;
    const place = ((below.get(value) ?? 0) + (upTo.get(value) ?? 0)) / 2 / told.length;
    return Math.min(FIFTHS, 1 + Math.floor(FIFTHS * place));
  });
}

type Named = {
  readonly id: string;
  readonly name: string;
  readonly segment: string;
  readonly rep: string;
  readonly potential: number | null;
};

function named({ territories, deals }: DraftData): readonly Named[] {
  const byAccounts = territories.some(({ accounts }) => accounts !== null);
  const list = territories.map((told): Named => ({
    id: tidyId(told.id),
    name: tidyText(told.name) || tidyId(told.id),
    segment: tidyWord(told.segment),
    rep: told.rep,
    potential: byAccounts ? told.accounts : told.potential,
  }));
  const met = [...deals.territories.keys()].map((id): Named => ({
    id,
    name: id,
    segment: deals.segmentOfTerritory(id),
    rep: "",
    potential: null,
  }));
  const byId = new Map<string, Named>();
  for (const one of list.length > 0 ? list : met) {
    const known = byId.get(letters(one.id));
    // Of several spellings in the deals the first by letters is taken, in whatever order they come.
    if (one.id !== "" && (known === undefined || (list.length === 0 && one.id < known.id))) {
      byId.set(letters(one.id), one);
    }
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The territories as a list tells them, or else as the deals name them. */
export function draftTerritories(data: DraftData): DraftTerritories {
  const found = named(data);
  const byWord = new Map<string, string>();
  for (const { id, name } of [...found].reverse()) byWord.set(letters(name), id);
  for (const { id } of found) byWord.set(letters(id), id);
  const keyOf = new Map<string, string>();
  for (const { id, name, email } of data.people) {
    for (const word of [email, name, id]) keyOf.set(letters(word), tidyId(id));
  }
  const byRep = new Map<string, string>();
  for (const { id, rep } of [...found].reverse()) {
    if (rep !== "") byRep.set(keyOf.get(letters(rep)) ?? tidyId(rep), id);
  }
  const booked = new Map<string, number>();
  for (const [written, amount] of data.deals.territories) {
    const id = byWord.get(letters(written));
    if (id !== undefined) booked.set(id, (booked.get(id) ?? 0) + amount);
  }
  const density = scoresByFifths(found.map(({ potential }) => potential));
  const history = scoresByFifths(found.map(({ id }) => booked.get(id) ?? null));
  const potentials = new Map(found.map(({ id, potential }) => [id, potential]));
  return {
    territories: found.map(({ id, name, segment }, place) => ({
      id,
      name,
      segment,
      scores: {
        accountDensity: density[place] ?? MIDDLE,
        marketMaturity: MIDDLE,
        historicalPerformance: history[place] ?? MIDDLE,
        competitiveOpenness: MIDDLE,
      },
      maturity: 1,
      locked: false,
    })),
    isListed: data.territories.length > 0,
    meant: (written, rep) =>
      written === ""
        ? rep === ""
          ? ""
          : (byRep.get(rep) ?? "")
        : (byWord.get(letters(written)) ?? ""),
    potentialOf: (id) => potentials.get(id) ?? null,
  };
}
