import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How many deals the file holds: 1,000,000 are asked for with IMPORT_ROWS=1000000. */
const ROWS = Number(process.env["IMPORT_ROWS"] ?? 100_000);

const folder = mkdtempSync(join(tmpdir(), "quota-import-bench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Told = { readonly seconds: number; readonly megabytes: number; readonly won: number };

/** Each way has a process of its own, so that its memory is its own, too. */
function timed(way: "ours" | "library" | "duckdb", path: string): Told {
  const call = ["--import", "tsx", "bench/time-import.ts", way, path];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Told;
}

/** Null where DuckDB is not installed: it is no dependency of the project. */
function timedDatabase(path: string): Told | null {
  try {
    return timed("duckdb", path);
  } catch (error) {
    if (/Cannot find module/.test(String(error))) return null;
    throw error;
  }
}

test(`what importing ${ROWS} deals costs beside the same sums with the CSV library alone`, () => {
  const path = join(folder, "large.csv");
  const made = spawnSync(process.execPath, ["scripts/samples.mjs", "--large", String(ROWS), path]);
  expect(made.status).toBe(0);
  const [library, ours, database] = [
    timed("library", path),
    timed("ours", path),
    timedDatabase(path),
  ];
  const line = (label: string, { seconds, megabytes }: Told) =>
    `${label.padEnd(52)} ${seconds.toFixed(2).padStart(7)} s ${Math.round(ROWS / seconds)
      .toLocaleString("en-US")
      .padStart(10)} rows/s ${Math.round(megabytes).toLocaleString("en-US").padStart(6)} MB\n`;
  process.stdout.write(
    `\n${ROWS.toLocaleString("en-US")} deals, ${(statSync(path).size / 1e6).toFixed(0)} MB of CSV\n` +
      line("the CSV library alone: sums by rep, month, territory", library) +
      line("ours: look over, clean with report, first model", ours) +
      (database === null
        ? "DuckDB is not installed: npm install @duckdb/node-api in any folder, and name it with DUCKDB_FROM\n"
        : line("DuckDB: the same sums as the CSV library, in SQL", database)) +
      `${(ours.seconds / library.seconds).toFixed(1)} times as long as the library, of one reading against three\n\n`,
  );
  if (database !== null) expect(database.won).toBe(ours.won);
  // Both count the same won deals that have an owner and an amount above zero.
  expect(ours.won).toBe(library.won);
  expect(ours.megabytes).toBeLessThan(1000);
}, 600_000);
