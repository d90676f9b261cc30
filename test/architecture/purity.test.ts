import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/** What the compiler says of a file in the engine, under the settings of the pure rooms. */
function complaints(text: string): readonly string[] {
  const file = resolve("src/engine/figure/imagined.ts");
  const config = ts.readConfigFile("tsconfig.pure.json", (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => resolve(path) === file || fileExists(path);
  host.getSourceFile = (path, target) =>
    resolve(path) === file ? ts.createSourceFile(path, text, target) : getSourceFile(path, target);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("The pure rooms", () => {
  it("may use the language itself", () => {
    expect(complaints("export const largest = Math.max(...[1, 2].map((each) => each));")).toEqual(
      [],
    );
  });

  it.each([
    ["the page", "document.title", "Cannot find name 'document'."],
    ["the host", "Excel.run", "Cannot find name 'Excel'."],
    ["the network", "fetch", "Cannot find name 'fetch'."],
    ["the process", "process.env", "Cannot find name 'process'."],
    ["the console", "console.log", "Cannot find name 'console'."],
  ])("do not know %s", (_outside, text, reason) => {
    expect(complaints(`export const outside = ${text};`).join()).toContain(reason);
  });
});
