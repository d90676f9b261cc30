import { emptyModel, type QuotaModel } from "../../../src/engine";
import { readWorkbookTables, workbookFile } from "../../../src/xlsx";
import { template } from "../../excel/printed-workbook";
import { inputWorkbook, modelOf, readBack, sheetsOf } from "./sheets-of";

const templates = ["saas-12-reps", "segmented-48-reps", "west-team-q4"] as const;

/** What the sheets hold of a model: the rest is the settings file's alone. */
function held({ register, kept: _kept, ...model }: QuotaModel): unknown {
  const bare = Object.entries(register).map(([path, { range: _range, ...said }]) => [path, said]);
  const {
    scenarios: _s,
    placement: _p,
    thresholds: _t,
    benchmarks: _b,
    outlook: _o,
    ...rest
  } = model;
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
