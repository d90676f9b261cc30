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
  ).toBe("It is NaN, which does not fit.");
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
        what: `It is "${startDate}", which does not fit.`,
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

/** One thing changed in the first row of a list, or in a group. */
function changed(section: string, part: Row) {
  return problemsWith((file) => {
    const found = file[section];
    Object.assign(Array.isArray(found) ? (found[0] as Row) : (found ?? {}), part);
  }).map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`);
}

test.each<[string, string, Row, string]>([
  [
    "what is missing",
    "roster",
    { name: undefined },
    "roster.0.name: It is missing. Give text here.",
  ],
  ["what is blank", "roster", { name: " " }, "roster.0.name: It is blank. Write a name."],
  [
    "a date out of reach",
    "roster",
    { startDate: "1899-12-31" },
    'roster.0.startDate: It is "1899-12-31", which no plan reaches. Give a date from 1950 to 2100.',
  ],
  [
    "a percentage where a share belongs",
    "roster",
    { payMix: 45 },
    "roster.0.payMix: It is 45, which does not fit. Give a number of at most 1; 45% is written 0.45.",
  ],
  [
    "a percentage that does not divide evenly in binary",
    "roster",
    { payMix: 55.1 },
    "roster.0.payMix: It is 55.1, which does not fit. Give a number of at most 1; 55.1% is written 0.551.",
  ],
  [
    "more than any percentage where a share belongs",
    "roster",
    { payMix: 101 },
    "roster.0.payMix: It is 101, which does not fit. Give a number of at most 1.",
  ],
  [
    "too much of what is no share",
    "roster",
    { capacity: 45 },
    "roster.0.capacity: It is 45, which does not fit. Give a number of at most 10.",
  ],
  [
    "a number in quotes",
    "targets",
    { amount: "150000" },
    'targets.0.amount: It is "150000", which does not fit. Give a number here, without quotes.',
  ],
  [
    "a number in quotes and with commas",
    "targets",
    { amount: "150,000.50" },
    'targets.0.amount: It is "150,000.50", which does not fit. Give a number here, without quotes and commas.',
  ],
  [
    "a percentage in quotes",
    "roster",
    { payMix: "45 %" },
    'roster.0.payMix: It is "45 %", which does not fit. Give a number here, without quotes; 45% is written 0.45.',
  ],
  [
    "an input in quotes",
    "allocation",
    { blendShare: "0.5" },
    'allocation.blendShare: Blend share must be a number from 0 to 1; it is "0.5". Give a number here, without quotes.',
  ],
  [
    "words where a number belongs",
    "targets",
    { amount: "a lot" },
    'targets.0.amount: It is "a lot", which does not fit. Give a number here.',
  ],
  [
    "a word to choose in other letters",
    "targets",
    { revenueType: "New business" },
    'targets.0.revenueType: It is "New business", which does not fit. Did you mean NEW_BUSINESS?',
  ],
  [
    "a word that is none of those to choose from",
    "roster",
    { role: "CSM" },
    'roster.0.role: It is "CSM", which does not fit. Use "AE" or "SDR" or "AM" or "MANAGER".',
  ],
  [
    "a currency in small letters",
    "company",
    { currency: "usd" },
    'company.currency: It is "usd", which does not fit. Did you mean USD?',
  ],
])("%s is told once, with how to mend it", (_name, section, part, wanted) => {
  expect(changed(section, part)).toEqual([wanted]);
});

test.each<[string, string, string, string]>([
  ["a name", "manager", "Manager 01", "R01 names the manager"],
  ["an id in small letters", "manager", "m01", "R01 names the manager"],
])("somebody who is named by %s is asked for by the id", (_how, field, said, start) => {
  const name = { M01: "Manager 01" };
  const problems = problemsWith((file) => {
    const boss = (file["roster"] ?? []).find(({ id }) => id === "M01");
    Object.assign(boss ?? {}, { name: name.M01 });
    Object.assign(file["roster"]?.[0] ?? {}, { [field]: said });
  });
  expect(problems).toEqual([
    {
      where: `roster.0.${field}`,
      what: `${start} "${said}", which is not known.`,
      remedy: "Use the id: M01.",
    },
  ]);
});

test("of many who are called alike a few are named", () => {
  const problems = problemsWith((file) => {
    const roster = file["roster"] ?? [];
    for (const person of roster) Object.assign(person, { name: "Open" });
    Object.assign(file, { bounds: [{ rep: "open", floor: 1 }] });
  });
  expect(problems[0]?.remedy).toBe(
    "Use the id: R01 or R02 or R03 or another one who is called so.",
  );
});

test("bounds, changes and leavers take names for ids no more than rosters do", () => {
  const problems = problemsWith((file) => {
    Object.assign(file["roster"]?.[1] ?? {}, { name: "Anna Brandt" });
    Object.assign(file, {
      bounds: [{ rep: "anna brandt", floor: 1 }],
      changes: [{ id: "C1", kind: "TRANSFER", rep: "r03", to: "Anna Brandt", from: "2026-05-01" }],
      leavers: [{ rep: "Anna  Brandt", lastDay: "2026-06-30" }],
    });
  });
  expect(problems.map(({ where, remedy }) => `${where}: ${remedy}`)).toEqual([
    "leavers.0.rep: Use the id: R02.",
    "bounds.0.rep: Use the id: R02.",
    "changes.0.rep: Use the id: R03.",
    "changes.0.to: Use the id: R02.",
  ]);
});

test("a name that leads nowhere but for its capitals says which is meant", () => {
  expect(changed("roster", { territory: "t01" })).toEqual([
    'roster.0.territory: R01 names the territory "t01", which is not known. Did you mean T01?',
  ]);
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
