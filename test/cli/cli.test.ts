import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/xlsx";
import { quota, quotaAsTyped } from "./terminal";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quota-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("fn prints a function's answer", () => {
  expect(quotaAsTyped("fn", "QUOTA.AUTO", '["closer",54.6,8]')).toEqual({
    status: 0,
    out: "6.825",
    told: "",
  });
});

test("fn prints a function's error as JSON, with exit code 1", () => {
  expect(quotaAsTyped("fn", "OTE.COMMISSION", "[5670,0]")).toEqual({
    status: 1,
    out: '{"error":"#VALUE!","message":"quota must be above zero; it is 0."}',
    told: "",
  });
});

test("fn --batch answers every call in its place, errors among them", () => {
  const file = join(folder, "calls.json");
  writeFileSync(
    file,
    '[["QUOTA.AUTO",["closer",54.6,8]],["OTE.COMMISSION",[5670,0]],["NOPE",[]],["OTE.COMMISSION",[5670,5]]]',
  );
  const { status, out } = quota("fn", "--batch", file);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual([
    6.825,
    { error: "#VALUE!", message: "quota must be above zero; it is 0." },
    { error: "#NAME?", message: "No function is called NOPE." },
    1134,
  ]);
});

test("fn --list names every function with its parameters", () => {
  const listed = JSON.parse(quota("fn", "--list").out) as readonly {
    name: string;
    parameters: unknown[];
  }[];
  expect(listed.map(({ name, parameters }) => [name, parameters.length])).toEqual(
    expect.arrayContaining([
      ["QUOTA.AUTO", 5],
      ["OTE.COMMISSION", 3],
      ["QUOTA.DEALS", 4],
    ]),
  );
  expect(listed).toHaveLength(47);
});

test.each([
  [[]],
  [["dance"]],
  [["fn"]],
  [["fn", "NOPE", "[]"]],
  [["fn", "QUOTA.AUTO", "closer"]],
  [["fn", "QUOTA.AUTO", '{"role":1}']],
  [["plan"]],
  [["plan", "nowhere.json"]],
  [["plan", "templates/insurance-team.json", "--table"]],
  [["plan", "templates/saas-12-reps.json", "--chart"]],
  [["explain", "templates/saas-12-reps.json"]],
  [["diff", "templates/saas-12-reps.json"]],
  [["workbook", "templates/empty.json"]],
])("the call %j is refused in one line, with exit code 2", (args) => {
  const { status, out, told } = quota(...args);
  expect([status, out, told.split("\n").length, told.length > 10]).toEqual([2, "", 1, true]);
});

const USAGE_PAY = "Usage: quota pay SETTINGS.json [--json]";
const USAGE_EXPLAIN = "Usage: quota explain SETTINGS.json REP";
const USAGE_FN = "Usage: quota fn NAME 'JSON ARRAY' | --batch FILE.json | --list";
const SAAS = "templates/saas-12-reps.json";

test.each<[string, readonly string[], string]>([
  [
    "a command after its file",
    ["my.json", "pay"],
    `The command comes first: quota pay my.json. ${USAGE_PAY}`,
  ],
  [
    "a command after its words",
    ["my.json", "Anna Brandt", "explain", "--json"],
    `The command comes first: quota explain my.json "Anna Brandt" --json. ${USAGE_EXPLAIN}`,
  ],
  [
    "a misspelt command",
    ["explian", "my.json"],
    `explian is no command. Did you mean explain? ${USAGE_EXPLAIN}`,
  ],
  ["a file that is not there", ["pay", "my.json"], `There is no file my.json. ${USAGE_PAY}`],
  ["a folder for a file", ["pay", "templates"], `templates is a folder, not a file. ${USAGE_PAY}`],
  ["no file", ["pay"], `0 arguments where 1 belongs. ${USAGE_PAY}`],
  ["a file too many", ["pay", SAAS, SAAS], `2 arguments where 1 belongs. ${USAGE_PAY}`],
  ["no rep", ["explain", SAAS], `1 argument where 2 belong. ${USAGE_EXPLAIN}`],
  [
    "a name without quotes",
    ["explain", SAAS, "Rep", "01"],
    `3 arguments where 2 belong. Put a name of several words in quotes. ${USAGE_EXPLAIN}`,
  ],
  [
    "a range as a plain list",
    ["fn", "QUOTA.RANK", "[[0.87,0.84]]"],
    `The list of arguments: argument 1 is neither a number, a text, a boolean, null nor an array of rows. A range is a list of rows, each a list of cells, within the list of arguments: [[[0.87],[0.84]]]. ${USAGE_FN}`,
  ],
])("%s is answered with what to type", (_name, args, told) => {
  expect(quota(...args)).toEqual({ status: 2, out: "", told });
});

test("the command comes first, whichever it is", () => {
  const { status, told } = quota("my.json", "track");
  expect(status).toBe(2);
  expect(told).toMatch(/^The command comes first: quota track my\.json\. Usage: quota track /);
});

test("what is not JSON ends with a full stop before the usage", () => {
  expect(quota("fn", "QUOTA.AUTO", "closer").told).toMatch(
    /^The list of arguments is not JSON: [^.]+\. Usage: quota fn /,
  );
});

test("a misspelt section of a settings file is asked about", () => {
  const file = join(folder, "traking.json");
  writeFileSync(file, '{"format":"quota-workbook","formatVersion":1,"traking":{}}');
  const { status, told } = quota("plan", file);
  expect([status, told]).toEqual([
    0,
    "Not understood, and kept as it was: traking. Did you mean tracking?",
  ]);
});

test("plan prints everything worked out", () => {
  const { status, out } = quota("plan", "templates/insurance-team.json");
  const plan = JSON.parse(out) as { roles: readonly { role: string; quota: number }[] };
  expect(status).toBe(0);
  expect(plan.roles.map(({ role, quota: each }) => [role, each])).toEqual([
    ["closer", 6.825],
    ["setter", 40],
    ["manager", 54.6],
  ]);
});

test("settings with problems end with exit code 1, and say where and what to do", () => {
  const file = join(folder, "bad.json");
  writeFileSync(file, '{"format":"quota-workbook","formatVersion":1,"inputs":{"closeRate":30}}');
  expect(quota("plan", file)).toEqual({
    status: 1,
    out: "",
    told: "inputs.closeRate: Close rate must be a number from 0 to 1; it is 30. Write it as a share: 0.3.",
  });
});

test("workbook writes a file whose cells already show the engine's values", async () => {
  const file = join(folder, "deep", "q.xlsx");
  expect(quotaAsTyped("workbook", "templates/insurance-team.json", "--out", file).status).toBe(0);
  const sheets = await readWorkbookFile(new Uint8Array(readFileSync(file)));
  const quotas = sheets.find(({ name }) => name === "Auto quotas and OTE")?.rows ?? [];
  expect(quotas[13]?.slice(0, 2)).toEqual(["Closer", 6.825]);
});

test("methodology writes the quotas in words, and a v3.3 file's offers are taken aloud", () => {
  const settings = join(folder, "v33.json");
  writeFileSync(
    settings,
    '{"ote_quotas":{"closer_ote":60000,"closer_quota_deals":5},"version":"1.1"}',
  );
  const out = join(folder, "m.md");
  const { status, told } = quota("methodology", settings, "--out", out);
  expect(status).toBe(0);
  expect(told).toContain(
    "Offered and taken as ASSUMED: closer: annual OTE of 60000 ÷ 12 = 5000 a month",
  );
  const text = readFileSync(out, "utf8");
  expect(text).toContain("| Closer | 5 deals | $5,000 | $1,000 | ASSUMED |");
  expect(text).not.toMatch(/NaN|undefined|null/);
});
