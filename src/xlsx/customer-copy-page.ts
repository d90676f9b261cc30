import type { Finding } from "../inspector";
import { differencesOfNative } from "../workbook";
import type { ChecksDone, StampedValue } from "./customer-copy-account";
import type { CustomerCopyProof } from "./customer-copy-proof";

/** A text in a cell of a table: a bar would end it, and a tag would be read as one. */
function inTable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(/[\\|`*_<>[\]]/g, (sign) => `\\${sign}`);
}

function table(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headers),
    line(headers.map(() => "---")),
    ...rows.map((row) => line(row.map(inTable))),
    "",
  ];
}

function section(
  heading: string,
  rows: readonly (readonly string[])[],
  { headers, none }: { readonly headers: readonly string[]; readonly none: string },
): readonly string[] {
  return [`## ${heading}`, "", ...(rows.length === 0 ? [none, ""] : table(headers, rows))];
}

function checksLine(checks: ChecksDone | null): string {
  if (checks === null) return "The workbook has no sheet of checks.";
  const { passed, failed, waiting, warned } = checks;
  return `Of ${checks.checks} checks on the sheet Checks, ${passed} pass, ${failed} fail, ${waiting} wait for inputs and ${warned} warn, as last calculated.`;
}

function findingsLine(findings: readonly Finding[]): string {
  const count = (weight: Finding["weight"]) =>
    findings.filter((finding) => finding.weight === weight).length;
  return `The inspector looked at every sheet of the copy: ${count("error")} errors, ${count("warning")} warnings, ${count("note")} notes. No function of an add-in is left in a cell, and neither the file's properties nor the authors of its comments name a person.`;
}

const shown = (value: StampedValue["value"]) => (value === null ? "blank" : String(value));

function values(proof: CustomerCopyProof): readonly string[] {
  return section(
    "Cells that are values now",
    proof.stamped.map(({ sheet, cell, functions, value, why }) => [
      sheet,
      cell,
      [...new Set(functions)].join(", "),
      shown(value),
      why,
    ]),
    {
      headers: ["Sheet", "Cell", "Function", "Value", "Why"],
      none: "None: every formula still calculates.",
    },
  );
}

/** Said only where something is native that was not. */
function differences({ replaced }: CustomerCopyProof): readonly string[] {
  if (replaced.cells === 0) return [];
  const lines = differencesOfNative.map((each) => `- ${each}`);
  return ["## Where native formulas answer otherwise", "", ...lines, ""];
}

/** The proof as a page that a person reads. */
export function customerCopyText(proof: CustomerCopyProof): string {
  const { replaced, loose, removed, parts, findings } = proof;
  const lines = [
    "# Customer copy: what was checked",
    "",
    ...table(
      ["", ""],
      [
        ["File", proof.file],
        ["SHA-256 of the file", proof.sha256Before],
        ["Copy", proof.copy],
        ["SHA-256 of the copy", proof.sha256After],
        ["Checked on", proof.date],
        ["Checked by", `the inspector of Quota Workbook, engine ${proof.engineVersion}`],
      ],
    ),
    `The copy has ${proof.formulas - proof.stamped.filter(({ heldFormula }) => heldFormula).length} formulas in cells; ${replaced.cells} of them called a function of the add-in and are native now.`,
    "",
    checksLine(proof.checks),
    "",
    findingsLine(findings),
    "",
    ...section(
      "Functions that are native now",
      Object.entries(replaced.functions).map(([name, count]) => [name, String(count)]),
      {
        headers: ["Function", "Calls"],
        none: "None: no formula called the add-in.",
      },
    ),
    ...values(proof),
    ...differences(proof),
    ...section(
      "Formulas beside the cells",
      loose.map(({ sheet, where, after, why }) => [sheet ?? "workbook", where, after ?? why ?? ""]),
      { headers: ["Sheet", "Where", "Now"], none: "None called the add-in." },
    ),
    ...section(
      "What was removed",
      removed.map(({ what, detail }) => [what, detail]),
      {
        headers: ["What", "Where"],
        none: "Nothing: the file held nothing of the add-in, and no personal metadata.",
      },
    ),
    `Of the file's parts, ${parts.changed.length} were changed and ${parts.removed.length} taken out; ${parts.same} are the same to the last byte.`,
    "",
    ...section(
      "What the inspector says of the copy",
      findings.map(({ weight, sheet, cells, words, remedy }) => [
        weight,
        [sheet ?? "workbook", ...(cells === null ? [] : [cells])].join(" "),
        words,
        remedy,
      ]),
      { headers: ["Weight", "Where", "What", "Remedy"], none: "Nothing." },
    ),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
