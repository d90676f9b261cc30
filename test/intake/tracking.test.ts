import { readFileSync } from "node:fs";
import { emptyModel } from "../../src/engine";
import { readSettings, settingsText } from "../../src/intake";

type Json = Record<string, unknown>;

const west = JSON.parse(readFileSync("templates/west-team-q4.json", "utf8")) as Json & {
  readonly tracking: Json & { readonly period: Json; readonly reps: readonly Json[] };
};

function problemsOf(part: Json) {
  const reading = readSettings(
    JSON.stringify({ ...west, tracking: { ...west.tracking, ...part } }),
  );
  return reading.kind === "problems"
    ? reading.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`)
    : [];
}

test("without a word on tracking nothing is tracked, and nothing is written", () => {
  const reading = readSettings(JSON.stringify({ ...west, tracking: undefined }));
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  expect(reading.model.tracking).toEqual(emptyModel.tracking);
  expect(JSON.parse(settingsText(reading.model))).not.toHaveProperty("tracking");
});

test("written and read again it is the same, blanks as blanks", () => {
  const reading = readSettings(JSON.stringify(west));
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  expect(reading.notices).toEqual([]);
  expect(reading.model.tracking.reps[1]?.deals).toBeNull();
  expect(readSettings(settingsText(reading.model))).toMatchObject({
    kind: "model",
    model: reading.model,
  });
});

test.each<[string, Json, string]>([
  [
    "a period without an end",
    { period: { ...west.tracking.period, end: "" } },
    "tracking.period.end: The period that is tracked has no end. Give a date such as 2026-03-31.",
  ],
  [
    "a period that ends before it starts",
    { period: { ...west.tracking.period, end: "2024-09-30" } },
    "tracking.period.end: The period ends on 2024-09-30, before it starts on 2024-10-01. Exchange the two, or correct them.",
  ],
  [
    "somebody nobody knows",
    { reps: [{ rep: "nobody", actual: 5 }] },
    "tracking.reps.0.rep: nobody is nobody on the roster. Use an id of the roster or of the hires, or add the person first.",
  ],
  [
    "a rep twice",
    { reps: [west.tracking.reps[0], west.tracking.reps[0]] },
    "tracking.reps.1: sarah-chen stands here a second time. Remove one of the two.",
  ],
  [
    "lines that cross",
    { limits: { red: 0.95 } },
    "tracking.limits.red: red is 0.95, above green, which is 0.9. Lower red or raise green.",
  ],
  [
    "a misspelt column",
    { reps: [{ rep: "sarah-chen", actuals: 5 }] },
    "tracking.reps.0: tracking.reps.0 holds actuals, which nothing here is called. Correct the name, or leave it out.",
  ],
])("%s", (_name, part, wanted) => {
  expect(problemsOf(part)).toContain(wanted);
});
