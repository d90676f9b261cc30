import { spawnSync } from "node:child_process";
import { recalculated } from "../test/recalculation/libreoffice";
import { counts, manyReps, plannedOf } from "../test/support/many-reps";
import { emptyWorkbook, quotasShown, sharingWorkbook, toldWorkbook } from "./sharing-sheet";
import { PATIENCE } from "./textbook-sharing";
import type { Measured } from "./time-sharing";

/** LibreOffice is not asked for what would take it longer than this by the square of the reps. */
const LIBREOFFICE_PATIENCE = 60_000;
const hasLibreOffice = process.env["QUOTA_WORKBOOK_LIBREOFFICE"] !== undefined;

/** Milliseconds; words where there is no time to tell. */
type Time = number | string;

/** Times by number of reps. */
type Line = { readonly label: string; readonly cells: readonly Time[] };

/** Less than this many milliseconds is lost in how long LibreOffice takes to start. */
const NOTHING_TO_SPEAK_OF = 60;

/** Ours and the textbook, measured in a process of their own. */
function measured(): readonly Measured[] {
  const command = ["--import", "tsx", "bench/time-sharing.ts"];
  const ended = spawnSync(process.execPath, command, { encoding: "utf8", timeout: 400_000 });
  if (ended.status !== 0) throw new Error(ended.stderr || String(ended.error));
  return JSON.parse(ended.stdout) as readonly Measured[];
}

/** The shortest of a few runs, in milliseconds. */
function fastest<Result>(runs: number, act: () => Result) {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    const result = act();
    return { ms: performance.now() - began, result };
  });
  return times.reduce((best, one) => (one.ms < best.ms ? one : best));
}

/** Milliseconds beyond what LibreOffice needs for an empty workbook, and the quotas it comes to. */
async function libreOffice(workbook: Uint8Array, runs: number) {
  const empty = await emptyWorkbook();
  const start = fastest(3, () => recalculated({ empty })).ms;
  const { ms, result } = fastest(runs, () => recalculated({ workbook }));
  const beyond = Math.round(ms - start);
  return {
    ms: beyond < NOTHING_TO_SPEAK_OF ? "within chance" : beyond,
    quotas: await quotasShown(result["workbook"] ?? empty),
  };
}

function isTime(cell: Time | undefined): cell is number {
  return typeof cell === "number";
}

/** How many times as long. */
function ratio(of: Time | undefined, to: Time | undefined): string {
  return isTime(of) && isTime(to) ? `${(of / to).toFixed(1)}x` : "";
}

/** One line's times as multiples of another's. */
function multiples(label: string, of: readonly Time[], to: readonly Time[]): Line {
  return { label, cells: of.map((cell, place) => ratio(cell, to[place])) };
}

function spoken(cell: Time): string {
  if (!isTime(cell)) return cell;
  return `${cell.toLocaleString("en-US", { maximumFractionDigits: cell < 100 ? 1 : 0 })} ms`;
}

function table(lines: readonly Line[]): string {
  const headings = [
    "",
    ...counts.map((count) => `${count.toLocaleString("en-US")} reps`),
    "1k to 10k",
    "10k to 100k",
  ];
  const nLogN = (count: number) => count * Math.log(count);
  const predicted = [
    "what n log n predicts",
    ...counts.map(() => ""),
    ratio(nLogN(counts[1]), nLogN(counts[0])),
    ratio(nLogN(counts[2]), nLogN(counts[1])),
  ];
  const rows = lines.map(({ label, cells }) => [
    label,
    ...cells.map(spoken),
    ratio(cells[1], cells[0]),
    ratio(cells[2], cells[1]),
  ]);
  const all = [headings, predicted, ...rows];
  const widths = headings.map((_heading, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const aligned = ([label = "", ...cells]: readonly string[]) =>
    [
      label.padEnd(widths[0] ?? 0),
      ...cells.map((cell, place) => cell.padStart(widths[place + 1] ?? 0)),
    ].join("  ");
  return all.map(aligned).join("\n");
}

/** LibreOffice on the same models, and on the same files without a formula. */
async function inLibreOffice(rounds: readonly (number | null)[]) {
  const columns: Time[] = [];
  const told: Time[] = [];
  for (const [place, count] of counts.entries()) {
    const needed = rounds[place] ?? null;
    const before = columns[place - 1] ?? 0;
    const isFeasible = isTime(before) && before * 100 < LIBREOFFICE_PATIENCE;
    if (!hasLibreOffice || needed === null || !isFeasible) {
      columns.push(hasLibreOffice ? "not run" : "not installed");
      told.push("");
      continue;
    }
    const model = manyReps(count);
    const runs = place === 0 ? 3 : 2;
    const { ms, quotas } = await libreOffice(await sharingWorkbook(model, needed), runs);
    expect(quotas).toEqual(plannedOf(model).reps.map(({ quota }) => quota));
    columns.push(ms);
    told.push((await libreOffice(await toldWorkbook(model), runs)).ms);
  }
  return { columns, told };
}

test("what planning many reps takes, beside the textbook and the same columns in LibreOffice", async () => {
  const ours = measured();
  expect(ours.map(({ agree }) => agree)).toEqual(counts.map(() => true));
  const rounds = ours.map((one) => one.rounds);
  const { columns, told } = await inLibreOffice(rounds);
  const plan = ours.map((one) => one.plan);
  const sharing = ours.map((one) => one.sharing);
  const textbook = ours.map((one) => one.textbook ?? `over ${PATIENCE / 1000} s`);
  const held = Object.entries(ours[ours.length - 1]?.held ?? {}).map(
    ([kind, count]) => `${count.toLocaleString("en-US")} by a ${kind}`,
  );
  process.stdout.write(
    `\n${table([
      { label: "ours: the whole plan", cells: plan },
      { label: "ours: the sharing alone", cells: sharing },
      { label: "textbook: the sharing alone", cells: textbook },
      multiples("  times ours", textbook, sharing),
      { label: "LibreOffice: from what was told to the rounded quota", cells: columns },
      multiples("  times our whole plan", columns, plan),
      { label: "LibreOffice: the same file without a formula", cells: told },
    ])}\n\n` +
      `All that ended came to the same quotas. Held among the most reps: ${held.join(", ")}.\n` +
      `The textbook takes ${rounds.filter((one) => one !== null).join(" and ")} rounds of sharing anew, gives step after step to the largest remainder, and is given up after ${PATIENCE / 1000} s.\n` +
      `LibreOffice has every round of sharing anew as three columns; its times are those beyond an empty workbook, reading and writing included.\n\n`,
  );
}, 580_000);
