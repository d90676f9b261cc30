import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { handOffAnswers } from "../../src/pane/hand-off/hand-off-answers";
import type {
  HandOffAnswers,
  HandOffQuestion,
  Swap,
} from "../../src/pane/hand-off/hand-off-messages";
import type { WorkProgress } from "../../src/pane/work/messages";
import { readCells } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { deciding, ready } from "../engine/sign-off-models";
import { printers } from "./hand-off-printers";

const model = template("saas-12-reps");
const DATE = "2026-01-15";

async function ask<Kind extends HandOffQuestion["kind"]>(
  question: HandOffQuestion & { readonly kind: Kind },
) {
  const told: WorkProgress[] = [];
  const answer = await handOffAnswers(printers)(question, (each) => told.push(each));
  return { answer: answer as HandOffAnswers[Kind], told };
}

const file = { model, date: DATE, bytes: null } as const;

// `quota workbook` and `quota check` on the same settings and day: 15 notes, no errors.
test("the inspector says of a file made from the model what the command line says", async () => {
  const { answer, told } = await ask({ kind: "inspect", ...file });
  if (answer.kind !== "inspected") throw new Error(answer.kind);
  expect(answer.isFromModel).toBe(true);
  const weights = answer.findings.map(({ weight }) => weight);
  expect([weights.length, new Set(weights)]).toEqual([15, new Set(["note"])]);
  expect(answer.findings.map(({ rule }) => rule).slice(0, 3)).toEqual([
    "stored-model",
    "sheet-mark",
    "personal-metadata",
  ]);
  const shares = told.map(({ share }) => share ?? -1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(told.at(-1)?.doing).toBe("Looking through every sheet");
});

// `quota customer-copy` on that file: 11084 formulas, none of the add-in; the model, the author and the company are gone.
test("the customer's copy comes with its proof, and without what the add-in keeps", async () => {
  const { answer } = await ask({ kind: "copy", ...file, file: "w.xlsx", copy: "c.xlsx" });
  if (answer.kind !== "copied") throw new Error(answer.kind);
  expect([answer.formulas, answer.native, answer.values]).toEqual([11084, 0, 0]);
  expect(answer.removed).toEqual([
    "The add-in's model: customXml/item1.xml",
    "The add-in's mark: 43 sheets, 11 charts",
    "A property of the file: Author",
    "A property of the file: Company",
  ]);
  expect(answer.sha256).toBe(createHash("sha256").update(answer.bytes).digest("hex"));
  expect(answer.page).toContain(`| SHA-256 of the copy | ${answer.sha256} |`);
  expect(answer.page).toContain("0 errors, 0 warnings, 12 notes");
  const parts = Object.keys(unzipSync(answer.bytes));
  expect(parts.filter((part) => part.startsWith("customXml/"))).toEqual([]);
});

test("the workbook of a model is a file that can be read again, the same at every making", async () => {
  const [one, other] = [
    await ask({ kind: "workbook", model, date: DATE }),
    await ask({ kind: "workbook", model, date: DATE }),
  ];
  if (one.answer.kind !== "file" || other.answer.kind !== "file") throw new Error("no file");
  expect(Buffer.compare(one.answer.bytes, other.answer.bytes)).toBe(0);
  const reading = readCells(one.answer.bytes);
  expect(reading.kind === "workbook" && reading.workbook.sheets.map(({ name }) => name)).toContain(
    "Summary",
  );
});

// test/cli/handoff.test.ts: `quota handoff` writes 80 files of the same settings; ten are our own and stay out of the zip.
test("the package holds what the command line writes, document by document", async () => {
  const { answer, told } = await ask({
    kind: "package",
    model,
    date: DATE,
    before: null,
    lastYear: null,
  });
  if (answer.kind !== "packed") throw new Error(JSON.stringify(answer));
  const files = unzipSync(answer.bytes);
  expect([answer.files, Object.keys(files).length]).toEqual([70, 70]);
  expect(Object.keys(files).filter((path) => path.startsWith("internal/"))).toEqual([]);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "1-strategy/methodology.docx",
      "1-strategy/quota-model-proof.md",
      "1-strategy/quota-model.xlsx",
      "2-crm/salesforce-left-out.csv",
      "3-enablement/letters/R08-Hugo-Haddad.docx",
      "index.md",
    ]),
  );
  expect(told.some(({ doing }) => doing.includes("R08-Hugo-Haddad.docx"))).toBe(true);
  const shares = told.map(({ share }) => share ?? -1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});

const signed = {
  version: "v1",
  on: "2026-01-12",
  signers: [{ role: "CRO", name: "Dana Li" }],
  hash: "0".repeat(64),
  inputs: {},
};

test.each([
  [
    "a company without a name",
    { ...model, company: { ...model.company, name: "" } },
    "company.name",
  ],
  ["no team", template("insurance-team"), "roster"],
  ["a signature for other numbers", deciding(ready(model), { signed }), "decisions.signed"],
])("no package is made of %s", async (_what, wrong, where) => {
  const { answer } = await ask({
    kind: "package",
    model: wrong,
    date: DATE,
    before: null,
    lastYear: null,
  });
  if (answer.kind !== "refused") throw new Error(answer.kind);
  expect(answer.problems.map((problem) => problem.where)).toEqual([where]);
  expect(answer.problems[0]?.remedy).not.toBe("");
});

test("nobody is loaded into a CRM under a guessed id, and the file says who and why", async () => {
  const { answer } = await ask({ kind: "loads", model });
  if (answer.kind !== "loads") throw new Error(answer.kind);
  expect(
    answer.loads.map(({ system, quotas, unmatched }) => [system, quotas, unmatched.length]),
  ).toEqual([
    ["salesforce", 0, 12],
    ["hubspot", 0, 12],
  ]);
  expect(answer.loads[0]?.files.map(({ path }) => path)).toEqual(["2-crm/salesforce-left-out.csv"]);
});

/** A workbook of a person's own, in which functions of ours are called. */
async function calling(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Own",
        rows: [[0.5, 0.99]],
        cells: new Map([
          ["1,0", { formulaResult: "LIKELY TO HIT", formula: "QUOTA.STATUS(B1)" }],
          ["2,0", { formulaResult: 3, formula: "SUM(QUOTA.ROUND(A1:B1,1))" }],
        ]),
      },
    ],
  });
}

const cells = [
  { sheet: "Own", cell: "A2", entered: "=QUOTA.STATUS(B1)", value: "LIKELY TO HIT" },
  { sheet: "Own", cell: "A3", entered: "=SUM(QUOTA.ROUND(A1:B1,1))", value: 3 },
];

const kinds = (swaps: readonly Swap[]) => swaps.map(({ cell, kind }) => `${cell} ${kind}`);

test("a formula of the open workbook becomes native, and one without an equivalent its value", async () => {
  const { answer } = await ask({ kind: "swaps", ...file, bytes: await calling(), cells });
  expect(kinds(answer.swaps)).toEqual(["A2 native", "A3 value"]);
  const [status, value] = answer.swaps;
  expect(status?.kind === "native" && status.after).toMatch(/^=LOOKUP\(ROUND\(B1,12\),\{-1E\+99,/);
  expect(value?.kind === "value" && [value.after, value.why]).toEqual([
    3,
    "QUOTA.ROUND has no native formula: it rounds to whole steps by largest remainder",
  ]);
});

test("without a file what would become a value stays, as nobody knows how far it spills", async () => {
  const { answer } = await ask({ kind: "swaps", ...file, cells });
  expect(kinds(answer.swaps)).toEqual(["A2 native", "A3 left"]);
  const [, left] = answer.swaps;
  expect(left?.kind === "left" && left.why).toMatch(/how many cells the function fills/);
});

test("a file that is no workbook is refused in words", async () => {
  const bytes = new TextEncoder().encode("no workbook");
  const { answer } = await ask({ kind: "inspect", ...file, bytes });
  expect(answer.kind).toBe("refused");
});
