import {
  benchmarkIds,
  rawBackTest,
  shippedBenchmarks,
  type AllocationPlan,
  type Benchmark,
  type BenchmarkId,
  type QuotaModel,
} from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { InputRule, NumberFormat, SheetDescription } from "../description";
import { foundationList } from "./sheet-list";

type Row = Benchmark & {
  readonly id: BenchmarkId;
  readonly label: string;
  readonly format: NumberFormat;
  /** What ours is, as a formula; null where no formula of this workbook says it. */
  readonly formula: string | null;
  readonly ours: number | null;
};

function ratioOf(role: string): string {
  const rows = `RepRatios[Role],"${role}",RepRatios[Ramped and there],1`;
  const [low, high] = [`COUNTIFS(${rows})`, `SUMIFS(RepRatios[Quota to OTE],${rows})`];
  return `=IF(${low}=0,"",${high}/${low})`;
}

const labels: Readonly<Record<BenchmarkId, readonly [label: string, format: NumberFormat]>> = {
  quotaToOteGuideline: ["Quota to OTE, guideline (ours: mean of ramped AEs)", "multiple"],
  quotaToOteObserved: ["Quota to OTE, observed (ours: mean of ramped AEs)", "multiple"],
  quotaToOteAccountManagers: ["Quota to OTE of account managers (ours: mean)", "multiple"],
  coverageBuffer: ["Coverage buffer", "multiple"],
  attainmentGate: ["Share at quota in a back-test (ours: last year's bookings)", "share"],
};

/** The mean of ratios that the engine has worked out; null of nobody. */
function meanRatio({ reps }: AllocationPlan, role: string): number | null {
  const ratios = reps.flatMap(({ person, isRamping, capacity, quotaToOte }) =>
    person.role === role && !isRamping && capacity > 0 ? (quotaToOte ?? []) : [],
  );
  return ratios.length === 0 ? null : ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
}

function rows(model: QuotaModel, plan: AllocationPlan): readonly Row[] {
  const benchmarks = { ...shippedBenchmarks, ...model.benchmarks };
  const { thresholds, payTiers: tiers } = model;
  const ae = { formula: ratioOf("AE"), ours: meanRatio(plan, "AE") };
  const ours: Readonly<Record<BenchmarkId, Pick<Row, "formula" | "ours">>> = {
    quotaToOteGuideline: ae,
    quotaToOteObserved: ae,
    quotaToOteAccountManagers: { formula: ratioOf("AM"), ours: meanRatio(plan, "AM") },
    coverageBuffer: { formula: "=CoverageBuffer", ours: model.allocation.coverageBuffer },
    attainmentGate: { formula: null, ours: rawBackTest(plan, { thresholds, tiers }).ramped.share },
  };
  return benchmarkIds.map((id) => {
    const [label, format] = labels[id];
    return { ...benchmarks[id], ...ours[id], id, label, format };
  });
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const number: InputRule = {
  kind: "number",
  low: 0,
  high: 1000,
  hint: "Yours to replace: say the source.",
};

function bound(key: "low" | "typical" | "high", header: string): ColumnPlan<Row> {
  return {
    key,
    header,
    look: "input",
    format: (row) => row.format,
    value: (row) => row[key],
    rule: () => number,
    // The typical value is there to be read: no formula goes by it.
    ...(key === "typical" ? {} : { name: (row: Row) => `${capital(row.id)}${header}` }),
  };
}

function verdict({ id, ours, low, high }: Row): string {
  if (ours === null) return "";
  if (id === "coverageBuffer" && ours === 1) return "none used";
  if (ours < low - 1e-6) return "below";
  return ours > high + 1e-6 ? "above" : "within";
}

/** Numbers of others, where they come from, and how ours stand beside them. */
export function benchmarksSheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = foundationList.benchmarks;
  const said = (key: "definition" | "source", header: string): ColumnPlan<Row> => ({
    key,
    header,
    look: "input words",
    format: "text",
    rule: () => ({ kind: "text", hint: "Free text." }),
    value: (row) => row[key],
  });
  return {
    name,
    family,
    purpose,
    widths: [50, 9, 9, 9, 9, 10, 12, 8, 12, 50, 66],
    blocks: [
      block<Row>(
        { heading: "Benchmarks", table: "BenchmarkList" },
        [
          words({ key: "label", header: "Benchmark", value: (row) => row.label }),
          bound("low", "Low"),
          bound("typical", "Typical"),
          bound("high", "High"),
          {
            key: "ours",
            header: "Ours",
            look: (row) => (row.formula === null ? "calculation" : "output"),
            format: (row) => row.format,
            formula: (row) => row.formula,
            value: (row) => row.ours,
          },
          {
            key: "none",
            header: "None used at",
            look: "note",
            format: "general",
            value: ({ id }) => (id === "coverageBuffer" ? 1 : null),
          },
          {
            key: "verdict",
            header: "Ours is",
            look: "calculation words",
            formula:
              '=IF(COUNT({ours})=0,"",IF(AND(ISNUMBER({none}),{ours}={none}),"none used",IF({ours}<{low}-Tolerance,"below",IF({ours}>{high}+Tolerance,"above","within"))))',
            value: verdict,
          },
          {
            key: "year",
            header: "Year",
            look: "input",
            value: (row) => row.year,
            rule: () => ({ kind: "number", low: 1990, high: 2100, hint: "Of the survey." }),
          },
          {
            ...words<Row>({ key: "n", header: "Companies asked", value: () => "not stated" }),
            look: "input words",
            rule: () => ({ kind: "text", hint: "How many, where the source says it." }),
          },
          said("source", "Source"),
          said("definition", "Definition"),
        ],
        rows(model, plan),
      ),
    ],
    frozenColumns: 1,
  };
}
