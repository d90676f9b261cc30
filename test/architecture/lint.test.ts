import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inspected } from "./house";

/** Lines of a file, one constant each. */
const constants = (count: number) =>
  Array.from({ length: count }, (_, at) => `export const x${at} = 1;`).join("\n");

/** Files that each break one rule, and what their author is told. */
const faults = [
  {
    fault: "asks chance in the engine",
    file: "src/engine/figure/chance.ts",
    text: "export const asked = Math.random();",
    reason: "Chance is an argument: pass a seed in.",
  },
  {
    fault: "asks the clock for a number in the engine",
    file: "src/engine/figure/now.ts",
    text: "export const asked = Date.now();",
    reason: "The clock is an argument: pass the date in.",
  },
  {
    fault: "asks the clock for a date in the engine",
    file: "src/engine/figure/today.ts",
    text: "export const asked = new Date();",
    reason: "The clock is an argument: pass the date in.",
  },
  ...["intake", "workbook", "inspector"].flatMap((room) => [
    {
      fault: `asks chance in the ${room}`,
      file: `src/${room}/chance.ts`,
      text: "export const asked = Math.random();",
      reason: "Chance is an argument: pass a seed in.",
    },
    {
      fault: `asks the clock in the ${room}`,
      file: `src/${room}/today.ts`,
      text: "export const asked = new Date();",
      reason: "The clock is an argument: pass the date in.",
    },
  ]),
  {
    fault: "speaks to Excel outside the room for it",
    file: "src/pane/sheet.ts",
    text: "export const asked = Excel.run;",
    reason: "Only src/excel and src/pane/main.tsx speak to the host.",
  },
  {
    fault: "has an export without a name",
    file: "src/pane/nameless.ts",
    text: "export default 1;",
    reason: "Name what you export.",
  },
  {
    fault: "lists everything at its front door",
    file: "src/workbook/index.ts",
    text: 'export * from "./sheet";',
    reason: "A front door lists its names.",
  },
  {
    fault: "has a type that says nothing",
    file: "src/workbook/nothing.ts",
    text: "export const said: any = 1;",
    reason: "Unexpected any. Specify a different type.",
  },
  {
    fault: "has a function of four parameters",
    file: "src/workbook/four.ts",
    text: "export const sum = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;",
    reason: "Arrow function has too many parameters (4). Maximum allowed is 3.",
  },
  {
    fault: "is 151 lines long",
    file: "src/workbook/long.ts",
    text: constants(151),
    reason: "File has too many lines (151). Maximum allowed is 150.",
  },
  {
    fault: "favours one test",
    file: "test/engine/favoured.test.ts",
    text: 'it.only("stands alone", () => {});',
    reason: "'it.only' is restricted from being used. Every test runs: mend it or delete it.",
  },
  {
    fault: "hides its tests",
    file: "test/engine/hidden.test.ts",
    text: 'describe.skip("stands aside", () => {});',
    reason: "'describe.skip' is restricted from being used. Every test runs: mend it or delete it.",
  },
];

const soundFiles = {
  "src/engine/figure/given.ts": 'export const given = new Date("2026-01-31");',
  "src/excel/sheet.ts": "export const asked = Excel.run;",
  "src/workbook/full.ts": constants(150),
  "test/engine/plain.test.ts": 'it("runs with the others", () => {});',
};

type LintedFile = {
  readonly filePath: string;
  readonly messages: readonly { readonly message: string }[];
};

describe("A file", () => {
  const faulty = Object.fromEntries(faults.map(({ file, text }) => [file, text]));
  const house = { rules: ["eslint.config.mjs"], files: { ...soundFiles, ...faulty } };
  const { root, output } = inspected(house, ["eslint/bin/eslint.js", "--format", "json", "."]);
  const linted: readonly LintedFile[] = JSON.parse(output);

  function complaints(file: string): readonly string[] {
    const found = linted.find(({ filePath }) => filePath === join(root, file));
    if (found === undefined) throw new RangeError(`${file} was not linted.`);
    return found.messages.map(({ message }) => message);
  }

  it.each(faults)("is told why when it $fault", ({ file, reason }) => {
    expect(complaints(file).join("\n")).toContain(reason);
  });

  it.each(Object.keys(soundFiles))("is left alone when it keeps the rules: %s", (file) => {
    expect(complaints(file)).toEqual([]);
  });
});

describe("Our tests", () => {
  it("all run: none is favoured, none is put aside", () => {
    const favoured = /\b(it|test|describe)\.(only|skip|todo)\b|\b(fit|fdescribe|xit|xdescribe)\(/;
    const files = readdirSync("test", { recursive: true, encoding: "utf8" })
      .map((file) => join("test", file))
      .filter(
        (file) => /\.test\.tsx?$/.test(file) && file !== join("test/architecture/lint.test.ts"),
      );
    expect(files.filter((file) => favoured.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
