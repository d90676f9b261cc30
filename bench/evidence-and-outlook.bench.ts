import { spawnSync } from "node:child_process";
import { evidenceInputs } from "./evidence-inputs";
import { peerEvidence, SOLVER_PATIENCE, type PeerEvidence, type Solved } from "./python-peer";
import type { OurEvidence } from "./time-evidence";

/** A line of the table; null where the peer is missing, or was given up. */
type Line = {
  readonly label: string;
  readonly ours: number;
  readonly peer: number | null;
  /** Whether the peer was given up, so that it takes longer than it says. */
  readonly isGivenUp?: boolean;
  /** How many times as fast we are to be at least; null where nothing is asked. */
  readonly goal: number | null;
  readonly result: string;
  /** Whether our result is as good as the peer's. */
  readonly isAsGood: boolean;
};

const MISSING = "the peer is missing";

/** Ours, measured in a process of its own. */
function ourEvidence(): OurEvidence {
  const command = ["--import", "tsx", "bench/time-evidence.ts"];
  const ended = spawnSync(process.execPath, command, { encoding: "utf8", timeout: 200_000 });
  if (ended.status !== 0) throw new Error(ended.stderr || String(ended.error));
  return JSON.parse(ended.stdout) as OurEvidence;
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

function seriesLines(ours: OurEvidence, peer: PeerEvidence | null): readonly Line[] {
  const { series } = evidenceInputs;
  const fits = series.map(({ name }, at): Line => {
    const { ms = 0, result = 0 } = ours.smoothings[at] ?? {};
    const there = peer?.smoothings[at];
    const ratio = result / (there?.result ?? Number.NaN);
    return {
      label: `Holt-Winters fit, ${name}`,
      ours: ms,
      peer: there?.ms ?? null,
      goal: 10,
      result: there === undefined ? MISSING : `squares ${ratio.toFixed(6)}x`,
      isAsGood: there === undefined || ratio <= 1 + 1e-6,
    };
  });
  const seasons = series.map(({ name }, at): Line => {
    const { ms = 0, result = [] } = ours.seasons[at] ?? {};
    const there = peer?.seasons[at];
    const apart = Math.max(
      ...result.map((factor, phase) => Math.abs(factor - (there?.result[phase] ?? 0))),
    );
    return {
      label: `decomposition, ${name}`,
      ours: ms,
      peer: there?.ms ?? null,
      goal: 50,
      result: there === undefined ? MISSING : `factors within ${apart.toExponential(0)}`,
      isAsGood: there === undefined || apart <= 1e-12,
    };
  });
  return [...fits, ...seasons];
}

function forestLines(ours: OurEvidence, peer: PeerEvidence | null): readonly Line[] {
  return evidenceInputs.tables.map(({ rows }, at) => {
    const { ms = 0, result = 0 } = ours.forests[at] ?? {};
    const there = peer?.forests[at];
    const fits = [result ?? 0, there?.result ?? 0].map((fit) => fit.toFixed(3)).join(" and ");
    return {
      label: `forest of 100 trees, ${grouped(rows.length)} rows`,
      ours: ms,
      peer: there?.ms ?? null,
      goal: 5,
      result: there === undefined ? MISSING : `unseen R² ${fits}`,
      // As far apart as forests of two seeds are.
      isAsGood: there === undefined || (result ?? 0) >= there.result - 0.05,
    };
  });
}

/** Faster by so much than the best peer, by number of territories. */
const optimumGoals: ReadonlyMap<number, number> = new Map([
  [5000, 100],
  [100_000, 1000],
]);

function optimumLines(ours: OurEvidence, peer: PeerEvidence | null): readonly Line[] {
  return evidenceInputs.placements.flatMap(({ yields }, at) => {
    const { ms = 0, result = 0 } = ours.optima[at] ?? {};
    const lineOf = (solver: string, found: Solved | undefined, goal: number | null): Line => {
      const { objective = 0, isWithin = false, note = "" } = found?.result ?? {};
      const words = [
        `objective ${(result / objective).toFixed(9)}x`,
        isWithin ? "" : "breaks a bound",
        note,
      ];
      const givenUp = `given up after ${SOLVER_PATIENCE} s, with this many or fewer`;
      return {
        label: `optimum, ${grouped(yields.length)} (${solver})`,
        ours: ms,
        isGivenUp: found === null,
        peer: found?.ms ?? (found === null ? SOLVER_PATIENCE * 1000 : null),
        goal,
        result: found ? words.filter(Boolean).join(", ") : found === null ? givenUp : MISSING,
        isAsGood: !found || !isWithin || result >= objective * (1 - 1e-9),
      };
    };
    return [
      lineOf("HiGHS", peer?.highs[at], optimumGoals.get(yields.length) ?? null),
      lineOf("SLSQP", peer?.slsqp[at], null),
    ];
  });
}

function simulationLine(ours: OurEvidence, peer: PeerEvidence | null): Line {
  const { settings, team } = evidenceInputs;
  const { ms, result } = ours.simulation;
  const away = (chance: number) => (chance - ours.closedForm) / result.standardError;
  const errors = [result.chance, ...(peer === null ? [] : [peer.simulation.result])].map(away);
  return {
    label: `simulation, ${grouped(settings.runs)} years of ${team.quotas.length} reps`,
    ours: ms,
    peer: peer?.simulation.ms ?? null,
    goal: 1,
    result: `${errors.map((error) => error.toFixed(2)).join(" and ")} standard errors from the closed form`,
    isAsGood: Math.abs(errors[0] ?? Infinity) <= 4,
  };
}

function spoken(ms: number | null): string {
  if (ms === null) return "";
  return ms < 1 ? `${(1000 * ms).toFixed(1)} µs` : `${ms.toFixed(ms < 100 ? 2 : 0)} ms`;
}

function judged({ ours, peer, goal, isAsGood }: Line): string {
  if (peer === null || goal === null) return "";
  return `${goal}x: ${peer / ours >= goal && isAsGood ? "met" : "NOT met"}`;
}

function table(lines: readonly Line[]): string {
  const headings = ["", "ours", "peer", "faster", "goal", "result"];
  const cells = lines.map((line) => [
    line.label,
    spoken(line.ours),
    `${line.isGivenUp ? "over " : ""}${spoken(line.peer)}`,
    line.peer === null
      ? ""
      : `${line.isGivenUp ? "over " : ""}${(line.peer / line.ours).toFixed(1)}x`,
    judged(line),
    line.result,
  ]);
  const all = [headings, ...cells];
  const widths = headings.map((_heading, at) =>
    Math.max(...all.map((row) => row[at]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, at) => cell[at === 0 || at === 5 ? "padEnd" : "padStart"](widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

test("what evidence and outlook take, beside the libraries of the specification", () => {
  const ours = ourEvidence();
  const peer = peerEvidence(evidenceInputs);
  const lines = [
    ...seriesLines(ours, peer),
    ...forestLines(ours, peer),
    ...optimumLines(ours, peer),
    simulationLine(ours, peer),
  ];
  const missing =
    "NOT COMPARED: no Python with numpy, scipy, scikit-learn and statsmodels was found.\n";
  process.stdout.write(`\n${table(lines)}\n${peer === null ? missing : ""}\n`);
  expect(lines.filter(({ isAsGood }) => !isAsGood)).toEqual([]);
}, 580_000);
