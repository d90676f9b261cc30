import { readFileSync } from "node:fs";
import { chanceFrom } from "../src/engine/share/chance";
import { normalFrom } from "../src/engine/outlook/chance/normals";

/** Past values, and how many of them make a season. */
export type Series = {
  readonly name: string;
  readonly values: readonly number[];
  readonly season: number;
};

/** Rows of features and what they are to explain. */
export type Table = {
  readonly rows: readonly (readonly number[])[];
  readonly actuals: readonly number[];
};

/** What both sides are given: everything that is compared, the same in every run. */
export type EvidenceInputs = {
  readonly series: readonly Series[];
  readonly tables: readonly Table[];
  readonly placements: readonly {
    readonly pool: number;
    readonly yields: readonly number[];
    readonly floors: readonly number[];
    readonly caps: readonly number[];
    readonly fairnessMultiple: number;
  }[];
  readonly team: {
    readonly quotas: readonly number[];
    readonly means: readonly number[];
    readonly deviations: readonly number[];
    readonly correlation: number;
  };
  readonly settings: { readonly runs: number; readonly seed: number };
};

const TREND = 0.015;
const NOISE = 0.04;

function seriesFrom(name: string): Series {
  const text = readFileSync(`test/cases/01-hw-fit-${name}.json`, "utf8");
  const { inputs } = JSON.parse(text) as { inputs: { series: number[]; period: number } };
  return { name, values: inputs.series, season: inputs.period };
}

function madeSeries(season: number, count: number): Series {
  const chance = chanceFrom(count);
  const factors = Array.from({ length: season }, () => 0.7 + 0.6 * chance());
  const values = Array.from({ length: count }, (_value, place) => {
    const level = 1e6 * (1 + TREND * place) * (factors[place % season] ?? 1);
    return Math.round(level * (1 + NOISE * normalFrom(chance)));
  });
  return { name: `${count} ${season === 4 ? "quarters" : "months"}`, values, season };
}

function madeTable(count: number): Table {
  const chance = chanceFrom(count);
  const rows = Array.from({ length: count }, () =>
    Array.from({ length: 6 }, () => normalFrom(chance)),
  );
  const actuals = rows.map(
    ([one = 0, other = 0]) => 10 + 2 * one + other * other + 0.5 * normalFrom(chance),
  );
  return { rows, actuals };
}

function madePlacement(count: number) {
  const chance = chanceFrom(count);
  const yields = Array.from({ length: count }, () => 0.1 + 0.8 * chance());
  const floors = yields.map(() => 20 + 40 * chance());
  const caps = floors.map((floor) => floor + 60 + 140 * chance());
  return { pool: 100 * count, yields, floors, caps, fairnessMultiple: 2 };
}

function madeTeam(count: number) {
  const chance = chanceFrom(count);
  const quotas = Array.from({ length: count }, () => 400_000 + 400_000 * chance());
  return {
    quotas,
    means: quotas.map(() => 0.9 + 0.2 * chance()),
    deviations: quotas.map(() => 0.15 + 0.2 * chance()),
    correlation: 0.2,
  };
}

export const evidenceInputs: EvidenceInputs = {
  series: [
    ...["syn-q16", "austourists-44"].map(seriesFrom),
    ...[16, 28, 44].map((count) => madeSeries(4, count)),
    ...[36, 48, 60].map((count) => madeSeries(12, count)),
  ],
  tables: [50, 500, 2000].map(madeTable),
  placements: [10, 100, 1000, 5000, 10_000, 100_000].map(madePlacement),
  team: madeTeam(50),
  settings: { runs: 100_000, seed: 1 },
};
