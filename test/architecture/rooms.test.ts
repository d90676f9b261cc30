import { inspected, type Files } from "./house";

/** A house of a few rooms that keeps every rule. */
const sound: Files = {
  "src/engine/figure/figure.ts": "export const figure = 1;",
  "src/engine/plan/plan.ts": 'export { figure as plan } from "../figure/figure";',
  "src/engine/index.ts": 'export { plan } from "./plan/plan";',
  "src/workbook/index.ts": 'export { plan as sheet } from "../engine";',
  "src/excel/index.ts": 'export { sheet } from "../workbook";',
  "src/xlsx/index.ts": 'export { writeXlsx } from "hucre/xlsx";',
  "src/solver/index.ts":
    'import type { plan } from "../engine";\nexport const solved = async (): Promise<typeof plan> => (await import("highs"), 1);',
  "src/cli/main.ts": 'export { solved } from "../solver";',
  "src/pane/main.tsx": 'export { sheet } from "../excel";',
  "src/pane/words/button.ts": 'export { createElement } from "react";',
  "src/pane/work/model-worker.ts": 'export { plan } from "../../engine";',
  "src/pane/explore/explore-worker.ts": 'export { solved } from "../../solver";',
  "test/oracle.ts": "export const oracle = 1;",
};

/** Files that break one wall each: what happens, where, how, and what the person who did it is told. */
const breaches = [
  {
    breach: "the engine imports Excel",
    file: "src/engine/plan/printed.ts",
    text: 'export { sheet } from "../../excel";',
    reason: "src/engine may import only from engine. Why: docs/decisions/0001-rooms.md",
  },
  {
    breach: "the pane imports the file library",
    file: "src/pane/Download.ts",
    text: 'export { writeXlsx } from "hucre/xlsx";',
    reason: "Only src/xlsx knows hucre, so that it can be replaced in one place.",
  },
  {
    breach: "the pane imports Excel elsewhere than in main.tsx",
    file: "src/pane/Sheet.ts",
    text: 'export { sheet } from "../excel";',
    reason: "src/pane may import only from pane, engine, intake, workbook, handoff.",
  },
  {
    breach: "the pane reads workbook files elsewhere than in the import's worker",
    file: "src/pane/import/OpenFile.ts",
    text: 'export { writeXlsx } from "../../xlsx";',
    reason: "src/pane may import only from pane, engine, intake, workbook, handoff.",
  },
  {
    breach: "the import's worker enters another room than xlsx",
    file: "src/pane/import/import-worker.ts",
    text: 'export { plan } from "../../engine";',
    reason: "src/pane/import/import-worker.ts is the one place that joins the import",
  },
  {
    breach: "the models' worker brings a screen along",
    file: "src/pane/work/model-worker.ts",
    text: 'export { createElement } from "../words/button";',
    reason:
      "src/pane/work/model-worker.ts works models out where there is no page: nothing that it brings along may know React or Fluent.",
  },
  {
    breach: "the pane solves elsewhere than in main.tsx",
    file: "src/pane/Solve.ts",
    text: 'export { solved } from "../solver";',
    reason: "src/pane may import only from pane, engine, intake, workbook, handoff.",
  },
  {
    breach: "the pane's first script brings the solver along",
    file: "src/pane/main.tsx",
    text: 'export { solved } from "../solver";',
    reason:
      "src/pane/main.tsx is the one place that joins the pane to Excel; beyond the pane's own doors it may enter no other room.",
  },
  {
    breach: "the engine asks the solver itself",
    file: "src/engine/outlook/solved.ts",
    text: 'export { solved } from "../../solver";',
    reason: "src/engine may import only from engine. Why: docs/decisions/0001-rooms.md",
  },
  {
    breach: "the solver's package is loaded past its room",
    file: "src/cli/solve.ts",
    text: 'export const solve = () => import("highs");',
    reason: "Only src/solver knows highs, so that it can be replaced in one place.",
  },
  {
    breach: "the solver knows more than the engine",
    file: "src/solver/sheet.ts",
    text: 'export { sheet } from "../workbook";',
    reason: "src/solver may import only from solver, engine. Why: docs/decisions/0001-rooms.md",
  },
  {
    breach: "a wing of the engine imports one to its right",
    file: "src/engine/figure/planned.ts",
    text: 'export { plan } from "../plan/plan";',
    reason: "The engine's figure wing may use only the wings to its left: none.",
  },
  {
    breach: "a room is entered past its front door",
    file: "src/workbook/figure.ts",
    text: 'export { figure } from "../engine/figure/figure";',
    reason: "A room is entered through its index.ts, where its public names are written down once.",
  },
  {
    breach: "a file needs one that needs it",
    file: "src/handoff/letter.ts",
    text: 'export { letter as draft } from "./letter";\nexport const letter = 1;',
    reason: "Two files that need each other are one file, or three.",
  },
  {
    breach: "production code leans on a test",
    file: "src/engine/figure/oracle.ts",
    text: 'export { oracle } from "../../../test/oracle";',
    reason: "Production code never imports from test/.",
  },
  {
    breach: "a package is used that nobody declared",
    file: "src/engine/figure/undeclared.ts",
    text: 'export { undeclared } from "undeclared";',
    reason: "A package that is used is named in package.json, with its exact version.",
  },
];

const RULES = [".dependency-cruiser.cjs", "package.json", "tsconfig.json", "tsconfig.base.json"];

/** The room rules' verdict on a house: whether it stands, and every complaint with its reason. */
function inspection(files: Files) {
  const { stands, output } = inspected({ rules: RULES, files }, [
    "dependency-cruiser/bin/dependency-cruise.mjs",
    ...["src", "--config", ".dependency-cruiser.cjs", "--output-type", "err-long"],
  ]);
  return { stands, complaints: output.replace(/\s+/g, " ").split(/ (?=error )/) };
}

describe("The rooms of src", () => {
  const broken = Object.fromEntries(breaches.map(({ file, text }) => [file, text]));
  const { complaints } = inspection({ ...sound, ...broken });

  it("stand while nobody breaks a wall", () => {
    expect(inspection(sound).stands).toBe(true);
  });

  it("do not stand when one wall is broken", () => {
    const [first] = breaches;
    expect(inspection({ ...sound, [first?.file ?? ""]: first?.text ?? "" }).stands).toBe(false);
  });

  it.each(breaches)("say why when $breach", ({ file, reason }) => {
    const about = complaints.filter((complaint) => complaint.includes(`: ${file} →`));
    expect(about.join("\n")).toContain(reason);
  });
});
