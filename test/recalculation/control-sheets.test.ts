import { quotaPlan, type QuotaModel } from "../../src/engine";
import { template } from "../excel/printed-workbook";
import { differencesIn, recalculatedTogether, type Shown } from "./compared";
import { framed } from "./frame";

const saas = template("saas-12-reps");
const big = template("segmented-48-reps");

/** Last year's buffer, a rep fewer and another blend: every cause moves something. */
const before: QuotaModel = {
  ...saas,
  allocation: { ...saas.allocation, coverageBuffer: 1.1, blendShare: 0.75 },
};

const models: Readonly<Record<string, readonly [QuotaModel, QuotaModel?]>> = {
  "saas-12-reps": [saas, before],
  "segmented-48-reps": [big],
  "ramp by tier": [{ ...big, rampRule: "TIER" }],
  "west-team-q4": [template("west-team-q4")],
};

const descriptions = new Map(
  Object.entries(models).map(([name, [model, old]]) => [name, framed(model, old)] as const),
);

let recalculated: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  recalculated = await recalculatedTogether(Object.fromEntries(descriptions));
}, 600_000);

test.each([...descriptions])(
  "LibreOffice works out the frame of a plan as the engine does, and every check passes: %s",
  (name, description) => {
    const [model] = models[name] ?? [saas];
    const shown = recalculated[name] ?? {};
    expect(differencesIn(description, shown)).toEqual([]);
    const results = (shown["Checks"] ?? []).filter(([id]) =>
      /^([PI]\d+|Errors: .*)$/.test(String(id)),
    );
    expect(results.length).toBeGreaterThan(25);
    expect(results.filter((row) => row[4] !== "PASS")).toEqual([]);
    expect(shown["About"]?.[2]?.[1]).toBe("All checks pass");
    const raised = (shown["Checks"] ?? []).filter((row) => row[4] === "LOOK").map(([id]) => id);
    const ids = quotaPlan(model).findings.map(({ id }) => id);
    for (const id of raised) expect(ids.some((found) => found.startsWith(String(id)))).toBe(true);
    expect(raised.length > 3).toBe(ids.length > 3);
  },
);
