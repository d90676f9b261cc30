import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { openedTables } from "../../src/cli/import/sources";
import {
  cleanedTables,
  dealsTaken,
  drafted,
  mappedTables,
  noFixes,
  nothingRemembered,
  UnreadableTable,
  type MappingAnswers,
} from "../../src/intake";

const folder = mkdtempSync(join(tmpdir(), "quota-mutated-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLES = "templates/samples";
const texts = readdirSync(SAMPLES).filter((name) => name.endsWith(".csv"));

/** Numbers that look drawn, the same in every run. */
function drawn(seed: number) {
  let state = seed * 48_271 + 11;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    pick: <Value>(values: readonly Value[]) => values[below(values.length)] as Value,
  };
}
type Draws = ReturnType<typeof drawn>;

type Mutation = (bytes: Buffer, draws: Draws) => Buffer;

const lines = (bytes: Buffer) => bytes.toString("latin1").split("\n");
const joined = (rows: readonly string[]) => Buffer.from(rows.join("\n"), "latin1");

const truncated: Mutation = (bytes, { below }) => bytes.subarray(0, below(bytes.length));
const flipped: Mutation = (bytes, { below }) => {
  const copy = Buffer.from(bytes);
  for (let time = 0; time < 20; time += 1) copy[below(copy.length)] = below(256);
  return copy;
};

const ofText: Readonly<Record<string, Mutation>> = {
  truncated,
  flipped,
  "with NULs": (bytes, { below }) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1 + below(9)), bytes.subarray(at)]);
  },
  "in another encoding": (bytes, { pick }) => {
    const text = bytes.toString("utf8");
    const wide = Buffer.from(text, "utf16le");
    return pick([
      wide,
      Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), wide.subarray(0, wide.length & ~1).swap16()]),
      Buffer.from(text, "latin1"),
      Buffer.from(bytes.toString("latin1"), "utf8"),
      Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]),
    ]);
  },
  "with text like formulas": (bytes, { below, pick }) =>
    joined(
      lines(bytes).map((line) =>
        line.replace(/[A-Z][a-z]+/g, (word) =>
          below(8) > 0
            ? word
            : pick(["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-", "__proto__"]),
        ),
      ),
    ),
  "without some quotes": (bytes, { below }) =>
    Buffer.from(
      bytes.toString("latin1").replace(/"/g, (quote) => (below(200) > 0 ? quote : "")),
      "latin1",
    ),
  "with a quote that never closes": (bytes, { below }) => {
    const rows = lines(bytes);
    rows[below(rows.length)] = `"${rows[0]}`;
    return joined(rows);
  },
  "with cells dropped": (bytes, { below }) =>
    joined(
      lines(bytes).map((line) =>
        below(5) > 0 ? line : line.split(/[,;]/).slice(below(6)).join(","),
      ),
    ),
  "with lines mixed up": (bytes, { below }) =>
    joined(
      lines(bytes)
        .map((line) => ({ line, place: below(1000) }))
        .sort((one, other) => one.place - other.place)
        .map(({ line }) => line),
    ),
  "of random bytes": (bytes, { below }) =>
    Buffer.from(Array.from({ length: below(bytes.length) }, () => below(256))),
};

/** Answers each open question with one of its choices, until none is left. */
async function answered(path: string, draws: Draws) {
  let answers: MappingAnswers = {};
  for (let round = 0; round < 8; round += 1) {
    const mapped = await mappedTables(openedTables([path]), answers, nothingRemembered);
    const open = mapped.tables.flatMap(({ mapping }) => mapping.questions);
    if (open.length === 0) return mapped;
    for (const { id, words, choices } of open) {
      expect(words).not.toBe("");
      if (choices.length === 0) return null;
      answers = { ...answers, [id]: draws.pick(choices).value };
    }
  }
  throw new Error("Questions without end.");
}

/** Reads a file as the command does; tells how it ended. Anything but words for people is thrown. */
async function ended(path: string, draws: Draws): Promise<string> {
  try {
    const mapped = await answered(path, draws);
    if (mapped === null) return "asked without a choice";
    const said = { answers: mapped.answers, fixes: noFixes, asOf: "2026-01-31" };
    const taken = dealsTaken();
    let told = 0;
    const found = await cleanedTables(mapped.tables, said, (deal) => {
      told += 1;
      taken.add(deal);
    });
    let used = 0;
    for (const { report, table } of found.cleaned) {
      if (report === null) continue;
      expect(report.rowsIn).toBe(report.used + report.rejected + report.merged);
      // Counted by another reading of the file.
      expect(report.rowsIn).toBe(table.rows);
      if (report.kind === "deals") used += report.used;
    }
    expect(told).toBe(used);
    expect(drafted(found, taken, { asOf: said.asOf, yearStart: "" }).model.company).toBeDefined();
    return found.cleaned.length === 0 ? "no table" : "read";
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    expect(error.what).toMatch(/\w.*\.$/);
    expect(error.remedy).toMatch(/\w.*\.$/);
    return "refused";
  }
}

async function outcomes(
  count: number,
  made: (seed: number, draws: Draws) => { readonly name: string; readonly bytes: Uint8Array },
) {
  const found: Record<string, number> = {};
  for (let seed = 1; seed <= count; seed += 1) {
    const draws = drawn(seed);
    const { name, bytes } = made(seed, draws);
    writeFileSync(join(folder, name), bytes);
    const end = await ended(join(folder, name), draws);
    found[end] = (found[end] ?? 0) + 1;
  }
  return found;
}

const sampleBytes = new Map(texts.map((name) => [name, readFileSync(join(SAMPLES, name))]));

let readInAll = 0;

test.each(Object.entries(ofText))(
  "24 files of text %s end in words, or in rows that add up",
  async (_how, mutate) => {
    const found = await outcomes(24, (seed, draws) => {
      const name = texts[seed % texts.length] ?? "";
      const bytes = sampleBytes.get(name) ?? Buffer.alloc(0);
      return { name: "file.csv", bytes: mutate(bytes, draws) };
    });
    expect(Object.values(found).reduce((sum, each) => sum + each, 0)).toBe(24);
    readInAll += found["read"] ?? 0;
  },
  60_000,
);

test("lines of 10 MB end in words", async () => {
  const long = Buffer.alloc(10_000_000, "a");
  const [name = ""] = texts;
  const sample = sampleBytes.get(name) ?? Buffer.alloc(0);
  const cells = Buffer.from("a,".repeat(5_000_000));
  const found = await outcomes(4, (seed) => ({
    name: "long.csv",
    bytes: [
      Buffer.concat([sample, long]),
      Buffer.concat([long, sample]),
      long,
      Buffer.concat([sample, cells]),
    ][seed - 1] as Buffer,
  }));
  expect(found).toEqual({ refused: 4 });
}, 60_000);

test("56 workbooks cut short or with bytes flipped end in words, or in rows that add up", async () => {
  const workbooks = await Promise.all(
    ["hubspot-deals.csv", "people.csv"].map(async (name) => {
      const rows = (sampleBytes.get(name) ?? "").toString().trimEnd().split("\n");
      const cells = rows.map((row) => row.split(","));
      return Buffer.from(await writeXlsx({ sheets: [{ name: "Data", rows: cells }] }));
    }),
  );
  const found = await outcomes(56, (seed, draws) => ({
    name: "book.xlsx",
    bytes: (seed % 2 === 0 ? truncated : flipped)(draws.pick(workbooks), draws),
  }));
  // All that are cut short have lost the directory at their end.
  expect(found["refused"]).toBeGreaterThanOrEqual(28);
}, 60_000);

test("most files with a fault or two are still read", () => {
  expect(readInAll).toBeGreaterThan(120);
});
