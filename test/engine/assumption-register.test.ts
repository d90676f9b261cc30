import { assumptionRegister, type QuotaModel } from "../../src/engine";
import { readSettings, settingsText } from "../../src/intake";
import { template } from "../excel/printed-workbook";

const templates = ["insurance-team", "saas-12-reps", "segmented-48-reps"] as const;
const confirmed = {
  evidence: "CONFIRMED",
  source: "Signed off",
  owner: "CRO",
  asOf: "2026-01-10",
  note: "",
} as const;

function lineOf(model: QuotaModel, path: string) {
  return assumptionRegister(model).find((line) => line.path === path);
}

test.each(templates)(
  "the register of %s lists every input once, with a name of its own",
  (name) => {
    const register = assumptionRegister(template(name));
    expect(new Set(register.map(({ path }) => path)).size).toBe(register.length);
    expect(register.filter((line) => line.name === "" || line.value === "")).toEqual([]);
  },
);

test.each(templates)(
  "whatever the register of %s lists can be spoken for in a settings file",
  (name) => {
    const model = template(name);
    const register = Object.fromEntries(
      assumptionRegister(model).map(({ path }) => [path, { ...confirmed, previousValue: 7 }]),
    );
    const read = readSettings(settingsText({ ...model, register }));
    if (read.kind !== "model") throw new Error(JSON.stringify(read.problems));
    expect(read.notices).toEqual([]);
    const open = assumptionRegister(read.model).filter(({ said }) => said.evidence === "ASSUMED");
    expect(open).toEqual([]);
    expect(assumptionRegister(read.model)[0]?.said.previousValue).toBe(7);
  },
);

test("a funnel lists no team, and a team without a funnel no funnel", () => {
  const paths = (name: (typeof templates)[number]) =>
    assumptionRegister(template(name)).map(({ path }) => path);
  expect(paths("insurance-team").filter((path) => path.startsWith("allocation"))).toEqual([]);
  expect(paths("saas-12-reps").filter((path) => path === "healthyOteShare")).toEqual([]);
});

test("the nearest word counts: a section speaks for its rows, and a row for itself", () => {
  const model = template("saas-12-reps");
  expect(lineOf(model, "roster.R01.startDate")?.said).toMatchObject({
    evidence: "CONFIRMED",
    source: "HR list, October",
  });
  expect(lineOf(model, "roster.R10.startDate")).toMatchObject({
    name: "Jonas Jansen: start date",
    value: "2026-03-02",
    unit: "date",
    said: { evidence: "ASSUMED", source: "Offer accepted, visa pending" },
  });
  expect(lineOf(model, "territories.T08.marketMaturity")?.said.evidence).toBe("ASSUMED");
  expect(lineOf(model, "allocation.minWeight")?.said).toMatchObject({
    evidence: "ASSUMED",
    source: "",
  });
});
