import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { spawnSync } from "node:child_process";

const DEPENDENCY_CRUISER = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

let house: string;

/** A house of three rooms that keeps every rule, to break one at a time. */
const soundHouse = {
  "src/engine/figure/figure.ts": "export const figure = 1;",
  "src/engine/plan/plan.ts":
    'import { figure } from "../figure/figure";\nexport const plan = figure;',
  "src/engine/index.ts": 'export { plan } from "./plan/plan";',
  "src/workbook/sheet.ts": 'import { plan } from "../engine";\nexport const sheet = plan;',
  "src/workbook/index.ts": 'export { sheet } from "./sheet";',
  "src/excel/index.ts": 'export { sheet } from "../workbook";',
  "test/oracle.ts": "export const oracle = 1;",
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "rooms-"));
  symlinkSync(resolve("node_modules"), join(house, "node_modules"), "junction");
  for (const file of [
    ".dependency-cruiser.cjs",
    "package.json",
    "tsconfig.json",
    "tsconfig.base.json",
  ]) {
    build(file, readFileSync(file, "utf8"));
  }
});

beforeEach(() => {
  rmSync(join(house, "src"), { recursive: true, force: true });
  for (const [file, text] of Object.entries(soundHouse)) build(file, text);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function build(file: string, text: string): void {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function inspection(): { readonly sound: boolean; readonly report: string } {
  const command = [
    DEPENDENCY_CRUISER,
    "src",
    "--config",
    ".dependency-cruiser.cjs",
    "-T",
    "err-long",
  ];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: house, encoding: "utf8" });
  return { sound: status === 0, report: stdout.replace(/\s+/g, " ") };
}

describe("The rooms of src", () => {
  it("stand when nobody breaks a wall", () => {
    expect(inspection()).toMatchObject({ sound: true });
  });

  it.each([
    [
      "the engine imports Excel",
      "src/engine/figure/figure.ts",
      'export { sheet } from "../../excel";',
      "src/engine may import only from engine.",
    ],
    [
      "the pane imports the file library",
      "src/pane/Pane.ts",
      'export { writeXlsx } from "hucre/xlsx";',
      "Only src/xlsx knows hucre, so that it can be replaced in one place.",
    ],
    [
      "the pane imports Excel elsewhere than in main.tsx",
      "src/pane/Pane.ts",
      'export { sheet } from "../excel";',
      "src/pane may import only from pane, engine, intake, workbook, handoff.",
    ],
    [
      "a wing of the engine imports one to its right",
      "src/engine/figure/figure.ts",
      'import { plan } from "../plan/plan";\nexport const figure = plan;',
      "The engine's figure wing may use only the wings to its left: none.",
    ],
    [
      "a room is entered past its front door",
      "src/workbook/sheet.ts",
      'export { figure as sheet } from "../engine/figure/figure";',
      "A room is entered through its index.ts",
    ],
    [
      "two files need each other",
      "src/workbook/sheet.ts",
      'export { sheet as again } from ".";\nexport const sheet = 1;',
      "Two files that need each other are one file, or three.",
    ],
    [
      "production code leans on a test",
      "src/engine/figure/figure.ts",
      'export { oracle as figure } from "../../../test/oracle";',
      "Production code never imports from test/.",
    ],
    [
      "main.tsx enters a room that is none of its business",
      "src/pane/main.tsx",
      'export { file } from "../xlsx";',
      "src/pane/main.tsx is the one place that knows both the pane and Excel",
    ],
  ])("fall, with the reason, when %s", (_breach, file, text, reason) => {
    build("src/xlsx/index.ts", "export const file = 1;");
    build(file, text);
    const { sound, report } = inspection();
    expect(report).toContain(reason);
    expect(sound).toBe(false);
  });
});
