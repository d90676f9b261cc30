import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../src/intake";
import { workbookFile } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { inputWorkbook } from "../workbook/inputs/sheets-of";
import { quota } from "./terminal";

const folder = mkdtempSync(join(tmpdir(), "quota-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const saas = template("saas-12-reps");

test.each(["saas-12-reps", "segmented-48-reps", "west-team-q4"] as const)(
  "the workbook of %s becomes its settings file again",
  async (name) => {
    const model = template(name);
    writeFileSync(at("plan.xlsx"), await workbookFile(inputWorkbook(model)));
    const old = `templates/${name}.json`;
    const { status, told } = quota("read", at("plan.xlsx"), "--out", at("m.json"), "--with", old);
    const left =
      "Approvals, signatures, acceptances, the version log, CRM users and your own sheets are in the workbook alone: a settings file does not hold them.";
    expect([status, told]).toEqual([0, `${left}\nWrote ${at("m.json")}`]);
    const read = readSettings(readFileSync(at("m.json"), "utf8"));
    expect(read.kind === "model" && read.model).toEqual(model);
  },
);

test("a workbook of the funnel alone is read as well", () => {
  const old = "templates/insurance-team.json";
  quota("workbook", old, "--out", at("funnel.xlsx"));
  const { status } = quota("read", at("funnel.xlsx"), "--out", at("f.json"));
  const read = readSettings(readFileSync(at("f.json"), "utf8"));
  expect([status, read.kind === "model" && read.model]).toEqual([0, template("insurance-team")]);
});

test("what no sheet holds is left out where no older file is given", async () => {
  writeFileSync(at("plan.xlsx"), await workbookFile(inputWorkbook(saas)));
  expect(quota("read", at("plan.xlsx"), "--out", at("bare.json")).status).toBe(0);
  const read = readSettings(readFileSync(at("bare.json"), "utf8"));
  expect(read.kind === "model" && read.model.scenarios).toEqual([]);
  expect(read.kind === "model" && read.model.roster).toEqual(saas.roster);
});

test("problems name sheet and cell, and nothing is written", async () => {
  const targets = [{ segment: "", revenueType: "NEW_BUSINESS", amount: -5 }] as const;
  const wrong = inputWorkbook({ ...saas, targets: [...targets, ...saas.targets.slice(1)] });
  writeFileSync(at("wrong.xlsx"), await workbookFile(wrong));
  const { status, told } = quota("read", at("wrong.xlsx"), "--out", at("wrong.json"));
  expect(status).toBe(1);
  expect(told).toBe("Targets!C7: It is -5, which does not fit. Give a number of at least 0.");
  expect(() => readFileSync(at("wrong.json"))).toThrow("ENOENT");
});

test("a file that is no workbook of ours is refused in one line", () => {
  writeFileSync(at("no.xlsx"), "not a workbook");
  const { status, told } = quota("read", at("no.xlsx"), "--out", at("no.json"));
  expect([status, told.split("\n").length]).toEqual([2, 1]);
  expect(told).toContain("cannot be read as a workbook");
  expect(quota("read", at("none.xlsx"), "--out", at("no.json")).told).toContain("There is no file");
});
