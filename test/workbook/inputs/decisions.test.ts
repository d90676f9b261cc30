import { emptyDecisions, emptyModel, type QuotaModel } from "../../../src/engine";
import {
  workbookDescription,
  type CellContent,
  type WorkbookDescription,
  type Written,
} from "../../../src/workbook";
import { versionLines } from "../../../src/workbook/control/version-lines";
import { readWorkbookTables, workbookFile } from "../../../src/xlsx";
import { onADay, template } from "../../excel/printed-workbook";
import { decided } from "./decided";
import { modelOf, readBack, sheetsOf, type Typed } from "./sheets-of";

const names = ["saas-12-reps", "segmented-48-reps", "west-team-q4"] as const;
const saas = template("saas-12-reps");

const described = new WeakMap<QuotaModel, WorkbookDescription>();

/** The whole workbook of a model, made once where it is written as every other. */
function whole(model: QuotaModel, written: Written = onADay): WorkbookDescription {
  const found = written === onADay ? described.get(model) : undefined;
  const description = found ?? workbookDescription(model, written);
  if (written === onADay) described.set(model, description);
  return description;
}

function read(model: QuotaModel, before: QuotaModel, typed: Typed = {}): QuotaModel {
  const found = modelOf(readBack(sheetsOf(whole(model), typed), before));
  if (!("decisions" in found)) throw new Error(JSON.stringify(found));
  return found;
}

test.each(names)("%s with all decisions taken comes back from its sheets as it was", (name) => {
  const model = decided(template(name));
  expect(read(model, model)).toEqual(model);
});

test.each(names)("all decisions of %s come back to who knows nothing else", (name) => {
  const model = decided(template(name));
  const { decisions, benchmarks } = read(model, emptyModel);
  expect(decisions).toEqual(model.decisions);
  expect(benchmarks).toEqual(model.benchmarks);
});

test("all decisions come back from a file", async () => {
  const model = decided(saas);
  const file = await readWorkbookTables(await workbookFile(whole(model)));
  expect(modelOf(readBack(file, model))).toEqual(model);
  const { decisions, benchmarks } = modelOf(readBack(file, emptyModel)) as QuotaModel;
  expect({ decisions, benchmarks }).toEqual({
    decisions: model.decisions,
    benchmarks: model.benchmarks,
  });
}, 60_000);

test.each(names)("nobody decided anything in the workbook of %s, and nothing is told", (name) => {
  const model = template(name);
  const reading = readBack(sheetsOf(whole(model)), emptyModel);
  const { decisions, benchmarks } = modelOf(reading) as QuotaModel;
  expect(decisions).toEqual(emptyDecisions);
  expect(benchmarks).toEqual(model.benchmarks);
  expect(reading.kind === "model" && reading.notices).toEqual([]);
});

/** What stands in a table of a described workbook, row by row, under some headers. */
function cellsOf(model: QuotaModel, table: string, headers: readonly string[], written?: Written) {
  const found = sheetsOf(whole(model, written)).tables[table];
  if (found === undefined) throw new Error(`There is no table ${table}.`);
  const places = headers.map((header) => found.header.indexOf(header));
  return found.rows.map((row): readonly CellContent[] => places.map((place) => row[place] ?? null));
}

test("the sheets show what was decided", () => {
  const model = decided(saas);
  const [first = "", second = ""] = model.decisions.acceptances.map(({ rep }) => rep);
  expect(cellsOf(model, "DefinitionList", ["Term", "Approved", "Approved by", "Date"])).toEqual(
    expect.arrayContaining([
      ["Quota", "yes", "Dana (CRO)", 46034],
      ["Attainment", "no", "", ""],
      ["Land deal", "no", "", ""],
    ]),
  );
  expect(cellsOf(model, "GateList", ["Gate", "Result", "Signed by", "Date"])).toEqual(
    expect.arrayContaining([
      ["Data", "PASS", "Eli (RevOps)", 46035],
      ["Quotas", "WAIT: open", "", ""],
      ["Legal", "WAIT: to be judged", "", ""],
    ]),
  );
  expect(cellsOf(model, "SignatureList", ["Role", "Name"])).toEqual([
    ["VP Sales", ""],
    ["CRO", "Dana"],
    ["Finance", ""],
    ["RevOps", ""],
    ["Reviewer of the formulas", ""],
    ["Works council", "Kim"],
  ]);
  expect(cellsOf(model, "QuotaList", ["Rep", "Accepted", "Note"])).toEqual(
    expect.arrayContaining([
      [first, "yes", ""],
      [second, "no", "Wants to talk about the territory"],
    ]),
  );
  expect(cellsOf(model, "SalesforceQuotas", ["Rep", "QuotaOwnerId", "ForecastingTypeId"])).toEqual(
    expect.arrayContaining([
      [first, "005000000000001", "0Db000000000001"],
      [second, second, "0Db000000000001"],
    ]),
  );
  expect(cellsOf(model, "HubSpotGoals", ["Rep", "hubspot_owner_id", "hs_goal_name"])).toEqual(
    expect.arrayContaining([[second, "0078", "Quota 2026"]]),
  );
  expect(
    cellsOf(model, "MaintenanceList", ["Rule", "Seen", "Goes by", "State", "Owner by name"]),
  ).toEqual(
    expect.arrayContaining([
      ["pulse-check", 0.5, 0.5, "OUT: red flag", "Eli"],
      ["market-shift", "", "", "WAIT: not told", ""],
    ]),
  );
});

const log = (model: QuotaModel, before?: QuotaModel) =>
  cellsOf(model, "VersionList", ["Version", "Date", "What changed"], {
    ...onADay,
    ...(before === undefined ? {} : { before }),
  });

const TODAY = 46347;

test("the version log: the model's own, and a line more where a version before is told", () => {
  const model = decided(saas);
  expect(log(saas)).toEqual([
    ["v0", TODAY, "First version, with everything ASSUMED that nobody confirmed"],
  ]);
  expect(log(model).map(([version]) => version)).toEqual(["v0", "v1"]);
  expect(log(saas, saas)).toEqual([
    ["v0", "", "The version before: see the sheet Changes"],
    ["v1", TODAY, "This version"],
  ]);
  expect(log(model, model)).toEqual([
    ["v0", 46027, "First draft"],
    ["v1", 46034, "Buffer lowered"],
    ["v2", TODAY, "This version"],
  ]);
});

test("a version that was written is not written a second time", () => {
  const model = decided(saas);
  const written = sheetsOf(whole(model, { ...onADay, before: model }));
  const again = modelOf(readBack(written, model)) as QuotaModel;
  expect(again.decisions.versions.map(({ version }) => version)).toEqual(["v0", "v1", "v2"]);
  expect(log(again, model)).toHaveLength(3);
  expect(log(again, again).at(-1)?.[0]).toBe("v3");
});

test.each([
  ["Draft", "v1"],
  ["2026.9", "2026.10"],
  ["v1", "v2"],
])("after %s comes %s", (version, next) => {
  const line = { version, on: "", who: "", what: "", after: "" };
  const model = { ...saas, decisions: { ...emptyDecisions, versions: [line] } };
  const said = { date: "2026-11-21", before: model };
  expect(versionLines(model, said).map((each) => each.version)).toEqual([version, next]);
});

test("what was decided of somebody whom no sheet shows stays with the model, and is told", () => {
  const model = decided(saas);
  const gone = { rep: "R99", isAccepted: true, on: "", note: "" } as const;
  const { acceptances, crm } = model.decisions;
  const left: QuotaModel = {
    ...model,
    decisions: {
      ...model.decisions,
      acceptances: [...acceptances, gone],
      crm: { ...crm, users: [...crm.users, { rep: "R98", salesforce: "1", hubspot: "" }] },
      maintenance: [
        ...model.decisions.maintenance,
        { rule: "old-rule", seen: 1, owner: "", on: "", by: "" },
      ],
    },
  };
  const reading = readBack(sheetsOf(whole(left)), left);
  expect(modelOf(reading)).toEqual(left);
  expect(reading.kind === "model" && reading.notices).toEqual([
    "Nobody on the roster is R99, R98: what was decided there is kept, and no sheet shows it.",
    "decisions.maintenance: there is no rule old-rule; what was seen is kept, and no sheet shows it.",
  ]);
});

test("a sheet of decisions that is gone leaves what was told as it was, and says so", () => {
  const model = decided(saas);
  const { sheets, ...rest } = whole(model);
  const others = sheets.filter(({ name }) => name !== "CRM load" && name !== "Sign-off");
  const reading = readBack(sheetsOf({ ...rest, sheets: others }), model);
  expect(modelOf(reading)).toEqual(model);
  expect(reading.kind === "model" && reading.notices).toEqual([
    "No sheet holds CRM users: what was told stays as it was.",
    "No sheet holds gates and signatures: what was told stays as it was.",
  ]);
});

/** The address of a cell of a table, by the word in its first column. */
function addressIn(model: QuotaModel, table: string, [key, header]: readonly [string, string]) {
  const { tables } = sheetsOf(whole(model));
  const found = tables[table];
  const row = found?.rows.findIndex((cells) => cells.includes(key)) ?? -1;
  const [, sheet = "", first = "0"] = /^(.*!)A(\d+)$/.exec(found?.address ?? "") ?? [];
  const across = found?.header.indexOf(header) ?? -1;
  if (row < 0 || across < 0) throw new Error(`${table}: ${key}, ${header}`);
  return `${sheet}${String.fromCharCode(65 + across)}${Number(first) + 1 + row}`;
}

const slips = [
  ["GateList", "Data", "Date", "soon", 'It is "soon", which does not fit.'],
  ["DefinitionList", "Quota", "Approved", "perhaps", 'It is "perhaps", which does not fit.'],
  ["BenchmarkList", "Coverage buffer", "Low", 9, "It stands above the high end of its range."],
  ["BenchmarkList", "Coverage buffer", "Year", "then", 'It is "then", which does not fit.'],
  ["MaintenanceList", "pulse-check", "Seen", "some", 'It is "some", which does not fit.'],
] as const;

test.each(slips)("%s, %s: a slip is told with its cell", (table, key, header, typed, told) => {
  const address = addressIn(saas, table, [key, header]);
  const reading = readBack(sheetsOf(whole(saas), { [address]: typed }), saas);
  expect(
    reading.kind === "problems" && reading.problems.map(({ where, what }) => [where, what]),
  ).toEqual([[address, told]]);
});

test("a term that stands twice is told with its cells", () => {
  const address = addressIn(saas, "DefinitionList", ["Booking", "Term"]);
  const first = addressIn(saas, "DefinitionList", ["Quota", "Term"]);
  const reading = readBack(sheetsOf(whole(saas), { [address]: "Quota" }), saas);
  expect(reading.kind === "problems" && reading.problems).toEqual([
    {
      where: address,
      what: `The term Quota stands here a second time; the first is ${first}.`,
      remedy: "Remove one of the two.",
    },
  ]);
});

test("FINAL may be typed in other letters", () => {
  const { names: ranges } = sheetsOf(whole(saas));
  const status = ranges["WorkbookStatus"]?.address ?? "";
  expect(read(saas, saas, { [status]: " final" }).decisions.status).toBe("FINAL");
});

test("a benchmark that is typed over is the model's own, and taken back is ours again", () => {
  const low = addressIn(saas, "BenchmarkList", ["Coverage buffer", "Low"]);
  const typed = read(saas, saas, { [low]: 1.01 });
  expect(typed.benchmarks).toEqual({
    coverageBuffer: {
      low: 1.01,
      typical: null,
      high: 1.15,
      definition: "Quota assigned over revenue target where a buffer is used",
      source: "Published quota methodology, practitioners' range",
      year: 2024,
    },
  });
  expect(read(typed, emptyModel, { [low]: 1.05 }).benchmarks).toEqual({});
});
