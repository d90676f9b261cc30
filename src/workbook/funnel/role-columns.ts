import { roleDefinitions, roleLabels, type RoleNumber, type RolePlan } from "../../engine";
import { words, type ColumnPlan } from "../block";
import type { CellContent, NumberFormat } from "../description";
import { kindFormats } from "../looks";

/** A column of a table with one row for each role. */
export type RoleColumn = ColumnPlan<RolePlan>;

/** The role itself, by which the tables find each other. */
export const role = words<RolePlan>({
  key: "role",
  header: "Role",
  value: (plan) => roleLabels[plan.role],
});

/** One of the role's own inputs, looked up in the register; blank where it is not answered. */
export function input(field: RoleNumber, key: string): RoleColumn {
  const { label, kind } = roleDefinitions[field];
  const name = field.slice(0, 1).toUpperCase() + field.slice(1);
  return {
    key,
    header: label.replace(", if given", " given"),
    look: "calculation",
    format: kindFormats[kind],
    formula: `=IFERROR(AVERAGEIFS(RegisterValues,RegisterNames,{role}&"${name}"),"")`,
    value: (plan) => plan.inputs[field],
  };
}

/** A figure that another table has already worked out for the role. */
export function from(
  table: string,
  column: string,
  plan: Omit<RoleColumn, "header" | "formula" | "look">,
): RoleColumn {
  const formula = `=IFERROR(AVERAGEIFS(${table}[${column}],${table}[Role],{role}),"")`;
  return { ...plan, header: column, look: "calculation", formula };
}

/** A step of the working: one formula for all roles. */
export function step(
  heading: { readonly key: string; readonly header: string; readonly format: NumberFormat },
  formula: string,
  value: (plan: RolePlan) => CellContent,
): RoleColumn {
  return { ...heading, look: "calculation", formula, value };
}
