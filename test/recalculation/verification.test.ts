import type { QuotaModel } from "../../src/engine";
import { comparedLoad, loadedLines, loadLines, type CrmSystem } from "../../src/handoff";
import { crmLoad } from "../../src/handoff/crm/load-files";
import { verificationWorkbook } from "../../src/workbook";
import { workbookFile } from "../../src/xlsx";
import { planOf } from "../handoff/written";
import { shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { recalculatedAsWritten } from "./libreoffice";

/** Two ids of Salesforce differ in a capital letter alone: a sheet takes them for the same word. */
const userOf = (place: number) => `0055g00000Abc${place === 1 ? "1A" : String(place + 10)}`;

/** All reps are users of both systems. */
function withUsers(model: QuotaModel): QuotaModel {
  const users = model.roster.map(({ id }, place) => ({
    rep: id,
    salesforce: place === 0 ? "0055g00000Abc1a" : userOf(place),
    hubspot: String(70_001 + place),
  }));
  const crm = { forecastType: "0Db5g0000004CAAAA2", goalName: "Quota 2026", users };
  return { ...model, decisions: { ...model.decisions, crm } };
}

const { model, plan } = planOf("saas-12-reps", withUsers);

type Row = readonly (string | number)[];

/** The rows of the load files as a sheet takes them in: amounts are numbers, all else is text. */
function loadRows(system: CrmSystem): readonly Row[] {
  return crmLoad(system, model, plan).files.flatMap(({ path, text }) => {
    if (!path.includes("-quotas-")) return [];
    const [header = [], ...rows] = text
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
    const amount = header.findIndex((name) => /amount/i.test(name));
    return rows.map((row) => row.map((cell, at) => (at === amount ? Number(cell) : cell)));
  });
}

function emptyFile(system: CrmSystem): Promise<Uint8Array> {
  const { lines } = loadLines(system, model, plan);
  const { forecastType, goalName } = model.decisions.crm;
  return workbookFile(
    verificationWorkbook({
      system,
      company: model.company.name,
      currency: model.company.currency,
      kind: system === "salesforce" ? forecastType : goalName,
      lines,
      origin: [{ label: "Version", text: "1.0 of 2026-01-05" }],
    }),
  );
}

/** Rows typed into the cells from A7 on, as pasting them does. */
function typedRows(rows: readonly Row[]): readonly Typed[] {
  return rows.flatMap((row, down) =>
    row.flatMap((value, across): readonly Typed[] =>
      value === ""
        ? []
        : [{ sheet: "Re-export", cell: `${"ABCDE"[across] ?? ""}${down + 7}`, value }],
    ),
  );
}

const at = (user: string, day: string) => (row: Row) => row[0] === user && row[2] === day;

/** The load file with one amount a cent off, one line gone, one twice, one thrice, and one of nobody. */
function planted(): readonly Row[] {
  const rows = loadRows("salesforce").filter((row) => !at("0055g00000Abc12", "2026-03-01")(row));
  const twice = rows.find(at("0055g00000Abc13", "2026-04-01")) ?? [];
  const thrice = rows.find(at("0055g00000Abc14", "2026-05-01")) ?? [];
  const changed = rows.map((row) => (at("0055g00000Abc1a", "2026-01-01")(row) ? off(row) : row));
  const stranger = ["0055g00000Zzz99", "0Db5g0000004CAAAA2", "2026-01-01", 1, "USD"];
  return [thrice, ...changed, twice, stranger, thrice];
}

/** The same row with 0.01 more. */
function off([user = "", kind = "", day = "", amount = 0, currency = ""]: Row): Row {
  return [user, kind, day, Number(amount) + 0.01, currency];
}

/** What else may stand in a re-export: each row on its own. */
const odd: readonly Row[] = [
  ["0055g00000Abc1A", "0Db5g0000004CAAAA2", "2026-01-01", "53,000.00", "USD"],
  ["QuotaOwnerId", "ForecastingTypeId", "StartDate", "QuotaAmount", "CurrencyIsoCode"],
  // The same user with 18 signs, a date as a sheet counts it with a time, no currency.
  ["0055g00000Abc12AAA", "0Db5g0000004CAA", 46_023.25, 0, ""],
  // The same day in milliseconds.
  ["0055g00000Abc13", "0Db5g0000004CAAAA2", 1_767_225_600_000, 0, "EUR"],
  ["0055g00000Abc14", "0Db5g0000004CAAAA2", "01/02/2026", 1, "USD"],
  ["0055g00000Abc14", "0Db5g0000004CAAAA2", "2025-01-01", 1, "USD"],
  ["0055g00000Abc14", "0Db5g0000009ZZZAA2", "2026-01-01", 1, "USD"],
  ["0055g00000*", "0Db5g0000004CAAAA2", "2026-01-01", 1, "USD"],
  ["0055g00000Abc15", "0Db5g0000004CAAAA2", "2026-01-01T00:00:00.000Z", "", "USD"],
];

const shown: Record<string, Shown> = {};
beforeAll(async () => {
  const [salesforce, hubspot] = await Promise.all([emptyFile("salesforce"), emptyFile("hubspot")]);
  const files = recalculatedAsWritten({
    empty: salesforce,
    loaded: typedInto(salesforce, typedRows(loadRows("salesforce"))),
    goals: typedInto(hubspot, typedRows(loadRows("hubspot"))),
    planted: typedInto(salesforce, typedRows(planted())),
    odd: typedInto(salesforce, typedRows(odd)),
    overtyped: typedInto(salesforce, [
      ...typedRows(loadRows("salesforce")),
      { sheet: "Expected", cell: "B9", value: 9_240_001 },
    ]),
  });
  Object.assign(shown, await shownIn(files));
}, 300_000);

const sheetOf = (file: string, name: string) => shown[file]?.[name] ?? [];

/** What stands beside a label of the comparison. */
function figure(file: string, label: string) {
  return sheetOf(file, "Comparison").find(([first]) => first === label)?.[1];
}

/** The lines of the model that do not match: owner, day as a sheet counts it, rows, amount found, result. */
function differing(file: string) {
  const rows = sheetOf(file, "Comparison");
  const start = rows.findIndex(([first, second]) => first === "Line" && second === "Rep");
  return rows
    .slice(start + 1)
    .filter(([line, , , , , , , , result]) => typeof line === "number" && result !== "Matches")
    .map(([, , owner, day, , found, amount, difference, result]) => [
      owner,
      day,
      found,
      amount ?? "",
      difference ?? "",
      result,
    ]);
}

const resultsOf = (file: string) =>
  sheetOf(file, "Re-export")
    .slice(6)
    .map((row) => row[5] ?? "")
    .filter((result) => result !== "" && result !== "Matches");

test("while nothing is pasted every sheet asks for the re-export, and no line is wrong", () => {
  for (const name of ["Read me", "Expected", "Re-export", "Comparison"]) {
    expect([name, sheetOf("empty", name)[2]?.[1]]).toEqual([name, "Paste the re-export first"]);
  }
  expect(figure("empty", "Lines of the model")).toBe(144);
  expect(figure("empty", "Lines that differ")).toBe(0);
  expect(differing("empty").every(([, , , , , result]) => (result ?? "") === "")).toBe(true);
});

test.each([
  ["loaded", "Salesforce"],
  ["goals", "HubSpot"],
])("the load file itself, pasted, matches in every line (%s: %s)", (file) => {
  expect(figure(file, "Result")).toBe("All lines match");
  expect(sheetOf(file, "Re-export")[2]?.[1]).toBe("All lines match");
  expect(figure(file, "Lines that match")).toBe(144);
  expect(differing(file)).toEqual([]);
  // 12 reps carry 9,240,000: the pool of the template.
  expect(figure(file, "Expected")).toBe(9_240_000);
  expect(figure(file, "In the re-export")).toBe(9_240_000);
  expect(figure(file, "Difference")).toBe(0);
});

test("each planted difference is named, once, and the verdict counts them", () => {
  expect(figure("planted", "Result")).toBe("5 lines differ");
  // 2026-01-01 is day 46023 of a sheet, 2026-03-01 46082, 2026-04-01 46113, 2026-05-01 46143.
  expect(differing("planted")).toEqual([
    ["0055g00000Abc1a", 46_023, 1, 53_000.01, 0.01, "Other amount"],
    ["0055g00000Abc12", 46_082, 0, "", "", "Missing"],
    ["0055g00000Abc13", 46_113, 2, 100_000, 50_000, "There more than once"],
    ["0055g00000Abc14", 46_143, 3, 138_000, 92_000, "There more than once"],
  ]);
  expect(resultsOf("planted")).toEqual([
    "There more than once",
    "Other amount",
    "There more than once",
    "There more than once",
    "There more than once",
    "Owner is not expected",
    "There more than once",
  ]);
});

test("what else stands in a re-export is told row by row, and never taken for a difference of nothing", () => {
  expect(
    sheetOf("odd", "Re-export")
      .slice(6, 6 + odd.length)
      .map((row) => row[5]),
  ).toEqual([
    "Amount is text",
    "Heading",
    "Other amount",
    "Other currency",
    "Start date is not certain",
    "No such period",
    "Other forecasting type",
    "Owner is not expected",
    "Amount is missing",
  ]);
  expect(differing("odd").slice(12, 13)).toEqual([
    ["0055g00000Abc1A", 46_023, 1, "", "", "Amount is text"],
  ]);
  // 144 lines, none of which matches, and four rows that belong to none.
  expect(figure("odd", "Result")).toBe("148 lines differ");
  expect(figure("odd", "Rows pasted")).toBe(9);
});

test("the workbook and the command verify find the same quotas of the same re-export", () => {
  const header = ["QuotaOwnerId", "ForecastingTypeId", "StartDate", "QuotaAmount"];
  const read = loadedLines("salesforce", [header, ...planted()], "export.csv");
  const wanted = loadLines("salesforce", model, plan).lines;
  const words = {
    amount: "Other amount",
    missing: "Missing",
    twice: "There more than once",
    unknown: "Owner is not expected",
  } as const;
  const found = comparedLoad(wanted, read.lines).differences.map(
    ({ kind, user, firstDay }) => `${user} ${firstDay} ${words[kind]}`,
  );
  const rows = sheetOf("planted", "Re-export").slice(6);
  const unknown = rows
    .filter(([, , , , , result]) => result === "Owner is not expected")
    .map(([user, , day, , , result]) => [user, day, result].join(" "));
  const days: Readonly<Record<string, string>> = {
    46023: "2026-01-01",
    46082: "2026-03-01",
    46113: "2026-04-01",
    46143: "2026-05-01",
  };
  const lines = differing("planted").map(
    ([user, day, , , , result]) => `${String(user)} ${days[String(day)] ?? ""} ${String(result)}`,
  );
  expect([...lines, ...unknown].sort()).toEqual([...found].sort());
});

test("somebody who types over what is expected is told", () => {
  expect(figure("overtyped", "Result")).toBe("1 line differs");
  expect(figure("overtyped", "Expected sum changed")).toBe(1);
});
