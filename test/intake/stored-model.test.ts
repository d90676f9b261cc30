import { readFileSync } from "node:fs";
import { emptyModel } from "../../src/engine";
import { readSettings, storedModel, storedText } from "../../src/intake";

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
  expect(stored.notices).toEqual(["Not understood, and kept as it was: remark, nested."]);
});

test("where none is carried, what is left out is said", () => {
  const { model, notices } = storedModel(null);
  expect(model).toBe(emptyModel);
  expect(notices).toEqual([
    "The workbook carries no model beside its sheets. Left out is what no sheet holds, such as stated figures and keys that were not understood.",
  ]);
});

test.each([
  ["", "This is not JSON"],
  ['{"format":"quota-work', "This is not JSON"],
  ["[]", "The file does not hold settings."],
  ['{"format":"quota-workbook","formatVersion":1,"method":"MAGIC"}', "MAGIC"],
])("a damaged one (%s) is said in words and not used", (text, reason) => {
  const { model, notices } = storedModel(text);
  expect(model).toBe(emptyModel);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/^The model that the workbook carries beside its sheets is damaged: /);
  expect(notices[0]).toContain(reason);
  expect(notices[0]).toContain("The sheets are read all the same.");
});
