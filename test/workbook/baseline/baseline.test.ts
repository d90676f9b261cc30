import { readFileSync } from "node:fs";
import { emptyModel, type QuotaModel } from "../../../src/engine";
import { inspection } from "../../../src/inspector";
import { readSettings } from "../../../src/intake";
import { workbookDescription, type WorkbookDescription } from "../../../src/workbook";
import { readCells, readWorkbookTables, workbookFile } from "../../../src/xlsx";
import { deal, dozen, rules2025 } from "../../engine/dozen-deals";
import { teamOfAes, territoriesScoring } from "../../engine/small-team";
import { onADay, template } from "../../excel/printed-workbook";
import { modelOf, readBack, sheetsOf } from "../inputs/sheets-of";

const reading = readSettings(readFileSync("templates/saas-12-reps-with-deals.json", "utf8"));
if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
const saas = reading.model;

const small: QuotaModel = {
  ...teamOfAes(1_000_000, [
    { id: "R1", name: "Ada", previousBookings: 60_000 },
    { id: "R2", name: "Ben" },
  ]),
  territories: territoriesScoring([3, 4]),
  deals: dozen,
  bookingRules: { ...rules2025, counted: { ...rules2025.counted, untold: false }, to: "" },
};

/** One deal more than the sheets hold. */
const many: QuotaModel = {
  ...small,
  deals: Array.from({ length: 20_001 }, (_deal, at) =>
    deal({ id: `D${at}`, rep: `R${(at % 3) + 1}`, closed: "2025-06-30", amount: 10 }),
  ),
};

function sheetIn(description: WorkbookDescription, name: string) {
  return description.sheets.find((sheet) => sheet.name === name);
}

const namesOf = ({ sheets }: WorkbookDescription) => sheets.map(({ name }) => name);

test("the roster's bookings of last year are what the template's deals sum to, and the history's year what all do", () => {
  const rows = sheetIn(workbookDescription(saas, onADay), "Baseline")?.blocks.find(
    ({ table }) => table === "BaselineReps",
  );
  const place = rows?.columns.findIndex(({ header }) => header === "Difference") ?? -1;
  const differences = rows?.rows.map((row) => row[place]?.value ?? null) ?? [];
  expect(differences.filter((value) => value !== null)).toEqual(Array(10).fill(0));
});

test("without deals there are no sheets of deals and no definitions that nothing obeys", () => {
  const description = workbookDescription(template("saas-12-reps"), onADay);
  expect(namesOf(description)).not.toContain("Deals");
  expect(namesOf(description)).not.toContain("Baseline");
  expect(sheetIn(description, "Definitions")?.blocks.map(({ heading }) => heading)).toEqual([
    "Definitions to agree on",
  ]);
});

test("with deals the inputs end with them, and the baseline is the first of the calculations", () => {
  const { sheets } = workbookDescription(small, onADay);
  const of = (family: string) => sheets.filter((each) => each.family === family);
  expect(of("inputs").at(-1)?.name).toBe("Deals");
  expect(of("calculations")[0]?.name).toBe("Baseline");
});

test.each<[string, QuotaModel]>([
  ["a dozen deals", small],
  ["the template with deals", saas],
])("model, sheets, model: %s comes back as it was", (_name, model) => {
  const sheets = sheetsOf(workbookDescription(model, onADay));
  expect(modelOf(readBack(sheets, model))).toEqual(model);
  // Who knows nothing else has the deals and the definitions from the sheets alone.
  const { deals, bookingRules } = model;
  const read = readBack(sheets, emptyModel);
  expect(modelOf(read)).toMatchObject({ deals, bookingRules });
  if (read.kind === "model") expect(read.notices.filter((each) => /deal/i.test(each))).toEqual([]);
});

test("model, file, model: deals come back from a file as they were", async () => {
  const file = await workbookFile(workbookDescription(small, onADay));
  expect(modelOf(readBack(await readWorkbookTables(file), small))).toEqual(small);
});

test("a column of the customer's own, and words about deals, come back with them", () => {
  const said = { evidence: "CONFIRMED", source: "CRM", owner: "Ops", asOf: "", note: "" } as const;
  const model: QuotaModel = {
    ...small,
    deals: dozen.map((one) => ({ ...one, product: "Core" })),
    register: { deals: said, bookingRules: said },
  };
  const sheets = sheetsOf(workbookDescription(model, onADay));
  expect(modelOf(readBack(sheets, model))).toEqual(model);
});

test("what somebody types wrong is told by its cell", () => {
  const description = workbookDescription(small, onADay);
  const read = (typed: Parameters<typeof sheetsOf>[1]) => {
    const found = readBack(sheetsOf(description, typed), small);
    return found.kind === "problems" ? found.problems.map(({ where, what }) => [where, what]) : [];
  };
  expect(read({ "Deals!I7": "LOST?" })).toEqual([
    ["Deals!I7", 'It is "LOST?", which does not fit.'],
  ]);
  expect(read({ "Deals!A8": "D01" })).toEqual([
    ["Deals!A8", "The deal D01 stands here a second time; the first is Deals!A7."],
  ]);
  expect(read({ "Deals!I8": "" })).toEqual([["Deals!I8", "Outcome is blank."]]);
});

test("an inspector finds nothing to complain of in a workbook with deals", async () => {
  const found = readCells(await workbookFile(workbookDescription(saas, onADay)));
  if (found.kind === "unreadable") throw new Error(found.what);
  const findings = inspection(found.workbook).findings.filter(({ weight }) => weight !== "note");
  expect(findings).toEqual([]);
}, 60_000);

test("more deals than a sheet should hold stay in the settings file; the baseline is of values, stamped", async () => {
  const description = workbookDescription(many, onADay);
  expect(namesOf(description)).not.toContain("Deals");
  const sheet = sheetIn(description, "Baseline");
  expect(sheet?.purpose).toContain("20,001 deals are more than a sheet should hold");
  const formulas = sheet?.blocks.flatMap(({ rows }) => rows.flat().map(({ formula }) => formula));
  expect(formulas?.filter((formula) => formula?.includes("DealList"))).toEqual([]);
  expect(sheet?.blocks.map(({ heading }) => heading)).toContain("Stamp: values, not formulas");
  expect(sheet?.masterCheck).toBe("All checks pass");
  const sheets = sheetsOf(description);
  const read = readBack(sheets, many);
  expect(read.kind === "model" ? read.notices : read.problems).toEqual([
    "No sheet holds the list of deals: it stays as it was.",
  ]);
  expect(modelOf(read)).toEqual(many);
  const found = readCells(await workbookFile(description));
  if (found.kind === "unreadable") throw new Error(found.what);
  const errors = inspection(found.workbook).findings.filter(({ weight }) => weight !== "note");
  expect(errors).toEqual([]);
}, 60_000);

test("twenty thousand deals stand on their sheet", () => {
  const description = workbookDescription({ ...many, deals: many.deals.slice(1) }, onADay);
  expect(sheetIn(description, "Deals")?.blocks[0]?.rows).toHaveLength(20_000);
}, 60_000);
