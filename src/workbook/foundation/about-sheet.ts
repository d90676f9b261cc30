import { serialDate, type QuotaModel } from "../../engine";
import { block, words } from "../block";
import type {
  Block,
  CellContent,
  InputRule,
  Look,
  NumberFormat,
  SheetDescription,
} from "../description";
import { cellNameOf } from "../funnel/input-names";
import { versionLines } from "../control/version-lines";
import { statusInput } from "../inputs/decision-lists";
import { masterCheckName } from "../layout";
import { colourBlock, countsBlock, indexBlock, linesBlock } from "./about-blocks";
import { limits, steps } from "./about-words";
import { planEvidence } from "./plan-evidence";
import type { ListedSheet, PlanSaid } from "./said";
import { controlList, foundationList } from "./sheet-list";

type Fact = {
  readonly label: string;
  readonly value: CellContent;
  readonly formula?: string;
  readonly look: Look;
  readonly format?: NumberFormat;
  readonly name?: string;
  readonly rule?: InputRule;
  readonly note: string;
};

function facts(model: QuotaModel, said: PlanSaid, master: string): readonly Fact[] {
  const clientName = cellNameOf("company.name");
  const calculation = { look: "calculation words", format: "general" } as const;
  return [
    {
      ...calculation,
      label: "Client",
      value: model.company.name || "this team",
      formula: `=IF(${clientName}="","this team",${clientName}&"")`,
      note: "As the inputs have it.",
    },
    {
      ...calculation,
      label: "All money in",
      value: model.company.currency,
      formula: `=${cellNameOf("company.currency")}&""`,
      note: "Numbers stand without a sign: this is the currency of all of them.",
    },
    {
      ...calculation,
      label: "Version",
      value: versionLines(model, said).at(-1)?.version ?? "",
      formula: '=INDEX(VersionList[Version],COUNTA(VersionList[Version]))&""',
      note: "The last line of the sheet Versions.",
    },
    {
      label: "Status",
      value: model.decisions.status,
      look: "input words",
      name: statusInput.name,
      rule: statusInput.field.rule,
      note: "DRAFT until the sheet Sign-off has no gate open.",
    },
    {
      label: "Written on",
      value: serialDate(said.date),
      look: "note",
      format: "date",
      note: "Values that stand without formulas are as of this day.",
    },
    {
      ...calculation,
      label: "Method",
      value: model.method,
      formula: "=QuotaMethod",
      note: "How it works stands on the sheet Methodology.",
    },
    {
      ...calculation,
      label: "Fiscal year from",
      value: serialDate(model.calendar.fiscalYearStart),
      formula: "=FiscalYearStart",
      format: "date",
      note: "The first day of the plan's year.",
    },
    {
      label: "Master check",
      value: master,
      formula: `=${masterCheckName}`,
      look: "verdict",
      format: "general",
      note: "Every sheet repeats it.",
    },
  ];
}

function factsBlock(rows: readonly Fact[]): Block {
  return block<Fact>(
    { heading: "This workbook" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Is",
        look: (row) => row.look,
        format: ({ format = "text" }) => format,
        formula: ({ formula = null }) => formula,
        value: (row) => row.value,
        name: ({ name = null }) => name,
        rule: ({ rule = null }) => rule,
      },
      words({ key: "note", header: "Note", value: (row) => row.note }, "note"),
    ],
    rows,
  );
}

/** Every sheet of the workbook once, in the order of the families. */
function allSheets({ sheets }: PlanSaid): readonly ListedSheet[] {
  const [first, last] = [Object.values(foundationList), Object.values(controlList)];
  const own = new Set([...first, ...last].map(({ name }) => name));
  const all = [...first, ...sheets.filter(({ name }) => !own.has(name)), ...last];
  return (["foundation", "inputs", "calculations", "results", "control"] as const).flatMap(
    (family) => all.filter((sheet) => sheet.family === family),
  );
}

/** What the workbook of a plan is, how to use it, what its colours mean, and what it does not say. */
export function planAboutSheet(
  model: QuotaModel,
  said: PlanSaid,
  master: string,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family } = foundationList.about;
  return {
    name,
    family,
    purpose: `Quotas for ${model.company.name || "this team"}, from the revenue target to every rep's number, with all calculations visible.`,
    widths: [30, 26, 92],
    blocks: [
      factsBlock(facts(model, said, master)),
      linesBlock("How to use", "Step", steps),
      indexBlock(allSheets(said)),
      countsBlock("Evidence", planEvidence(said.sheets)),
      colourBlock(),
      linesBlock("What it does not say", "Limit", limits),
    ],
  };
}
