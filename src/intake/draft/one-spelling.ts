import type { DealSummary } from "./deal-collector";
import type { DraftData } from "./draft-data";
import { asSheetsCompare } from "../sheet-words";
import { tidyWord } from "./tidy-words";

type Spelling = (word: string) => string;

/** Of several spellings that differ in capitals alone, one: as the lists have it, or else the first by letters. */
function spellingOf(listed: readonly string[], met: readonly string[]): Spelling {
  const byWord = new Map<string, string>();
  const take = (words: readonly string[]) => {
    for (const word of [...words].sort()) {
      const key = asSheetsCompare(word);
      if (!byWord.has(key)) byWord.set(key, word);
    }
  };
  take(listed);
  take(met);
  return (word) => byWord.get(asSheetsCompare(word)) ?? word;
}

/** Parts of one segment and type that were told in several spellings are left as they are: they are added up later. */
function respelled(deals: DealSummary, spelt: Spelling): DealSummary {
  const { segmentOf, segmentOfTerritory } = deals;
  return {
    ...deals,
    parts: deals.parts.map((part) => ({ ...part, segment: spelt(part.segment) })),
    segmentOf: (rep) => spelt(segmentOf(rep)),
    segmentOfTerritory: (territory) => spelt(segmentOfTerritory(territory)),
    deals: deals.deals?.map((deal) => ({ ...deal, segment: spelt(deal.segment) })) ?? null,
  };
}

/** The same data with one spelling for each segment, team and region. */
export function inOneSpelling(data: DraftData): DraftData {
  const lists = [...data.people, ...data.territories].map(({ segment }) => tidyWord(segment));
  const met = [
    ...data.deals.parts.map(({ segment }) => segment),
    ...(data.deals.deals ?? []).map(({ segment }) => segment),
  ];
  const spelt = spellingOf(lists, met);
  const same = <Row extends { readonly segment: string }>(row: Row): Row => ({
    ...row,
    segment: spelt(tidyWord(row.segment)),
  });
  const spellingIn = (group: "team" | "region") =>
    spellingOf(
      data.people.map((person) => tidyWord(person[group])),
      [],
    );
  const [team, region] = [spellingIn("team"), spellingIn("region")];
  return {
    ...data,
    people: data.people.map((person) => ({
      ...same(person),
      team: team(tidyWord(person.team)),
      region: region(tidyWord(person.region)),
    })),
    territories: data.territories.map(same),
    deals: respelled(data.deals, spelt),
  };
}
