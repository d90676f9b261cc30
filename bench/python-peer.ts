import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { EvidenceInputs } from "./evidence-inputs";
import type { Timed } from "./time-evidence";

/** Seconds after which a solver is given up. */
export const SOLVER_PATIENCE = 30;

/** What a solver came to; null where it was given up. */
export type Solved = Timed<{
  readonly objective: number;
  /** Whether its plan keeps the pool, floors, caps and the fairness limit. */
  readonly isWithin: boolean;
  readonly note: string;
}> | null;

/** What the libraries of the specification need for each of the inputs, and what they come to. */
export type PeerEvidence = {
  readonly smoothings: readonly Timed<number>[];
  readonly seasons: readonly Timed<readonly number[]>[];
  readonly forests: readonly Timed<number>[];
  readonly simulation: Timed<number>;
  readonly highs: readonly Solved[];
  readonly slsqp: readonly Solved[];
};

const LIBRARIES = ["numpy", "scipy", "sklearn", "statsmodels"];

/** A Python that has all the libraries, whichever of those on the path it is; undefined where none has. */
function pythonWithLibraries(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const names = folders.flatMap((folder) =>
    ["python3", "python3.exe", "python.exe"].map((name) => join(folder, name)),
  );
  const has = (python: string) =>
    spawnSync(python, ["-c", `import ${LIBRARIES.join(", ")}`], { timeout: 60_000 }).status === 0;
  return names.filter((name) => existsSync(name)).find(has);
}

/** What Python comes to on the same inputs, or null where its libraries are not installed. */
export function peerEvidence(inputs: EvidenceInputs): PeerEvidence | null {
  const python = pythonWithLibraries();
  if (python === undefined) return null;
  const ended = spawnSync(python, ["bench/python/peer.py", String(SOLVER_PATIENCE)], {
    encoding: "utf8",
    input: JSON.stringify(inputs),
    timeout: 400_000,
    maxBuffer: 2 ** 26,
  });
  if (ended.status !== 0) throw new Error(ended.stderr || String(ended.error));
  return JSON.parse(ended.stdout) as PeerEvidence;
}
