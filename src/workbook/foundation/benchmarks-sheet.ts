import {
  attainment,
  benchmarkIds,
  shippedBenchmarks,
  type AllocationPlan,
  type Benchmark,
  type BenchmarkId,
  type QuotaModel,
} from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { InputRule, NumberFormat, SheetDescription } from "../description";
import { NOT_STATED } from "../inputs/benchmark-list";
import { worked, wordsWorked } from "../plan/columns";
import { oursBeside, placeBeside, type Ours } from "./ours";
import { foundationList } from "./sheet-list";

type Row = Benchmark &
  Ours & { readonly id: BenchmarkId; readonly label: string; readonly format: NumberFormat };

/** What each benchmark is called on the sheet. */
export const benchmarkLabels: Readonly<
  Record<BenchmarkId, readonly [label: string, format: NumberFormat]>
> = {
  quotaToOteGuideline: ["Quota to OTE, guideline (ours: mean of ramped AEs)", "multiple"],
  quotaToOteObserved: ["Quota to OTE, observed (ours: mean of ramped AEs)", "multiple"],
  quotaToOteAccountManagers: ["Quota to OTE of account managers (ours: mean)", "multiple"],
  coverageBuffer: ["Coverage buffer", "multiple"],
  attainmentGate: ["Share at quota in a back-test (ours: last year's bookings)", "share"],
};

function rows(model: QuotaModel, plan: AllocationPlan): readonly Row[] {
  const benchmarks = { ...shippedBenchmarks, ...model.benchmarks };
  const ours = oursBeside(model, plan);
  return benchmarkIds.map((id) => {
    const [label, format] = benchmarkLabels[id];
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
    // The typical value is read in its own row alone.
    ...(key === "typical" ? {} : { name: (row: Row) => `${capital(row.id)}${header}` }),
  };
}

function verdict(row: Row): string {
  return row.id === "coverageBuffer" && row.ours === 1 ? "none used" : placeBeside(row);
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
    widths: [36, 9, 9, 9, 8, 9, 10, 10, 11, 12, 8, 12, 38, 52],
    blocks: [
      block<Row>(
        { heading: "Benchmarks", table: "BenchmarkList" },
        [
          words({ key: "label", header: "Benchmark", value: (row) => row.label }),
          bound("low", "Low"),
          bound("typical", "Typical"),
          bound("high", "High"),
          {
            ...worked<Row>("reps", "Reps", {
              formula: "",
              value: (row) => row.reps?.count ?? null,
              format: "general",
            }),
            formula: (row) => row.reps?.formula ?? null,
          },
          {
            key: "ours",
            header: "Ours",
            look: "output",
            format: (row) => row.format,
            formula: (row) => row.formula,
            value: (row) => row.ours,
          },
          worked("over", "Ours over typical", {
            formula: '=IF(N({typical})*COUNT({ours})=0,"",{ours}/{typical})',
            value: ({ ours, typical }) => attainment(ours, typical),
            format: "multiple",
          }),
          {
            key: "none",
            header: "None used at",
            look: "note",
            format: "general",
            value: ({ id }) => (id === "coverageBuffer" ? 1 : null),
          },
          wordsWorked("place", "Beside theirs", {
            formula:
              '=IF(COUNT({ours})=0,"",IF({ours}<{low}-Tolerance,"below",IF({ours}>{high}+Tolerance,"above","within")))',
            value: placeBeside,
          }),
          wordsWorked("verdict", "Ours is", {
            formula: '=IF(AND(COUNT({none})=1,N({ours})=N({none})),"none used",{place})',
            value: verdict,
          }),
          {
            key: "year",
            header: "Year",
            look: "input",
            value: (row) => row.year,
            rule: () => ({ kind: "number", low: 1990, high: 2100, hint: "Of the survey." }),
          },
          {
            ...words<Row>({
              key: "n",
              header: "Companies asked",
              value: ({ companiesAsked }) => companiesAsked || NOT_STATED,
            }),
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
