import type { TrackedRep } from "../../engine";

/** What may be told of a rep's running period. */
export type ActualField = Exclude<keyof TrackedRep, "rep">;

/** How a number is counted: it decides how it is read, and whether several rows of one rep can be added up. */
export type ActualKind = "money" | "share" | "count" | "days";

type Definition = {
  readonly kind: ActualKind;
  readonly words: string;
  readonly low: number;
  readonly high: number;
  /** What people call such a column, in plain letters; earlier names are surer. */
  readonly names: string;
};

const money = { kind: "money", low: 0, high: 1e12 } as const;
const share = { kind: "share", low: 0, high: 1 } as const;
const count = { kind: "count", low: 0, high: 1e9 } as const;

/** What a column of actuals may hold, with the ranges that settings allow. */
export const actualFields: Readonly<Record<ActualField, Definition>> = {
  actual: {
    ...money,
    words: "Made so far",
    low: -1e12,
    names:
      "actual|actuals|made so far|made|actual to date|actual so far|actual qtd|qtd actual|qtd|mtd|closed won|closed won amount|bookings|booked|booked amount|attainment amount|attained amount|sales|revenue|won amount|won|amount|sum of amount|ist|umsatz|summe|betrag|ventas|importe|realise|montant|attained|attainment",
  },
  quota: {
    ...money,
    words: "Quota of the period",
    names:
      "quota|period quota|quota of the period|quota amount|target|goal|soll|ziel|quote|cuota|objetivo|objectif",
  },
  surePipeline: {
    ...money,
    words: "Sure pipeline",
    names: "sure pipeline|commit|committed|commit pipeline|committed pipeline|commit amount",
  },
  openPipeline: {
    ...money,
    words: "Open pipeline",
    names: "open pipeline|pipeline|total pipeline|pipeline amount|offene pipeline",
  },
  openShare: {
    ...share,
    words: "Share of the open pipeline that closes",
    names: "open share|share of pipeline|pipeline share|pipeline conversion",
  },
  deals: {
    ...count,
    words: "Deals",
    names: "deals|deals won|won deals|deals closed|closed deals|number of deals|deal count|wins",
  },
  winRate: {
    ...share,
    words: "Win rate",
    names: "win rate|win rate %|close rate|won rate|gewinnrate|tasa de cierre",
  },
  cycleDays: {
    kind: "days",
    words: "Days to a deal",
    low: 0,
    high: 3660,
    names:
      "cycle days|days to a deal|sales cycle|sales cycle days|average sales cycle|avg sales cycle|days to close|cycle",
  },
  calls: { ...count, words: "Calls", names: "calls|calls made|dials|anrufe|llamadas|appels" },
  meetings: {
    ...count,
    words: "Meetings",
    names: "meetings|meetings held|demos|termine|reuniones|rendez vous",
  },
  proposals: {
    ...count,
    words: "Proposals",
    names: "proposals|proposals sent|quotes sent|angebote|propuestas|propositions",
  },
};

/** The fields in the order in which they are offered. */
export const actualFieldNames = Object.keys(actualFields) as readonly ActualField[];

const REP_NAMES =
  "rep id|rep|rep name|employee id|employee|user id|id|name|full name|sales rep|salesperson|seller|account executive|owner|owner name|opportunity owner|deal owner|user|mitarbeiter|mitarbeiter id|verkaufer|besitzer|vendedor|nombre|commercial|nom";

const ranks: ReadonlyMap<string, { readonly field: ActualField | "rep"; readonly rank: number }> =
  new Map(
    [
      ["rep", REP_NAMES] as const,
      ...actualFieldNames.map((field) => [field, actualFields[field].names] as const),
    ].flatMap(([field, names]) =>
      names.split("|").map((name, rank) => [name, { field, rank }] as const),
    ),
  );

/** What a header names, and how surely: 0 is surest; null where it names nothing of a period's actuals. */
export function namedField(plain: string): {
  readonly field: ActualField | "rep";
  readonly rank: number;
} | null {
  return ranks.get(plain) ?? null;
}
