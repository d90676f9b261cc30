import {
  funnelRoles,
  roleDefinitions,
  roleLabels,
  scalarDefinitions,
  serialDate,
  unspoken,
  type FunnelRole,
  type InputDefinition,
  type InputKind,
  type Provenance,
  type QuotaModel,
  type RoleNumber,
  type ScalarName,
} from "../engine";
import { block, words } from "./block";
import type { Block, InputRule, NumberFormat, SheetDescription } from "./description";
import { cellNameOf, registerPaths } from "./input-names";
import { sheetNames } from "./sheet-names";

/** One line of the register: an input, its range, and who stands behind it. */
type RegisterRow = {
  readonly name: string;
  readonly definition: InputDefinition;
  readonly label: string;
  readonly value: number | null;
  readonly said: Provenance;
};

const formats: Readonly<Record<InputKind, NumberFormat>> = {
  money: "money",
  count: "count",
  share: "share",
  days: "count",
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

const isText: InputRule = { kind: "text", hint: "Free text." };

function companyBlock({ company }: QuotaModel): Block {
  const rows = [
    { label: "Company", value: company.name, name: cellNameOf("company.name") },
    { label: "Currency", value: company.currency, name: cellNameOf("company.currency") },
  ];
  return block(
    { heading: "Company" },
    [
      words({ key: "item", header: "Item", value: (row: (typeof rows)[number]) => row.label }),
      {
        key: "value",
        header: "Value",
        look: "input words",
        format: "text",
        value: (row) => row.value || null,
        name: (row) => row.name,
        rule: () => isText,
      },
    ],
    rows,
  );
}

function modeBlock(model: QuotaModel): Block {
  const rule: InputRule = {
    kind: "choice",
    choices: ["Auto", "Manual"],
    hint: "Auto follows the business; Manual uses the manual quota below.",
  };
  return block<FunnelRole>(
    { heading: "Quota mode" },
    [
      words({
        key: "role",
        header: "Role",
        rangeName: "QuotaModeRoles",
        value: (role) => roleLabels[role],
      }),
      {
        key: "mode",
        header: "Mode",
        look: "input words",
        format: "text",
        rangeName: "QuotaModes",
        value: (role) => (model.roles[role].quotaMode === "manual" ? "Manual" : "Auto"),
        name: (role) => cellNameOf(`${role}.quotaMode`),
        rule: () => rule,
      },
    ],
    funnelRoles,
  );
}

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

function registerBlock(model: QuotaModel): Block {
  const rows = registerPaths.map((path) => registerRow(model, path));
  return block<RegisterRow>(
    { heading: "Register of inputs" },
    [
      words({
        key: "input",
        header: "Input",
        rangeName: "RegisterInputs",
        value: (row) => row.label,
      }),
      {
        key: "value",
        header: "Value",
        look: "input",
        format: (row) => formats[row.definition.kind],
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
        rangeName: "RegisterLows",
        value: (row) => row.definition.low,
      },
      {
        key: "high",
        header: "Up to",
        look: "note",
        rangeName: "RegisterHighs",
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

/** Every number the model rests on, each with its range, its source and who stands behind it. */
export function inputsSheet(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  return {
    name: sheetNames.inputs,
    family: "inputs",
    purpose:
      "Change the yellow cells; everything else follows. A blank is not answered, and never counts as zero.",
    widths: [34, 16, 22, 10, 14, 10, 14, 14, 13, 32, 44, 26],
    blocks: [companyBlock(model), modeBlock(model), registerBlock(model)],
  };
}
