import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  emptyModel,
  funnelRoles,
  withAnswer,
  type InputPath,
  type QuotaModel,
} from "../../src/engine";
import { readSettings, readSettingsValue, settingsText, withOffers } from "../../src/intake";

function modelIn(text: string) {
  const reading = readSettings(text);
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  return reading;
}

function problemsIn(value: unknown) {
  const reading = readSettingsValue(value);
  return reading.kind === "problems" ? reading.problems : [];
}

const own = { format: "quota-workbook", formatVersion: 1 };

// The v3.3 export of the document "What's New in Dashboard v3.3", section Export Format.
const v33 = {
  ote_quotas: {
    closer_ote: 60000,
    closer_quota_deals: 5.0,
    setter_ote: 48000,
    setter_quota_meetings: 40.0,
    manager_ote: 90000,
    manager_quota_team_deals: 40.0,
  },
  version: "1.1",
};

// The v3.4 export of the document "OTE System Refactor", Migration Guide.
const v34 = {
  ote_quotas: {
    closer_ote_monthly: 5000,
    quota_calculation_mode: "Auto (Based on Capacity)",
    closer_quota_deals_manual: 5.0,
  },
  version: "1.1",
};

test("a v3.3 file offers its annual OTE by the month and does not take it unasked", () => {
  const { model, offers, notices } = modelIn(JSON.stringify(v33));
  expect(offers.map(({ role, monthlyOte }) => [role, monthlyOte])).toEqual([
    ["closer", 5000],
    ["setter", 4000],
    ["manager", 7500],
  ]);
  expect(funnelRoles.map((role) => model.roles[role].monthlyOte)).toEqual([null, null, null]);
  expect(funnelRoles.map((role) => model.roles[role].manualQuota)).toEqual([5, 40, 40]);
  expect(funnelRoles.map((role) => model.roles[role].quotaMode)).toEqual([
    "manual",
    "manual",
    "manual",
  ]);
  expect(notices).toEqual([
    "Read as a v3.3 settings file: its keys hold annual OTE, which is offered by the month.",
    "Quotas are in manual mode with the quotas of the file; auto quotas follow the business.",
  ]);
});

test("taking the offers sets the monthly OTE as an assumption that says where it comes from", () => {
  const { model, offers } = modelIn(JSON.stringify(v33));
  const taken = withOffers(model, offers);
  expect(taken.roles.closer.monthlyOte).toBe(5000);
  expect(taken.register["closer.monthlyOte"]).toEqual({
    evidence: "ASSUMED",
    source: "Settings file of v3.3",
    owner: "",
    asOf: "",
    note: "closer: annual OTE of 60000 ÷ 12 = 5000 a month",
  });
});

test("a v3.4 file is told from a v3.3 file by its keys, though both say version 1.1", () => {
  const { model, offers } = modelIn(JSON.stringify(v34));
  expect(model.roles.closer).toMatchObject({ monthlyOte: 5000, manualQuota: 5, quotaMode: "auto" });
  expect(offers).toEqual([]);
});

test.each([
  ["Auto (Based on Capacity)", "auto"],
  ["Manual Override", "manual"],
] as const)("the mode %s is read as %s for all roles", (said, mode) => {
  const file = { ote_quotas: { quota_calculation_mode: said } };
  const { model } = modelIn(JSON.stringify(file));
  expect(funnelRoles.map((role) => model.roles[role].quotaMode)).toEqual([mode, mode, mode]);
});

test("keys that are not understood are reported and stand in the file that is written", () => {
  const file = {
    ...v34,
    gtm: { spend: 30000 },
    ote_quotas: { ...v34.ote_quotas, closer_bonus: 7 },
  };
  const { model, notices } = modelIn(JSON.stringify(file));
  expect(notices.at(-1)).toBe("Not understood, and kept as it was: gtm, ote_quotas.closer_bonus.");
  const again: unknown = JSON.parse(settingsText(model));
  expect(again).toMatchObject({ gtm: { spend: 30000 }, ote_quotas: { closer_bonus: 7 } });
  expect(modelIn(settingsText(model)).model).toEqual(model);
});

test("unknown keys deep inside our own format are kept too", () => {
  const text = JSON.stringify({
    ...own,
    roles: { closer: { nickname: "hunters" } },
    colour: "red",
  });
  const { model, notices } = modelIn(text);
  expect(notices).toEqual(["Not understood, and kept as it was: roles.closer.nickname, colour."]);
  expect(JSON.parse(settingsText(model))).toMatchObject({
    roles: { closer: { nickname: "hunters" } },
    colour: "red",
  });
});

test("a key called __proto__ is kept as a key and changes nothing else", () => {
  const { model } = modelIn(
    '{"format":"quota-workbook","formatVersion":1,"__proto__":{"closeRate":1}}',
  );
  expect(model.inputs.closeRate).toBeNull();
  expect(settingsText(model)).toContain('"__proto__"');
  expect(Object.getPrototypeOf(model.kept)).toBe(Object.prototype);
});

test.each(["insurance-team", "empty"])("the template %s reads without a word", (name) => {
  const { notices, offers } = modelIn(readFileSync(`templates/${name}.json`, "utf8"));
  expect([notices, offers]).toEqual([[], []]);
});

test("a file with a byte order mark is read", () => {
  expect(modelIn(`\uFEFF${JSON.stringify(own)}`).model).toEqual(emptyModel);
});

test("a share given as a percentage is answered with the share it stands for", () => {
  expect(problemsIn({ ...own, inputs: { closeRate: 30 } })).toEqual([
    {
      where: "inputs.closeRate",
      what: "Close rate must be a number from 0 to 1; it is 30.",
      remedy: "Write it as a share: 0.3.",
    },
  ]);
});

test("base pay above the OTE it is a part of is a problem", () => {
  expect(problemsIn({ ...own, roles: { setter: { monthlyOte: 4000, basePay: 4001 } } })).toEqual([
    {
      where: "roles.setter.basePay",
      what: "Base pay of 4001 is above the monthly OTE it is a part of.",
      remedy: "Lower the base pay or raise the OTE.",
    },
  ]);
});

test("a CONFIRMED input must name its source", () => {
  const register = { closeRate: { evidence: "CONFIRMED", source: " " } };
  expect(problemsIn({ ...own, register })[0]?.what).toBe("A CONFIRMED input names no source.");
});

const bad: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["a list", []],
  ["a number", 7],
  ["a text", "settings"],
  ["an empty object", {}],
  ["another format", { format: "other" }],
  ["a later version", { ...own, formatVersion: 2 }],
  ["no version", { format: "quota-workbook" }],
  ["inputs as a list", { ...own, inputs: [] }],
  ["inputs as null", { ...own, inputs: null }],
  ["roles as a text", { ...own, roles: "all" }],
  ["a role as a number", { ...own, roles: { closer: 8 } }],
  ["a company without a name", { ...own, company: { name: 5 } }],
  ["a currency in small letters", { ...own, company: { currency: "usd" } }],
  ["a mode of its own", { ...own, roles: { closer: { quotaMode: "semi" } } }],
  ["a date that is none", { ...own, register: { closeRate: { asOf: "2025-02-30" } } }],
  ["an evidence of its own", { ...own, register: { closeRate: { evidence: "MAYBE" } } }],
  ["a v3.3 OTE in words", { ote_quotas: { closer_ote: "60k" } }],
  ["a v3.3 OTE below zero", { ote_quotas: { closer_ote: -1 } }],
  ["a v3.4 mode of its own", { ote_quotas: { quota_calculation_mode: "Both" } }],
  ...[
    "marketingSpend",
    "costPerMeeting",
    "showRate",
    "closeRate",
    "dealValue",
    "workingDays",
  ].flatMap((name) =>
    ["30", true, {}, [], -1, 1e15].map(
      (value) =>
        [`${name} = ${JSON.stringify(value)}`, { ...own, inputs: { [name]: value } }] as const,
    ),
  ),
  ...["headcount", "monthlyOte", "commissionRate", "manualQuota"].flatMap((name) =>
    ["8", false, -0.5, 1e15].map(
      (value) =>
        [
          `closer ${name} = ${JSON.stringify(value)}`,
          { ...own, roles: { closer: { [name]: value } } },
        ] as const,
    ),
  ),
];

test.each(bad)(
  "settings that are %s give problems with where and remedy, and no model",
  (_name, value) => {
    const problems = problemsIn(value);
    expect(problems.length).toBeGreaterThan(0);
    for (const { where, what, remedy } of problems) {
      expect([where, what, remedy].every((words) => words.length > 2)).toBe(true);
    }
  },
);

test("what is not JSON is told as such", () => {
  const reading = readSettings("{closeRate: 0.3}");
  expect(reading.kind === "problems" && reading.problems[0]?.what).toMatch(/^This is not JSON: /);
});

const answers: readonly (readonly [InputPath, fc.Arbitrary<number | null>])[] = [
  ["marketingSpend", fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }))],
  ["closeRate", fc.option(fc.double({ min: 0, max: 1, noNaN: true }))],
  ["meetingsHeld", fc.option(fc.integer({ min: 0, max: 1e6 }))],
  ["closer.headcount", fc.option(fc.integer({ min: 0, max: 1e6 }))],
  ["setter.monthlyOte", fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }))],
  ["manager.actual", fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }))],
];

const models = fc
  .tuple(...answers.map(([, values]) => values))
  .map((values) =>
    values.reduce<QuotaModel>(
      (model, value, place) => withAnswer(model, answers[place]?.[0] ?? "deals", value),
      emptyModel,
    ),
  );

test("any model comes back from the file that was written of it", () => {
  fc.assert(
    fc.property(
      models,
      fc.dictionary(fc.string({ minLength: 9 }), fc.jsonValue()),
      (model, unknown) => {
        const kept = JSON.parse(JSON.stringify(unknown)) as Record<string, unknown>;
        const again = modelIn(settingsText({ ...model, kept })).model;
        // JSON has one zero where JavaScript has two.
        const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        expect(asJson(again)).toEqual(asJson({ ...model, kept }));
      },
    ),
  );
});
