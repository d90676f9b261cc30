import { unspoken, type QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { limitFormat } from "../looks";
import { choice, contentOf, day, number, shown, words, type Field } from "./field";
import { countedHeaders, listColumns, numberColumns } from "./evidence-columns";
import { listPaths, sectionLabels } from "./evidence-lines";
import { columnOf, type InputList } from "./input-list";
import { planInputs, type PlanInput } from "./plan-inputs";
import { valueAt, type Settings } from "./setting-paths";

/** What a person says of where an input comes from. */
const provenance: readonly Field[] = [
  choice("evidence", "Evidence", {
    choices: ["ASSUMED", "CONFIRMED"],
    hint: "CONFIRMED needs a source.",
  }),
  words("owner", "Owner"),
  day("asOf", "As of", "The date of the source."),
  words("source", "Source"),
  words("note", "Note"),
];

/** How a register finds its lines again. */
const lineKey = "line";

export const inputRegister: InputList = {
  table: "PlanInputs",
  heading: "Register of the plan's inputs",
  section: "register",
  knownBy: [],
  beside: countedHeaders.numbers,
  fields: [
    shown(words("label", "Input")),
    shown(number("value", "Value", { low: 0, high: 0, format: "general", hint: "" }), "input"),
    shown(words("unit", "Unit"), "note"),
    shown(number("low", "From", { low: 0, high: 0, format: "general", hint: "" }), "note"),
    shown(number("high", "Up to", { low: 0, high: 0, format: "general", hint: "" }), "note"),
    {
      ...shown(words("state", "State"), "verdict"),
      format: "general",
      formula:
        '=IF({value}="","blank",IF(AND(ISNUMBER({value}),{value}>={low},{value}<={high}),"OK","OUT"))',
    },
    ...provenance,
    shown(words(lineKey, "Name"), "note"),
  ],
};

export const listRegister: InputList = {
  table: "ListEvidence",
  heading: "Where the lists come from: of a whole list, or of one row of it",
  section: "register",
  knownBy: [],
  beside: countedHeaders.lists,
  fields: [
    shown(words("label", "Input")),
    shown(words("rows", "Rows"), "note"),
    ...provenance,
    shown(words(lineKey, "Path"), "note"),
  ],
};

const pathOfName = new Map(planInputs.map(({ name, field }) => [name, field.key]));

/** The path of which a line of one of the two registers speaks; null where it names nothing. */
export function pathOfLine({ table }: InputList, line: unknown): string | null {
  const named = typeof line === "string" ? line.trim() : "";
  if (named === "") return null;
  return table === inputRegister.table ? (pathOfName.get(named) ?? null) : named;
}

function listRow(path: string, { register }: QuotaModel): Settings {
  const [section = "", ...rest] = path.split(".");
  return {
    label: sectionLabels[section] ?? section,
    rows: rest.length === 0 ? "all" : rest.join("."),
    ...(register[path] ?? unspoken),
    [lineKey]: path,
  };
}

/** A row for each list, and one for everything else that somebody spoke for and that no other sheet holds. */
export function listEvidence(model: QuotaModel): Block {
  const { heading, table, fields } = listRegister;
  return block<Settings>(
    { heading, table },
    [...fields.map(columnOf), ...listColumns(model)],
    listPaths(model).map((path) => listRow(path, model)),
  );
}

type NumberRow = Settings & { readonly input: PlanInput };

/** Every number of the plan, each with its range and its source. */
export function planRegister(model: QuotaModel): Block {
  const rows = planInputs.map((input): NumberRow => {
    const { name, field, definition } = input;
    const { label, unit, low, high } = definition;
    const value = valueAt(model, field.key);
    const said = model.register[field.key] ?? unspoken;
    const state = stateOf(value, definition);
    const path = field.key;
    return { ...said, input, label, value, unit, low, high, state, path, [lineKey]: name };
  });
  const columns = inputRegister.fields.map((field) => {
    const column = columnOf(field);
    if (field.key === "low" || field.key === "high")
      return { ...column, format: (row: NumberRow) => limitFormat(row[field.key]) };
    if (field.key !== "value") return column;
    return {
      ...column,
      format: (row: NumberRow) => row.input.field.format,
      value: (row: NumberRow) => contentOf(field, row["value"]),
      name: (row: NumberRow) => row.input.name,
      rule: (row: NumberRow) => row.input.field.rule,
    };
  });
  const { heading, table } = inputRegister;
  return block<NumberRow>({ heading, table }, [...columns, ...numberColumns(model)], rows);
}

function stateOf(value: unknown, { low, high }: PlanInput["definition"]): string {
  if (typeof value !== "number") return "blank";
  return value >= low && value <= high ? "OK" : "OUT";
}
