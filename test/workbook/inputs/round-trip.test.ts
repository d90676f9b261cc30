import { emptyModel, type QuotaModel } from "../../../src/engine";
import { readWorkbookTables, workbookFile } from "../../../src/xlsx";
import { template } from "../../excel/printed-workbook";
import { inputWorkbook, modelOf, readBack, sheetsOf } from "./sheets-of";

const templates = ["saas-12-reps", "segmented-48-reps", "west-team-q4"] as const;

/** What the sheets hold of a model: the rest is the settings file's alone. */
function held({ register, kept: _kept, ...model }: QuotaModel): unknown {
  const bare = Object.entries(register).map(([path, { range: _range, ...said }]) => [path, said]);
  const { scenarios: _s, placement: _p, thresholds: _t, benchmarks: _b, ...rest } = model;
  const { stated: _stated, statedPast: _past, cases: _cases, ...tracking } = model.tracking;
  const ramps = [...model.ramps].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { ...rest, ramps, tracking, register: Object.fromEntries(bare) };
}

test.each(templates)("%s comes back from its sheets as it was", (name) => {
  const model = template(name);
  expect(modelOf(readBack(sheetsOf(inputWorkbook(model)), model))).toEqual(model);
});

test.each(templates)("%s comes back from a file as it was", async (name) => {
  const model = template(name);
  const file = await workbookFile(inputWorkbook(model));
  expect(modelOf(readBack(await readWorkbookTables(file), model))).toEqual(model);
});

test.each(templates)("all that sheets hold of %s comes back to who knows nothing else", (name) => {
  const model = template(name);
  const read = readBack(sheetsOf(inputWorkbook(model)), emptyModel);
  expect(read.kind).toBe("model");
  if (read.kind === "model") expect(held(read.model)).toEqual(held(model));
});

test("the outlook's numbers come back as they are typed, and a blank that says something stays one", () => {
  const model = template("saas-12-reps");
  const description = inputWorkbook(model);
  const cellOf = (name: string) => sheetsOf(description).names[name]?.address ?? name;
  const typed = {
    [cellOf("AttainmentSpread")]: 0.25,
    [cellOf("Correlation")]: 0.3,
    [cellOf("GrossMargin")]: null,
    [cellOf("SimulatedYears")]: 2000,
    [cellOf("SimulationSeed")]: 7,
  };
  const read = readBack(sheetsOf(description, typed), model);
  expect(read.kind === "model" && read.model.outlook).toEqual({
    attainmentSpread: 0.25,
    correlation: 0.3,
    grossMargin: null,
    runs: 2000,
    seed: 7,
  });
});

test("a number of the outlook that must not be blank is asked for by its cell", () => {
  const description = inputWorkbook(template("saas-12-reps"));
  const address = sheetsOf(description).names["Correlation"]?.address ?? "";
  const read = readBack(sheetsOf(description, { [address]: null }), template("saas-12-reps"));
  expect(read.kind === "problems" && read.problems.map(({ where, what }) => [where, what])).toEqual(
    [[address, "Correlation between reps is blank."]],
  );
});
