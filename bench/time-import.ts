import { createReadStream } from "node:fs";
import papaparse from "papaparse";
import { openedTables } from "../src/cli/import/sources";
import {
  cleanedTables,
  dealsTaken,
  drafted,
  mappedTables,
  noFixes,
  nothingRemembered,
} from "../src/intake";

const asOf = "2026-01-31";

/** All that the import does with a file of deals, up to the first model; tells how many won deals counted. */
async function ours(path: string): Promise<number> {
  const { tables, answers } = await mappedTables(openedTables([path]), {}, nothingRemembered);
  const taken = dealsTaken();
  let won = 0;
  const found = await cleanedTables(tables, { answers, fixes: noFixes, asOf }, (deal) => {
    if (deal.outcome === "WON") won += 1;
    taken.add(deal);
  });
  drafted(found, taken, { asOf, yearStart: "" });
  return won;
}

/** The part of the library that reads a file in pieces, which the product has no use for. */
type Streaming = {
  readonly NODE_STREAM_INPUT: 1;
  readonly parse: (input: 1, settings: { readonly header: false }) => NodeJS.ReadWriteStream;
};

/** Sums by rep, month and territory, with nothing looked at. */
async function library(path: string): Promise<number> {
  const sums = new Map<string, number>();
  const { parse, NODE_STREAM_INPUT } = papaparse as unknown as Streaming;
  const rows = createReadStream(path).pipe(parse(NODE_STREAM_INPUT, { header: false }));
  let won = 0;
  let isHeader = true;
  for await (const row of rows as AsyncIterable<unknown>) {
    const [, rep = "", , , , closed = "", stage, amount, territory = ""] = row as string[];
    if (isHeader || stage !== "Closed Won" || rep === "" || !(Number(amount) > 0)) {
      isHeader = false;
      continue;
    }
    won += 1;
    for (const key of [rep, closed.slice(0, 7), territory]) {
      sums.set(key, (sums.get(key) ?? 0) + Number(amount));
    }
  }
  return won;
}

const [way, path = ""] = process.argv.slice(2);
const began = performance.now();
const won = await (way === "ours" ? ours(path) : library(path));
const seconds = (performance.now() - began) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, won }));
