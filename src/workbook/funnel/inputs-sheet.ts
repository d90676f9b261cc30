import { funnelRoles, roleLabels, type FunnelRole, type QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block, InputRule, SheetDescription } from "../description";
import { cellNameOf } from "./input-names";
import { isText, registerBlock } from "./register-block";
import { sheetNames } from "../sheet-names";

/** Whose workbook it is, and in which currency. */
export function companyBlock({ company }: QuotaModel): Block {
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

/** Every number the model rests on, each with its range, its source and who stands behind it. */
export function inputsSheet(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  return {
    name: sheetNames.inputs,
    family: "inputs",
    purpose:
      "Change the yellow cells; everything else follows. A blank is not answered, and never counts as zero.",
    widths: [34, 19, 22, 10, 17, 10, 14, 14, 13, 32, 44, 26],
    blocks: [companyBlock(model), modeBlock(model), registerBlock(model)],
  };
}
