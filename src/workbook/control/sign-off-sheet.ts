import type { AllocationPlan, QuotaModel } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, InputRule, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import type { PlanSaid } from "../foundation/said";
import { gates, type Gate } from "./gates";

const text: InputRule = { kind: "text", hint: "Free text." };
const day: InputRule = { kind: "date", hint: "The day of signing." };

function answer<Row>(key: string, header: string, rule: InputRule): ColumnPlan<Row> {
  return {
    key,
    header,
    look: "input words",
    format: rule.kind === "date" ? "date" : "text",
    rule: () => rule,
    value: () => null,
  };
}

/** A gate with a figure is open while the figure is not nothing; every gate is open until somebody signs. */
function gatesBlock(rows: readonly Gate[]): Block {
  return block<Gate>(
    { heading: "Gates", table: "GateList" },
    [
      words({ key: "id", header: "Gate", value: (row) => row.id }),
      words({ key: "what", header: "What must hold", value: (row) => row.what }),
      {
        key: "open",
        header: "Still open",
        look: "calculation",
        format: "general",
        formula: (row) => row.formula,
        value: (row) => row.open,
      },
      words({ key: "counts", header: "Counted are", value: (row) => row.counts }, "note"),
      {
        key: "result",
        header: "Result",
        look: "verdict",
        formula:
          '=IF({open}="",IF({signed}="","WAIT: to be judged","PASS"),IF({open}>0,"WAIT: open",IF({signed}="","OK: to be signed","PASS")))',
        value: ({ open }) =>
          open === null ? "WAIT: to be judged" : open > 0 ? "WAIT: open" : "OK: to be signed",
      },
      answer("signed", "Signed by", text),
      answer("date", "Date", day),
      answer("note", "Note", text),
    ],
    rows,
  );
}

type Total = {
  readonly label: string;
  readonly formula: string;
  readonly value: number | string;
  readonly isVerdict?: true;
};

function totalBlock(rows: readonly Gate[]): Block {
  const totals: readonly Total[] = [
    { label: "Gates", formula: "=ROWS(GateList[Result])", value: rows.length },
    { label: "Gates passed", formula: '=COUNTIF(GateList[Result],"PASS")', value: 0 },
    {
      label: "Ready to announce",
      formula: `=IF(COUNTIF(GateList[Result],"PASS")=ROWS(GateList[Result]),"PASS",IF(WorkbookStatus="FINAL","FAIL: FINAL with gates open","WAIT: gates are open"))`,
      value: "WAIT: gates are open",
      isVerdict: true,
    },
  ];
  return block<Total>(
    { heading: "Sign-off" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Is",
        look: ({ isVerdict }) => (isVerdict === true ? "verdict" : "output"),
        formula: (row) => row.formula,
        value: (row) => row.value,
      },
    ],
    totals,
  );
}

const signers = ["VP Sales", "CRO", "Finance", "RevOps", "Reviewer of the formulas"] as const;

function signersBlock(): Block {
  return block<string>(
    { heading: "Signatures" },
    [
      words({ key: "role", header: "Role", value: (row) => row }),
      answer("name", "Name", text),
      answer("date", "Date", day),
    ],
    signers,
  );
}

/** What must hold before quotas are announced, each with who signed for it. */
export function signOffSheet(
  model: QuotaModel,
  plan: AllocationPlan,
  said: PlanSaid,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.signOff;
  const rows = gates(model, plan, said);
  return {
    name,
    family,
    purpose,
    widths: [26, 70, 12, 40, 22, 20, 13, 30],
    blocks: [totalBlock(rows), gatesBlock(rows), signersBlock()],
  };
}
