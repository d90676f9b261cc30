import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
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

/** The part of DuckDB's client that is used. */
type Duck = {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{
      readonly connect: () => Promise<{
        readonly runAndReadAll: (
          sql: string,
        ) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
      }>;
    }>;
  };
};

/** DuckDB is no dependency: it is taken from where it is installed, which may be another folder. */
function duckdb(): Duck {
  const from = process.env["DUCKDB_FROM"] ?? process.cwd();
  return createRequire(join(from, "any.js"))("@duckdb/node-api") as Duck;
}

/** The same sums by a database in one process, on as many cores as there are. */
async function database(path: string): Promise<number> {
  const connection = await (await duckdb().DuckDBInstance.create(":memory:")).connect();
  const rows = `read_csv('${path.replaceAll("'", "''")}', all_varchar = true)`;
  const won = `select * from ${rows} where "Stage" = 'Closed Won' and "Opportunity Owner" is not null and try_cast("Amount" as double) > 0`;
  await connection.runAndReadAll(`create table won as ${won}`);
  for (const key of [`"Opportunity Owner"`, `substr("Close Date", 1, 7)`, `"Territory"`]) {
    await connection.runAndReadAll(
      `select ${key}, sum(cast("Amount" as double)) from won group by ${key}`,
    );
  }
  const counted = await connection.runAndReadAll("select count(*) from won");
  return Number(counted.getRows()[0]?.[0]);
}

const ways = { ours, library, duckdb: database };

const [way, path = ""] = process.argv.slice(2);
const began = performance.now();
const won = await ways[way as keyof typeof ways](path);
const seconds = (performance.now() - began) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, won }));
