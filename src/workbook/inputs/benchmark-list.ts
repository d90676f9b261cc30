import { number, shown, words } from "./field";
import type { InputList } from "./input-list";

/** What stands on the sheet where a source does not say how many were asked. */
export const NOT_STATED = "not stated";

const level = (key: string, header: string) =>
  number(key, header, {
    low: 0,
    high: 1000,
    format: "general",
    hint: "Yours to replace: say the source.",
  });

export const benchmarkList: InputList = {
  table: "BenchmarkList",
  heading: "Benchmarks",
  section: "benchmarks",
  knownBy: ["label"],
  beside: ["Reps", "Ours", "Ours over typical", "None used at", "Beside theirs", "Ours is"],
  fields: [
    shown(words("label", "Benchmark")),
    level("low", "Low"),
    level("typical", "Typical"),
    level("high", "High"),
    number("year", "Year", { low: 1990, high: 2100, format: "general", hint: "Of the survey." }),
    words("companiesAsked", "Companies asked", "How many, where the source says it."),
    words("source", "Source"),
    words("definition", "Definition"),
  ],
};
