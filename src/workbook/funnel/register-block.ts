import {
  roleDefinitions,
  roleLabels,
  scalarDefinitions,
  serialDate,
  unspoken,
  type FunnelRole,
  type InputDefinition,
  type Provenance,
  type QuotaModel,
  type RoleNumber,
  type ScalarName,
} from "../../engine";
import { block, words } from "../block";
import type { Block, InputRule } from "../description";
import { cellNameOf, registerPaths } from "./input-names";
import { kindFormats, limitFormat } from "../looks";

/** One line of the register: an input, its range, and who stands behind it. */
type RegisterRow = {
  readonly name: string;
  readonly definition: InputDefinition;
  readonly label: string;
  readonly value: number | null;
  readonly said: Provenance;
};

function numberRule({ low, high, hint }: InputDefinition): InputRule {
  return { kind: "number", low, high, hint };
}

function registerRow(model: QuotaModel, path: (typeof registerPaths)[number]): RegisterRow {
  const common = { name: cellNameOf(path), said: model.register[path] ?? unspoken };
  if (path in scalarDefinitions) {
    const name = path as ScalarName;
    const definition = scalarDefinitions[name];
    return { ...common, definition, label: definition.label, value: model.inputs[name] };
  }
  const [role, field] = path.split(".") as [FunnelRole, RoleNumber];
  const definition = roleDefinitions[field];
  const label = `${roleLabels[role]}: ${definition.label}`;
  return { ...common, definition, label, value: model.roles[role][field] };
}

export const isText: InputRule = { kind: "text", hint: "Free text." };

/** The columns in which a person says where a number comes from. */
export const provenanceRanges = {
  evidence: "RegisterEvidence",
  owner: "RegisterOwners",
  asOf: "RegisterDates",
  source: "RegisterSources",
  note: "RegisterNotes",
} as const;

function said(key: keyof typeof provenanceRanges, header: string, rule: InputRule = isText) {
  return {
    key,
    header,
    look: "input words" as const,
    format: key === "asOf" ? ("date" as const) : ("text" as const),
    rangeName: provenanceRanges[key],
    rule: () => rule,
    value: (row: RegisterRow) =>
      key === "asOf" ? serialDate(row.said.asOf) : row.said[key] || null,
  };
}

/** Every number the model rests on, each with its range and its source. */
export function registerBlock(model: QuotaModel): Block {
  const rows = registerPaths.map((path) => registerRow(model, path));
  return block<RegisterRow>(
    { heading: "Register of inputs" },
    [
      words({
        key: "input",
        header: "Input",
        value: (row) => row.label,
      }),
      {
        key: "value",
        header: "Value",
        look: "input",
        format: (row) => kindFormats[row.definition.kind],
        value: (row) => row.value,
        name: (row) => row.name,
        rule: (row) => numberRule(row.definition),
        rangeName: "RegisterValues",
      },
      words({ key: "unit", header: "Unit", value: (row) => row.definition.unit }, "note"),
      {
        key: "low",
        header: "From",
        look: "note",
        format: (row) => limitFormat(row.definition.low),
        value: (row) => row.definition.low,
      },
      {
        key: "high",
        header: "Up to",
        look: "note",
        format: (row) => limitFormat(row.definition.high),
        value: (row) => row.definition.high,
      },
      {
        key: "state",
        header: "State",
        look: "verdict",
        rangeName: "RegisterStates",
        formula:
          '=IF({value}="","blank",IF(AND(ISNUMBER({value}),{value}>={low},{value}<={high}),"OK","OUT"))',
        value: (row) => stateOf(row),
      },
      said("evidence", "Evidence", {
        kind: "choice",
        choices: ["ASSUMED", "CONFIRMED"],
        hint: "CONFIRMED needs a source.",
      }),
      said("owner", "Owner"),
      said("asOf", "As of", { kind: "date", hint: "The date of the source." }),
      said("source", "Source"),
      said("note", "Note"),
      words(
        {
          key: "name",
          header: "Name in formulas",
          rangeName: "RegisterNames",
          value: (row) => row.name,
        },
        "note",
      ),
    ],
    rows,
  );
}

function stateOf({ value, definition }: RegisterRow): string {
  if (value === null) return "blank";
  return value >= definition.low && value <= definition.high ? "OK" : "OUT";
}
