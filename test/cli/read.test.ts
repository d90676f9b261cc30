import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings, storedText } from "../../src/intake";
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
      "Your own sheets, columns and notes, and whom a view shows, are in the workbook alone: a settings file does not hold them.";
    // The sheet Benchmarks is none of the input sheets that this workbook is made of.
    const beside = "No sheet holds benchmarks: what was told stays as it was.\n";
    const before = Object.keys(model.benchmarks).length > 0 ? beside : "";
    expect([status, told]).toEqual([0, `${before}${left}\nWrote ${at("m.json")}`]);
    const read = readSettings(readFileSync(at("m.json"), "utf8"));
    expect(read.kind === "model" && read.model).toEqual(model);
  },
);

/** A settings file with keys that nobody knows: at its top, in a section, in rows and in their scores. */
function withUnknownKeys(name: string): string {
  const file = JSON.parse(readFileSync(`templates/${name}.json`, "utf8")) as {
    calendar: object;
    roster: object[];
    territories?: { scores: object }[];
  };
  const [rep, territory] = [file.roster[0], file.territories?.[0]];
  Object.assign(file, { crm: { system: "]]> & <x>", fields: [1, null] } });
  Object.assign(file.calendar, { weekStarts: "Monday" });
  Object.assign(rep ?? {}, { badge: 7, shoe: { size: 43 } });
  Object.assign(territory?.scores ?? {}, { weather: "fine" });
  return JSON.stringify(file);
}

test.each(["saas-12-reps", "segmented-48-reps", "west-team-q4"] as const)(
  "the workbook of %s carries all of its model, keys that nobody knows too: no older file is needed",
  (name) => {
    writeFileSync(at("told.json"), withUnknownKeys(name));
    expect(quota("workbook", at("told.json"), "--out", at("whole.xlsx")).status).toBe(0);
    const { status, told } = quota("read", at("whole.xlsx"), "--out", at("again.json"));
    expect([status, told]).toEqual([0, expect.stringContaining(`Wrote ${at("again.json")}`)]);
    const before = readSettings(readFileSync(at("told.json"), "utf8"));
    const again = readSettings(readFileSync(at("again.json"), "utf8"));
    expect(again).toEqual(before);
    expect(before.kind === "model" && before.model.kept).toMatchObject({
      calendar: { weekStarts: "Monday" },
    });
  },
  60_000,
);

test("where the sheets say something else than the model that a workbook carries, the sheets win", async () => {
  const state = storedText({ ...saas, method: "TOP_DOWN", kept: { remark: "kept" } });
  const typed = { ...inputWorkbook({ ...saas, method: "BLENDED" }), state };
  writeFileSync(at("typed.xlsx"), await workbookFile(typed));
  expect(quota("read", at("typed.xlsx"), "--out", at("typed.json")).status).toBe(0);
  const read = readSettings(readFileSync(at("typed.json"), "utf8"));
  expect(read.kind === "model" && read.model).toEqual({
    ...saas,
    method: "BLENDED",
    kept: { remark: "kept" },
  });
});

test("a model beside the sheets that is damaged is told, and the sheets are read all the same", async () => {
  const damaged = { ...inputWorkbook(saas), state: storedText(saas).slice(0, 900) };
  writeFileSync(at("damaged.xlsx"), await workbookFile(damaged));
  const { status, told } = quota("read", at("damaged.xlsx"), "--out", at("rest.json"));
  expect(status).toBe(0);
  expect(told).toContain(
    "The model that the workbook carries beside its sheets is damaged: This is not JSON",
  );
  const read = readSettings(readFileSync(at("rest.json"), "utf8"));
  expect(read.kind === "model" && read.model.roster).toEqual(saas.roster);
});

test("a model of a newer version beside the sheets is not left out unasked", async () => {
  const state = storedText(saas).replace('"formatVersion":1', '"formatVersion":2');
  writeFileSync(at("newer.xlsx"), await workbookFile({ ...inputWorkbook(saas), state }));
  expect(quota("read", at("newer.xlsx"), "--out", at("newer.json"))).toMatchObject({
    status: 1,
    told: "the model beside the sheets: The model that the workbook carries beside its sheets was written by a newer version of Quota Workbook: its format is 2, and this version reads 1. Read it with that version, or name a settings file in its place: --with OLD.json.",
  });
  expect(() => readFileSync(at("newer.json"))).toThrow("ENOENT");
  const old = "templates/saas-12-reps.json";
  const { status } = quota("read", at("newer.xlsx"), "--out", at("newer.json"), "--with", old);
  expect(status).toBe(0);
});

test("of a model beside the sheets that is understood in part, the rest is named, with what to do", async () => {
  const raw = { ...(JSON.parse(storedText(saas)) as object), bookingRules: { xyzzy: 2 } };
  const file = { ...inputWorkbook(saas), state: JSON.stringify(raw) };
  writeFileSync(at("partly.xlsx"), await workbookFile(file));
  const { status, told } = quota("read", at("partly.xlsx"), "--out", at("partly.json"));
  expect(status).toBe(0);
  expect(told).toContain(
    "bookingRules.xyzzy is left out. It holds xyzzy, which nothing here is called.",
  );
  expect(told).toContain("Name a settings file that has it: --with OLD.json.");
  const read = readSettings(readFileSync(at("partly.json"), "utf8"));
  expect(read.kind === "model" && read.model).toEqual(saas);
});

test("a sheet that is gone: the model beside the sheets stands in, or else a settings file has to", async () => {
  const { sheets, ...rest } = inputWorkbook(saas);
  const others = { ...rest, sheets: sheets.filter(({ name }) => name !== "Targets") };
  const gone = "The workbook no longer has the table TargetList, so its rows cannot be read.";
  writeFileSync(at("carried.xlsx"), await workbookFile({ ...others, state: storedText(saas) }));
  const carried = quota("read", at("carried.xlsx"), "--out", at("carried.json"));
  expect(carried.status).toBe(0);
  expect(carried.told).toContain(`${gone} What the model beside the sheets says of it stays.`);
  const read = readSettings(readFileSync(at("carried.json"), "utf8"));
  expect(read.kind === "model" && read.model).toEqual(saas);
  writeFileSync(at("bare.xlsx"), await workbookFile(others));
  const bare = quota("read", at("bare.xlsx"), "--out", at("none.json"));
  expect(bare.status).toBe(1);
  expect(bare.told).toContain(
    `TargetList: ${gone} Undo the change that removed it, or name a settings file that has it: --with OLD.json.`,
  );
  expect(() => readFileSync(at("none.json"))).toThrow("ENOENT");
  const old = "templates/saas-12-reps.json";
  const whole = quota("read", at("bare.xlsx"), "--out", at("none.json"), "--with", old);
  expect([whole.status, whole.told]).toEqual([
    0,
    expect.stringContaining(`${gone} What the settings file says of it stays.`),
  ]);
});

test("what no cell can mend says where it comes from, and what to do", async () => {
  const [first] = saas.roster;
  const changes = [{ path: `roster.${first?.id ?? ""}.capacity`, value: 0.5 }];
  const scenario = { name: "Part-time", kind: null, note: "", changes };
  const carried = { ...saas, scenarios: [scenario] };
  const without = { ...saas, roster: saas.roster.slice(1) };
  const file = { ...inputWorkbook(without), state: storedText(carried) };
  writeFileSync(at("gone.xlsx"), await workbookFile(file));
  const { status, told } = quota("read", at("gone.xlsx"), "--out", at("gone.json"));
  expect(status).toBe(1);
  expect(told).toContain("name a settings file in its place: --with OLD.json.");
  const old = "templates/empty.json";
  expect(quota("read", at("gone.xlsx"), "--out", at("gone.json"), "--with", old).status).toBe(0);
});

test("a workbook of the funnel alone is read as well", () => {
  const old = "templates/insurance-team.json";
  quota("workbook", old, "--out", at("funnel.xlsx"));
  const { status } = quota("read", at("funnel.xlsx"), "--out", at("f.json"));
  const read = readSettings(readFileSync(at("f.json"), "utf8"));
  expect([status, read.kind === "model" && read.model]).toEqual([0, template("insurance-team")]);
});

test("what no sheet holds is left out where no older file is given", async () => {
  writeFileSync(at("plan.xlsx"), await workbookFile(inputWorkbook(saas)));
  const { status, told } = quota("read", at("plan.xlsx"), "--out", at("bare.json"));
  expect(status).toBe(0);
  expect(told).toContain("The workbook carries no model beside its sheets.");
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
