import { benchmarkIds, shippedBenchmarks, type BenchmarkId, type QuotaModel } from "../../engine";
import { benchmarkLabels } from "../foundation/benchmarks-sheet";
import type { TableReading } from "../host";
import { benchmarkList, NOT_STATED } from "./benchmark-list";
import { readList, type ReadRow } from "./read-list";
import { troubles } from "./read-rows";
import { nothingRead, type ReadPart } from "./read-part";
import type { Settings } from "./setting-paths";

const idOfLabel = new Map<unknown, BenchmarkId>(
  benchmarkIds.map((id) => [benchmarkLabels[id][0], id]),
);

/** What a row says of a benchmark; how many were asked is left out where the source does not say it. */
function benchmarkIn({ said }: ReadRow): Settings {
  const { label: _label, companiesAsked, typical = null, ...rest } = said;
  const isStated = companiesAsked !== undefined && companiesAsked !== NOT_STATED;
  return { ...rest, typical, ...(isStated ? { companiesAsked } : {}) };
}

/** Whether a row repeats a benchmark as we ship it. */
function isShipped(id: BenchmarkId, said: Settings): boolean {
  const shipped: Settings = shippedBenchmarks[id];
  const keys = new Set([...Object.keys(said), ...Object.keys(shipped)]);
  return [...keys].every((key) => said[key] === shipped[key]);
}

/** Reads the benchmarks that somebody replaced by others. */
export function readBenchmarks(
  reading: TableReading | null,
  model: QuotaModel,
): readonly ReadPart[] {
  const read = readList(benchmarkList, reading);
  const { benchmarks } = model;
  if (reading === null) return [troubles(benchmarkList, read, [])];
  // A benchmark of which half is told is none.
  const own = troubles(
    benchmarkList,
    { ...read, lost: [...read.lost, ...read.gone], gone: [] },
    [],
  );
  const rows = read.rows.flatMap((row) => {
    const id = idOfLabel.get(row.said["label"]);
    return id === undefined ? [] : [{ id, row, said: benchmarkIn(row) }];
  });
  const strange = read.rows.filter((row) => !row.isSilent && !idOfLabel.has(row.said["label"]));
  const told = rows.filter(({ id, said }) => Object.hasOwn(benchmarks, id) || !isShipped(id, said));
  return [
    own,
    {
      ...nothingRead,
      settings: {
        benchmarks: {
          ...benchmarks,
          ...Object.fromEntries(told.map(({ id, said }) => [id, said])),
        },
      },
      places: rows.flatMap(({ id, row }) => [
        [`benchmarks.${id}`, row.address] as const,
        ...benchmarkList.fields.map(
          ({ key }) => [`benchmarks.${id}.${key}`, row.cellOf(key)] as const,
        ),
      ]),
      notices: strange.map(
        ({ address }) =>
          `${address} is a benchmark of your own, which nothing here is held against: it is left in the workbook and not read.`,
      ),
    },
  ];
}
