import type { QuotaModel } from "../../src/engine";
import { comparedLoad, loadedLines, loadLines } from "../../src/handoff";
import { crmLoad } from "../../src/handoff/crm/load-files";
import { planOf } from "./written";

/** Users as the two systems call them: R12 has none, R11 one that is none. */
function withUsers(model: QuotaModel): QuotaModel {
  const users = model.roster.slice(0, 11).map(({ id }, place) => ({
    rep: id,
    salesforce: place === 10 ? "Keiko" : `0055g00000Abc${String(place + 10)}`,
    hubspot: place === 10 ? "Keiko" : String(70_001 + place),
  }));
  const crm = { forecastType: "0Db5g0000004CAAAA2", goalName: "Quota 2026", users };
  return { ...model, decisions: { ...model.decisions, crm } };
}

const { model, plan } = planOf("saas-12-reps", withUsers);

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
}

const fileOf = (system: "salesforce" | "hubspot") =>
  rowsOf(
    crmLoad(system, model, plan).files.find(({ path }) => path.includes("-quotas-"))?.text ?? "",
  );

test("Salesforce gets what ForecastingQuota takes, a line for each user and period", () => {
  const [header, ...rows] = fileOf("salesforce");
  expect(header).toEqual([
    "QuotaOwnerId",
    "ForecastingTypeId",
    "StartDate",
    "QuotaAmount",
    "CurrencyIsoCode",
  ]);
  expect(rows).toHaveLength(120);
  for (const [user, type, start, amount, currency] of rows) {
    expect(user).toMatch(/^005[A-Za-z0-9]{12}$/);
    expect([type, currency]).toEqual(["0Db5g0000004CAAAA2", "USD"]);
    expect(start).toMatch(/^2026-\d\d-01$/);
    expect(amount).toMatch(/^\d+(\.\d{1,2})?$/);
  }
  // R08 in its second month, as the plan of this template has it: 15,000.
  expect(rows[85]).toEqual(["0055g00000Abc17", "0Db5g0000004CAAAA2", "2026-02-01", "15000", "USD"]);
});

test("HubSpot gets goal targets with their first and last moment", () => {
  const [header, first] = fileOf("hubspot");
  expect(header).toEqual([
    "hs_goal_name",
    "hubspot_owner_id",
    "hs_start_datetime",
    "hs_end_datetime",
    "hs_target_amount",
  ]);
  expect(first).toEqual([
    "Quota 2026",
    "70001",
    "2026-01-01T00:00:00.000Z",
    "2026-01-31T23:59:59.999Z",
    "53000",
  ]);
});

test("what is loaded and who is left out make up the quota list, to the cent", () => {
  const load = crmLoad("salesforce", model, plan);
  const loaded = load.lines.reduce((sum, { amount }) => sum + amount, 0);
  const left = load.unmatched.reduce((sum, { quota }) => sum + quota, 0);
  // 12 reps carry 9,240,000: the pool of the template.
  expect(loaded + left).toBe(9_240_000);
  expect(load.unmatched.map(({ rep, why }) => [rep, why])).toEqual([
    [
      "R11",
      '"Keiko" is no user of that system: an id there is 15 or 18 letters and digits that begin with 005',
    ],
    ["R12", "no user is told"],
  ]);
  expect(load.files.map(({ path }) => path)).toEqual([
    "2-crm/salesforce-quotas-1.csv",
    "2-crm/salesforce-left-out.csv",
  ]);
});

test("two reps under one user are not both loaded", () => {
  const [first] = model.decisions.crm.users;
  const users = model.decisions.crm.users.map((user) =>
    user.rep === "R02" ? { ...user, hubspot: first?.hubspot ?? "" } : user,
  );
  const twice = {
    ...model,
    decisions: { ...model.decisions, crm: { ...model.decisions.crm, users } },
  };
  expect(loadLines("hubspot", twice, plan).unmatched[0]).toMatchObject({
    rep: "R02",
    why: '"70001" is told for R01 already',
  });
});

test("without a forecast type, or with a goal that begins like a formula, nothing is loaded", () => {
  const crm = { ...model.decisions.crm, forecastType: "", goalName: "=Quota" };
  const untold = { ...model, decisions: { ...model.decisions, crm } };
  for (const [system, where] of [
    ["salesforce", "decisions.crm.forecastType"],
    ["hubspot", "decisions.crm.goalName"],
  ] as const) {
    const load = crmLoad(system, untold, plan);
    expect(load.problems.map((problem) => problem.where)).toEqual([where]);
    expect(load.files.filter(({ path }) => path.includes("-quotas-"))).toEqual([]);
  }
});

test("an export that is the load file shows no difference, and each planted one is found", () => {
  const wanted = loadLines("salesforce", model, plan).lines;
  const rows = fileOf("salesforce");
  const read = loadedLines("salesforce", rows, "export.csv");
  expect(read.problems).toEqual([]);
  expect(comparedLoad(wanted, read.lines).differences).toEqual([]);
  const planted = rows.map((row) => [...row]);
  // Row 2 has another amount, row 3 is there twice, row 5 is gone, and one is of nobody; ids come back with 18 letters.
  planted[1] = ["0055g00000Abc10AAA", "", "2026-01-01", "53000.01", "USD"];
  planted.push([...(planted[2] ?? [])], ["0055g00000Zzz99", "", "2026-01-01", "1", "USD"]);
  planted.splice(4, 1);
  const found = comparedLoad(wanted, loadedLines("salesforce", planted, "export.csv").lines);
  expect(
    found.differences.map(({ kind, user, firstDay, found: amount }) => [
      kind,
      user,
      firstDay,
      amount,
    ]),
  ).toEqual([
    ["amount", "0055g00000Abc10", "2026-01-01", 53_000.01],
    ["twice", "0055g00000Abc10", "2026-02-01", 124_000],
    ["missing", "0055g00000Abc10", "2026-04-01", null],
    ["unknown", "0055g00000Zzz99", "2026-01-01", 1],
  ]);
});

test.each([
  [[["QuotaOwnerId", "QuotaAmount"]], "It has no column for firstDay."],
  [
    [
      ["QuotaOwnerId", "StartDate", "QuotaAmount"],
      ["005", "soon", "1"],
    ],
    '"soon" is not a day such as 2026-01-31.',
  ],
  [
    [
      ["QuotaOwnerId", "StartDate", "QuotaAmount"],
      ["005", "2026-01-01", "1k"],
    ],
    '"1k" is not an amount such as 12500.50.',
  ],
])("an export such as %j is refused with its place", (rows, what) => {
  expect(loadedLines("salesforce", rows, "export.csv").problems).toMatchObject([{ what }]);
});

test("days as milliseconds and as a sheet counts them are the same days", () => {
  const rows = [
    ["hubspot_owner_id", "hs_start_datetime", "hs_target_amount"],
    ["70001", "1767225600000", "1"],
    [70_001, 46_023, 1],
  ];
  expect(loadedLines("hubspot", rows, "goals.csv").lines.map(({ firstDay }) => firstDay)).toEqual([
    "2026-01-01",
    "2026-01-01",
  ]);
});
