import { readFileSync } from "node:fs";
import { readSettings, readSettingsValue } from "../../src/intake";

type Row = Record<string, unknown>;

/** The problems of the 12-rep template with something changed. */
function problemsWith(change: (file: Record<string, Row & Row[]>) => void) {
  const file = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8")) as Record<
    string,
    Row & Row[]
  >;
  change(file);
  const read = readSettingsValue(file);
  return read.kind === "problems" ? read.problems : [];
}

function first(change: (file: Record<string, Row & Row[]>) => void) {
  return problemsWith(change)[0];
}

test("what is no number is shown as it is", () => {
  expect(
    first((file) => Object.assign(file["targets"]?.[0] ?? {}, { amount: Number.NaN }))?.what,
  ).toBe("targets.0.amount is NaN, which does not fit.");
});

test.each(["31.12.2026", "tomorrow", "2026-02-30"])(
  "a date written as %s is told once, with how to write it",
  (startDate) => {
    const problems = problemsWith((file) =>
      Object.assign(file["roster"]?.[0] ?? {}, { startDate }),
    );
    expect(problems).toEqual([
      {
        where: "roster.0.startDate",
        what: `roster.0.startDate is "${startDate}", which does not fit.`,
        remedy: "Use a date such as 2026-01-31.",
      },
    ]);
  },
);

test("a setting that cannot be blank is to be left out", () => {
  expect(
    first((file) => Object.assign(file["allocation"] ?? {}, { coverageBuffer: null })),
  ).toEqual({
    where: "allocation.coverageBuffer",
    what: "Coverage buffer must be a number from 0.5 to 2; it is null.",
    remedy: "Give a number from 0.5 to 2, or leave the setting out.",
  });
});

test("a whole number, a yes or no and a name are asked for in words", () => {
  const leaver = { rep: "R01", lastDay: "2026-06-30", backfillAfterMonths: 1.5 };
  const remedy = (change: Parameters<typeof problemsWith>[0]) => first(change)?.remedy;
  expect(remedy((file) => Object.assign(file, { leavers: [leaver] }))).toBe(
    "Give a whole number here.",
  );
  expect(remedy((file) => Object.assign(file["territories"]?.[0] ?? {}, { locked: "yes" }))).toBe(
    "Give true or false here.",
  );
  expect(remedy((file) => Object.assign(file["roster"]?.[0] ?? {}, { name: " " }))).toBe(
    "Write a name.",
  );
  expect(remedy((file) => Object.assign(file["roster"]?.[0] ?? {}, { name: "" }))).toBe(
    "Write something here.",
  );
  expect(remedy((file) => Object.assign(file, { register: [] }))).toBe(
    "Give a group of settings here.",
  );
});

test("a range or a band with its ends exchanged says so", () => {
  const band = { low: 6, high: 4, definition: "", source: "Board", year: 2026 };
  expect(
    first((file) => Object.assign(file, { benchmarks: { quotaToOteGuideline: band } })),
  ).toMatchObject({
    where: "benchmarks.quotaToOteGuideline.low",
    remedy: "Exchange low and high, or correct them.",
  });
});

test("a column that no object can keep is refused, not lost", () => {
  const text = readFileSync("templates/saas-12-reps.json", "utf8");
  const read = readSettings(text.replace('"id": "R01"', '"__proto__": "x", "id": "R01"'));
  expect(read).toMatchObject({
    kind: "problems",
    problems: [{ where: "roster", remedy: "Call it something else, or remove it." }],
  });
});

test("many mistakes of one kind are found as fast as one", () => {
  const problems = problemsWith((file) => {
    const [rep] = file["roster"] ?? [];
    const strangers = Array.from({ length: 3000 }, (_one, place) => ({
      ...rep,
      id: `X${place}`,
      manager: "nobody",
    }));
    Object.assign(file, { roster: [...(file["roster"] ?? []), ...strangers] });
  });
  expect(problems).toHaveLength(3000);
});
