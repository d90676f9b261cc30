import { readFileSync } from "node:fs";
import { emptyModel } from "../../src/engine";
import { isNewerModel, readSettings, storedModel, storedText } from "../../src/intake";

function template(name: string) {
  const reading = readSettings(readFileSync(`templates/${name}.json`, "utf8"));
  if (reading.kind === "problems") throw new Error(reading.problems[0]?.what);
  return reading.model;
}

test("a model comes back from its text, which is one line", () => {
  const west = template("west-team-q4");
  const model = { ...west, kept: { remark: "a\u0000]]>b", nested: { list: [1, null] } } };
  const text = storedText(model);
  expect(text).not.toMatch(/[\n\u0000]/);
  const stored = storedModel(text);
  expect(stored.model).toEqual(model);
  expect([stored.kind, stored.notices]).toEqual(["whole", []]);
});

const beyond =
  "Left out is what no sheet holds: stated figures, scenarios, ranges and previous values of the register, what was decided of people who left, what was signed, inputs accepted by name, checklists of the engagement, and keys that were not understood.";
const stays = "It stays in the workbook until the workbook is written again, which replaces it.";

test("where none is carried, what is left out is said", () => {
  const { kind, model, notices } = storedModel(null);
  expect([kind, model]).toEqual(["none", emptyModel]);
  expect(notices).toEqual([`The workbook carries no model beside its sheets. ${beyond}`]);
});

test.each([
  ["", "This is not JSON: Unexpected end of JSON input."],
  ['{"format":"quota-work', "This is not JSON: Unterminated string in JSON at position 21."],
  ["[]", "The file does not hold settings."],
])("a damaged one (%s) is said in words and not used", (text, reason) => {
  const { kind, model, notices } = storedModel(text);
  expect([kind, model]).toEqual(["damaged", emptyModel]);
  expect(notices).toEqual([
    `The model that the workbook carries beside its sheets is damaged: ${reason} The sheets are read all the same. ${stays} ${beyond}`,
  ]);
});

test("pieces that are gone are named", () => {
  const { kind, notices } = storedModel({ missing: [2, 3], of: 4 });
  expect(kind).toBe("damaged");
  expect(notices[0]).toContain("It stands in 4 pieces, and pieces 2, 3 of 4 cannot be found.");
  expect(storedModel({ missing: [1], of: 2 }).notices[0]).toContain("and piece 1 of 2 cannot be");
});

test("one of a newer version is told as such, and is neither read nor taken for damaged", () => {
  const text = storedText(template("saas-12-reps")).replace(
    '"formatVersion":1',
    '"formatVersion":2',
  );
  const { kind, model, notices } = storedModel(text);
  expect([kind, model]).toEqual(["newer", emptyModel]);
  expect(notices).toEqual([
    "The model that the workbook carries beside its sheets was written by a newer version of Quota Workbook: its format is 2, and this version reads 1.",
    `It is not read, and not written over without your yes. The sheets are read all the same. ${beyond}`,
  ]);
  expect([isNewerModel(text), isNewerModel(storedText(emptyModel))]).toEqual([true, false]);
  expect([isNewerModel("{"), isNewerModel(null)]).toEqual([false, false]);
});

/** The stored model of a template after somebody else had a hand in it. */
function meddled(name: string, change: (raw: { [key: string]: unknown }) => object) {
  const raw = JSON.parse(storedText(template(name))) as { [key: string]: unknown };
  return storedModel(JSON.stringify({ ...raw, ...change(raw) }));
}

test("a key that nobody knows goes by itself, and all else is understood", () => {
  const saas = template("saas-12-reps");
  const { kind, model, notices } = meddled("saas-12-reps", () => ({
    decisions: { status: "FINAL", xyzzy: 1 },
  }));
  expect(kind).toBe("partly");
  expect(model).toEqual({ ...saas, decisions: { ...saas.decisions, status: "FINAL" } });
  expect(notices).toEqual([
    "The model that the workbook carries beside its sheets: decisions.xyzzy is left out. It holds xyzzy, which nothing here is called. Correct the name, or leave it out.",
    stays,
  ]);
});

test("a row that does not fit is left out with what names it, and the others are understood", () => {
  const saas = template("saas-12-reps");
  const { kind, model, notices } = meddled("saas-12-reps", ({ roster }) => ({
    roster: (roster as object[]).map((rep, place) => (place === 2 ? { ...rep, role: "XX" } : rep)),
    bounds: [
      { rep: "R01", floor: 1000 },
      { rep: "R03", floor: 1000 },
    ],
  }));
  expect(kind).toBe("partly");
  expect(model.roster).toEqual(saas.roster.filter(({ id }) => id !== "R03"));
  expect(model.bounds.map(({ rep }) => rep)).toEqual(["R01"]);
  expect(model.scenarios).toEqual(saas.scenarios);
  expect(notices.filter((each) => each.includes("is left out."))).toHaveLength(2);
  expect(notices[0]).toMatch(
    /^The model that the workbook carries beside its sheets: roster\.2\.role is left out\. It is "XX", which does not fit\./,
  );
  expect(notices[1]).toContain("bounds.1");
});

test("a number that does not fit leaves its section, and a section that is none leaves the model", () => {
  const { model } = meddled("west-team-q4", ({ inputs }) => ({
    inputs: { ...(inputs as object), closeRate: 7, showRate: 0.5 },
    outlook: "none",
  }));
  expect([model.inputs.closeRate, model.inputs.showRate]).toEqual([null, 0.5]);
  expect(model.outlook).toEqual(emptyModel.outlook);
  expect(model.tracking).toEqual(template("west-team-q4").tracking);
});
