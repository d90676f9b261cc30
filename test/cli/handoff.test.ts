import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { settingsText } from "../../src/intake";
import { readWorkbookFile } from "../../src/xlsx";
import { deciding, ready } from "../engine/sign-off-models";
import { template } from "../excel/printed-workbook";
import { quota } from "./terminal";

const folder = mkdtempSync(join(tmpdir(), "quota-handoff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const MODEL = "templates/saas-12-reps.json";

function filesUnder(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

test("one command writes everything, and a zip of the very same files without our own papers", () => {
  const { status, told } = quota("handoff", MODEL, "--out", at("all"), "--date", "2026-01-15");
  expect([status, told]).toEqual([0, expect.stringMatching(/^Wrote 80 files to /)]);
  const files = filesUnder(at("all")).filter((path) => path !== "handoff.zip");
  const zip = unzipSync(new Uint8Array(readFileSync(at("all/handoff.zip"))));
  const theirs = files.filter((path) => !path.startsWith("internal/"));
  expect(Object.keys(zip).sort()).toEqual(theirs);
  expect(readFileSync(at("all/index.md"), "utf8")).not.toContain("internal/");
  expect(readFileSync(at("all/internal/index.md"), "utf8")).toContain("internal/quota-model.json");
  for (const path of theirs) {
    expect([
      path,
      Buffer.compare(readFileSync(at(`all/${path}`)), zip[path] ?? Buffer.of()),
    ]).toEqual([path, 0]);
  }
  expect(files).toEqual(
    expect.arrayContaining([
      "1-strategy/methodology.docx",
      "1-strategy/quota-model-proof.md",
      "1-strategy/quota-model.xlsx",
      "2-crm/salesforce-left-out.csv",
      "3-enablement/letters/R08-Hugo-Haddad.docx",
      "4-handoff/revops-runbook.md",
      "index.md",
      "internal/quota-model.json",
    ]),
  );
  expect(readFileSync(at("all/1-strategy/quota-model-proof.md"), "utf8")).toContain("0 errors");
});

test("the customer's workbook carries no state of the add-in, ours does", () => {
  const partsOf = (path: string) =>
    Object.keys(unzipSync(new Uint8Array(readFileSync(at(`all/${path}`)))));
  expect(
    partsOf("1-strategy/quota-model.xlsx").filter((part) => part.startsWith("customXml/")),
  ).toEqual([]);
  expect(partsOf("internal/quota-model.xlsx").some((part) => part.startsWith("customXml/"))).toBe(
    true,
  );
});

test("no workbook in the customer's zip bears the add-in's mark, ours does", () => {
  const marksIn = (bytes: Uint8Array) =>
    Object.keys(unzipSync(bytes)).filter((part) => part.includes("customProperty")).length;
  const zip = unzipSync(new Uint8Array(readFileSync(at("all/handoff.zip"))));
  const books = Object.keys(zip).filter((path) => path.endsWith(".xlsx"));
  expect(books).toEqual(["1-strategy/quota-model.xlsx"]);
  for (const path of books)
    expect([path, marksIn(zip[path] ?? new Uint8Array())]).toEqual([path, 0]);
  const own = new Uint8Array(readFileSync(at("all/internal/quota-model.xlsx")));
  expect(marksIn(own)).toBeGreaterThan(40);
});

test("a template with an unknown placeholder ends it with name and line, and nothing is written", () => {
  cpSync("templates/handoff", at("own"), { recursive: true });
  writeFileSync(at("own/hypercare.md"), "# Care\n\nAsk {{company.boss}}.\n");
  const { status, told } = quota("handoff", MODEL, "--out", at("none"), "--templates", at("own"));
  expect(status).toBe(1);
  expect(told).toContain('hypercare.md, line 3: Nothing is called "company.boss" here.');
  expect(existsSync(at("none"))).toBe(false);
});

test("a template that is not there is named", () => {
  rmSync(at("own/retention.md"));
  const { status, told } = quota("handoff", MODEL, "--out", at("none"), "--templates", at("own"));
  expect(status).toBe(2);
  expect(told).toContain("There is no file");
});

test("a version before tells what was confirmed since", () => {
  const model = JSON.parse(readFileSync(MODEL, "utf8")) as { register: Record<string, object> };
  const said = { evidence: "CONFIRMED", source: "board minutes", owner: "Eli", asOf: "2026-01-14" };
  writeFileSync(
    at("now.json"),
    JSON.stringify({ ...model, register: { ...model.register, "allocation.blendShare": said } }),
  );
  const { status } = quota("handoff", at("now.json"), "--out", at("since"), "--before", MODEL);
  expect(status).toBe(0);
  expect(readFileSync(at("since/1-strategy/meetings/meeting-kickoff.md"), "utf8")).toContain(
    "Blend share: 0.5, confirmed by Eli on 2026-01-14",
  );
});

test("a signed model goes out as signed; under its signature no other number does", () => {
  const model = ready(template("saas-12-reps"));
  // The sheets count a list as ASSUMED until it is confirmed as a whole: whoever confirmed it row by row says so.
  const gates = model.decisions.gates.map((row) =>
    row.gate === "Evidence" ? { ...row, note: "Confirmed row by row" } : row,
  );
  writeFileSync(at("ready.json"), settingsText(deciding(model, { gates })));
  const who = ["--version", "v1", "--signer", "CRO: Dana Li", "--date", "2026-01-12"];
  expect(quota("sign", at("ready.json"), "--out", at("signed.json"), ...who).status).toBe(0);
  const sent = quota("handoff", at("signed.json"), "--out", at("sent"), "--date", "2026-01-15");
  expect([sent.status, sent.told]).toEqual([0, expect.stringContaining("Wrote")]);
  const letter = readFileSync(at("sent/3-enablement/letters/R08-Hugo-Haddad.md"), "utf8");
  expect(letter).not.toContain("draft");
  const agenda = readFileSync(at("sent/1-strategy/meetings/meeting-sign-off.md"), "utf8");
  expect(agenda).toContain("Every gate has passed, or is accepted as it is.");
  expect(agenda).toContain("Dana Li");
  const signed = JSON.parse(readFileSync(at("signed.json"), "utf8")) as { allocation: object };
  const other = { ...signed, allocation: { ...signed.allocation, blendShare: 0.6 } };
  writeFileSync(at("other.json"), JSON.stringify(other));
  const refused = quota("handoff", at("other.json"), "--out", at("unsent"));
  expect([refused.status, existsSync(at("unsent"))]).toEqual([1, false]);
  expect(refused.told).toContain("Blend share: 0.5 became 0.6");
});

test("where users of a CRM are told, the workbook that compares a re-export lies beside the load file", async () => {
  const model = ready(template("saas-12-reps"));
  const users = model.roster.map(({ id }, place) => ({
    rep: id,
    salesforce: `0055g00000Abc${String(place + 10)}`,
    hubspot: "",
  }));
  const crm = { forecastType: "0Db5g0000004CAAAA2", goalName: "Quota 2026", users };
  const gates = model.decisions.gates.map((row) =>
    row.gate === "Evidence" ? { ...row, note: "Confirmed row by row" } : row,
  );
  writeFileSync(at("users.json"), settingsText(deciding(model, { crm, gates })));
  const who = ["--version", "v1", "--signer", "CRO: Dana Li", "--date", "2026-01-12"];
  expect(quota("sign", at("users.json"), "--out", at("known.json"), ...who).status).toBe(0);
  expect(
    quota("handoff", at("known.json"), "--out", at("known"), "--date", "2026-01-15").status,
  ).toBe(0);
  const files = filesUnder(at("known/2-crm")).filter((path) => /csv|xlsx/.test(path));
  expect(files).toEqual([
    "hubspot-left-out.csv",
    "salesforce-quotas-1.csv",
    "salesforce-verification.xlsx",
  ]);
  expect(readFileSync(at("known/index.md"), "utf8")).toContain(
    "2-crm/salesforce-verification.xlsx",
  );
  const known = JSON.parse(readFileSync(at("known.json"), "utf8")) as {
    decisions: { signed: { hash: string } };
  };
  const workbook = at("known/2-crm/salesforce-verification.xlsx");
  const [readMe] = await readWorkbookFile(new Uint8Array(readFileSync(workbook)));
  const said = (label: string) => readMe?.rows.find(([first]) => first === label)?.[1];
  expect(said("Hash of the inputs")).toBe(`SHA-256 ${known.decisions.signed.hash}`);
  expect(said("Signed on")).toBe("2026-01-12, as version v1");
  expect(said("Written on")).toMatch(/^2026-01-15, by engine /);
  const { status, out } = quota("check", workbook);
  expect([status, out]).toEqual([0, expect.stringContaining("No errors.")]);
});
