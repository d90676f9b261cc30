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
    "tracking.reps.0 (rep sarah-chen): It holds actuals, which nothing here is called. Did you mean actual?",
  ],
  [
    "two misspelt columns and a strange one",
    { reps: [{ rep: "sarah-chen", actuals: 5, Deals: 1, shoes: 2 }] },
    "tracking.reps.0 (rep sarah-chen): It holds actuals, Deals, shoes, which nothing here is called. Did you mean actual for actuals and deals for Deals?",
  ],
  [
    "a misspelt column beside the one it is like",
    { reps: [{ rep: "sarah-chen", actual: 5, actuals: 6 }] },
    "tracking.reps.0 (rep sarah-chen): It holds actuals, which nothing here is called. Did you mean actual?",
  ],
  [
    "a column that is like none",
    { targets: { shoes: 5 } },
    "tracking.targets: It holds shoes, which nothing here is called. Correct the name, or leave it out.",
  ],
  [
    "a list that is misspelt",
    { bookigns: [] },
    "tracking: It holds bookigns, which nothing here is called. Did you mean bookings?",
  ],
  [
    "a percentage where a share belongs",
    { reps: [{ rep: "sarah-chen", winRate: 64 }] },
    "tracking.reps.0.winRate: It is 64, which does not fit. Give a number of at most 1; 64% is written 0.64.",
  ],
  [
    "a way of pacing in small letters",
    { period: { ...west.tracking.period, pacing: "workdays" } },
    'tracking.period.pacing: It is "workdays", which does not fit. Did you mean WORKDAYS?',
  ],
  [
    "a case in small letters",
    { cases: [{ kind: "Base", total: 5 }] },
    'tracking.cases.0.kind: It is "Base", which does not fit. Did you mean BASE?',
  ],
  [
    "a name where an id belongs, in rows",
    { reps: [{ rep: "Sarah Chen", actual: 5 }] },
    "tracking.reps.0.rep: Sarah Chen is nobody on the roster. Use the id: sarah-chen.",
  ],
  [
    "an id in capitals, in past periods",
    { past: [{ rep: "SARAH-CHEN", period: "2024-Q1" }] },
    "tracking.past.0.rep: SARAH-CHEN is nobody on the roster. Use the id: sarah-chen.",
  ],
  [
    "a name where an id belongs, in bookings",
    { bookings: [{ rep: "tom anderson", day: "2024-10-02", amount: 5 }] },
    "tracking.bookings.0.rep: tom anderson is nobody on the roster. Use the id: tom-anderson.",
  ],
  [
    "a name where an id belongs, in quotas of products",
    { productQuotas: [{ product: "Core", rep: "Tom Anderson", quota: 5 }] },
    "tracking.productQuotas.0.rep: Tom Anderson is nobody on the roster. Use the id: tom-anderson.",
  ],
  [
    "a period that is looked at before it starts",
    { period: { ...west.tracking.period, asOf: "2024-09-30" } },
    "tracking.period.asOf: The period is looked at on 2024-09-30, before it starts on 2024-10-01: nothing of it is over. Give a day from 2024-10-01 on.",
  ],
  [
    "a figure of a region nobody is of",
    { stated: [{ of: "region East", actual: 5 }] },
    'tracking.stated.0.of: "region East" is neither the company nor a part of it. Use company, region X, team X, manager X by id, top third, middle third or bottom third, with X of the roster.',
  ],
  [
    "a figure of a region in small letters",
    { stated: [{ of: "Region west", actual: 5 }] },
    'tracking.stated.0.of: "Region west" is neither the company nor a part of it. Did you mean region West?',
  ],
  [
    "a figure of a name alone",
    { stated: [{ of: "West", actual: 5 }] },
    'tracking.stated.0.of: "West" is neither the company nor a part of it. Did you mean region West or team West?',
  ],
  [
    "a figure of a manager by name",
    { stated: [{ of: "manager West manager", actual: 5 }] },
    'tracking.stated.0.of: "manager West manager" is neither the company nor a part of it. Did you mean manager west-manager?',
  ],
  [
    "a past of a third",
    { statedPast: [{ of: "top third", period: "2024-Q3" }] },
    'tracking.statedPast.0.of: "top third" is neither the company nor a region. Use company or region X.',
  ],
  [
    "a past of a region without the word",
    { statedPast: [{ of: "west", period: "2024-Q3" }] },
    'tracking.statedPast.0.of: "west" is neither the company nor a region. Did you mean region West?',
  ],
  [
    "a past period that does not sort by time",
    { past: [{ rep: "sarah-chen", period: "Q4 2023" }] },
    'tracking.past.0.period: "Q4 2023" names no quarter, month or year. Name periods alike, such as 2025-Q4 or 2025-11, so that they sort by time.',
  ],
  [
    "a thirteenth month",
    { past: [{ rep: "sarah-chen", period: "2023-13" }] },
    'tracking.past.0.period: "2023-13" names no quarter, month or year. Name periods alike, such as 2025-Q4 or 2025-11, so that they sort by time.',
  ],
  [
    "months among quarters",
    {
      statedPast: [
        { of: "company", period: "2023-Q4" },
        { of: "company", period: "2023-11" },
      ],
    },
    'tracking.statedPast.1.period: "2023-11" names a month, where others of the list name a quarter. Name periods alike, such as 2025-Q4 or 2025-11, so that they sort by time.',
  ],
  ...["2024-10", "2024-Q4", "2024", "2025-01"].map((period): [string, Json, string] => [
    `the past period ${period}, which is not over`,
    { past: [{ rep: "sarah-chen", period }] },
    `tracking.past.0.period: ${period} is told as past, and is not over before the running period starts on 2024-10-01. Leave it out, or correct its name or the start of the running period.`,
  ]),
])("%s", (_name, part, wanted) => {
  expect(problemsOf(part)).toContain(wanted);
});

test.each<[string, Json]>([
  ["a month just over", { past: [{ rep: "sarah-chen", period: "2024-09" }] }],
  ["a quarter just over", { past: [{ rep: "sarah-chen", period: "2024-Q3" }] }],
  ["a year just over", { past: [{ rep: "sarah-chen", period: "2023" }] }],
  ["a region that is gone", { statedPast: [{ of: "region East", period: "2023-Q4" }] }],
  [
    "the day on which the period starts",
    { period: { ...west.tracking.period, asOf: "2024-10-01" } },
  ],
  [
    "every whole there is",
    {
      stated: [
        ...["company", "region West", "team West", "manager west-manager"],
        ...["top third", "middle third", "bottom third"],
      ].map((of) => ({ of, actual: 5 })),
    },
  ],
])("%s is taken as it is", (_name, part) => {
  expect(problemsOf(part)).toEqual([]);
});

test("quarters of a fiscal year that starts in April are not known to be over or not", () => {
  const april = {
    ...west,
    calendar: { ...(west["calendar"] as Json), fiscalYearStart: "2024-04-01" },
  };
  const past = (period: string) => {
    const tracking = { ...west.tracking, past: [{ rep: "sarah-chen", period }] };
    const reading = readSettings(JSON.stringify({ ...april, tracking }));
    return reading.kind === "problems" ? reading.problems.map(({ where }) => where) : [];
  };
  expect(past("2024-Q4")).toEqual([]);
  expect(past("2024-10")).toEqual(["tracking.past.0.period"]);
});
