import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { QuotaModel } from "../../src/engine";
import { readSettings } from "../../src/intake";
import type { CellContent } from "../../src/workbook";
import { readWorkbookTables } from "../../src/xlsx";
import { typedInto, type Typed } from "../recalculation/edited-file";
import { grownTable } from "../recalculation/grown-table";
import { quota } from "./terminal";

const folder = mkdtempSync(join(tmpdir(), "quota-decisions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

type Tables = Awaited<ReturnType<typeof readWorkbookTables>>["tables"];

/** The cell of a table in the row that is called so, under a header. */
function cellIn(tables: Tables, table: string, [key, header]: readonly [string, string]) {
  const found = tables[table];
  const [, sheet = "", first = "0"] = /^'?([^!]*?)'?![A-Z]+(\d+)$/.exec(found?.address ?? "") ?? [];
  const row = found?.rows.findIndex(([name]) => name === key) ?? -1;
  const across = found?.header.indexOf(header) ?? -1;
  if (row < 0 || across < 0) throw new Error(`${table}: ${key}, ${header}`);
  const cell = `${String.fromCharCode(65 + across)}${Number(first) + 1 + row}`;
  return { sheet, cell, content: found?.rows[row]?.[across] ?? null };
}

const edits: readonly (readonly [
  table: string,
  key: string,
  header: string,
  typed: number | string,
])[] = [
  ["GateList", "Data", "Signed by", "Eli"],
  ["GateList", "Data", "Date", 46035],
  ["GateList", "Roles", "Signed by", "Ana"],
  ["GateList", "Roles", "Date", 46036],
  ["DefinitionList", "Booking", "Approved", "yes"],
  ["DefinitionList", "Booking", "Approved by", "Dana"],
  ["QuotaList", "R02", "Accepted", "yes"],
  ["QuotaList", "R02", "Date", 46042],
  ["CrmUsers", "R02", "Salesforce user", "005A"],
  ["BenchmarkList", "Coverage buffer", "Low", 1.02],
  ["SignatureList", "CRO", "Name", "Dana"],
  ["SignatureList", "CRO", "Date", 46042],
];

const version = ["v1", 46036, "Ana", "After the first review", "Review"] as const;

test("what people sign in a file is in its settings file, and in the workbook written from that", async () => {
  expect(quota("workbook", "templates/saas-12-reps.json", "--out", at("a.xlsx")).status).toBe(0);
  const written = new Uint8Array(readFileSync(at("a.xlsx")));
  const { tables } = await readWorkbookTables(written);
  const typed = edits.map(([table, key, header, value]): Typed => {
    const { sheet, cell } = cellIn(tables, table, [key, header]);
    return { sheet, cell, value };
  });
  writeFileSync(at("b.xlsx"), grownTable(typedInto(written, typed), "VersionList", version));
  expect(quota("read", at("b.xlsx"), "--out", at("b.json"))).toMatchObject({ status: 0 });
  const read = readSettings(readFileSync(at("b.json"), "utf8"));
  if (read.kind !== "model") throw new Error(JSON.stringify(read.problems));
  const { decisions, benchmarks }: QuotaModel = read.model;
  expect(decisions).toMatchObject({
    gates: [
      { gate: "Data", what: "", signedBy: "Eli", on: "2026-01-13", note: "" },
      { gate: "Roles", what: "", signedBy: "Ana", on: "2026-01-14", note: "" },
    ],
    definitions: [{ term: "Booking", isApproved: true, by: "Dana" }],
    acceptances: [{ rep: "R02", isAccepted: true, on: "2026-01-20", note: "" }],
    signatures: [{ role: "CRO", name: "Dana", on: "2026-01-20" }],
    crm: { users: [{ rep: "R02", salesforce: "005A", hubspot: "" }] },
    versions: [
      { version: "v0" },
      {
        version: "v1",
        on: "2026-01-14",
        who: "Ana",
        what: "After the first review",
        after: "Review",
      },
    ],
  });
  expect(benchmarks.coverageBuffer).toMatchObject({ low: 1.02, high: 1.15 });
  expect(quota("workbook", at("b.json"), "--out", at("c.xlsx")).status).toBe(0);
  const again = await readWorkbookTables(new Uint8Array(readFileSync(at("c.xlsx"))));
  const found = edits.map(
    ([table, key, header]): readonly [string, string, string, CellContent] => [
      table,
      key,
      header,
      cellIn(again.tables, table, [key, header]).content,
    ],
  );
  expect(found).toEqual(edits);
  expect(again.tables["VersionList"]?.rows.at(-1)).toEqual(version);
  expect(cellIn(again.tables, "GateList", ["Data", "Result"]).content).toBe("PASS");
  expect(cellIn(again.tables, "SalesforceQuotas", ["R02", "QuotaOwnerId"]).content).toBe("005A");
}, 120_000);
