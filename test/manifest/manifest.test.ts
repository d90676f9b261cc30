/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { registered } from "../../src/functions";
import { commandNames } from "../../src/pane/commands/command-names";
import { brokenManifests } from "./broken-manifests";
import { manifestProblems } from "./manifest-rules";
import type { Surroundings } from "./surroundings";

const manifest = readFileSync("manifest.xml", "utf8");

const sources = readdirSync("src/functions")
  .map((file) => `src/functions/${file}`)
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));

/** A PNG says its size in the first chunk, at bytes 16 and 20. */
function imageSize(path: string): readonly [number, number] | null {
  if (!existsSync(`.${path}`)) return null;
  const bytes = readFileSync(`.${path}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

let surroundings: Surroundings;

beforeAll(async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(sources);
  surroundings = {
    version: JSON.parse(readFileSync("package.json", "utf8")).version,
    functions: JSON.parse(metadataJson).functions,
    associated: registered.map(({ id }) => id),
    commands: commandNames,
    json: (path) =>
      existsSync(`public${path}`) ? JSON.parse(readFileSync(`public${path}`, "utf8")) : null,
    imageSize,
  };
});

describe("The manifest", () => {
  it("holds nothing that would keep Excel from loading the add-in", () => {
    expect(manifestProblems(manifest, surroundings)).toEqual([]);
  });

  it.each(brokenManifests)("is refused with $fault", ({ sound, broken, reason }) => {
    const faulty = manifest.replace(sound, broken);
    expect(faulty).not.toBe(manifest);
    expect(manifestProblems(faulty, surroundings)).toContain(reason);
  });

  it("is refused with another version than the package", () => {
    expect(manifestProblems(manifest, { ...surroundings, version: "7.0.0" })).toContain(
      "The version is not 7.0.0.0.",
    );
  });
});

describe("A custom function", () => {
  const helpUrl = "https://localhost:3000/functions.html";

  it.each([
    [
      "a prefix that is not ours",
      { id: "SALES.AUTO", name: "SALES.AUTO", helpUrl },
      "SALES.AUTO is not a name of ours.",
    ],
    [
      "two names",
      { id: "QUOTA.AUTO", name: "QUOTA.CAR", helpUrl },
      "QUOTA.AUTO is called QUOTA.CAR.",
    ],
    [
      "no help page",
      { id: "QUOTA.AUTO", name: "QUOTA.AUTO" },
      "QUOTA.AUTO has no help page on localhost:3000.",
    ],
    [
      "nothing behind it",
      { id: "QUOTA.NONE", name: "QUOTA.NONE", helpUrl },
      "QUOTA.NONE is described and never associated.",
    ],
  ])("is refused with %s", (_fault, described, reason) => {
    const functions = [described];
    expect(manifestProblems(manifest, { ...surroundings, functions })).toContain(reason);
  });

  it("is refused when Excel was never told of it", () => {
    expect(manifestProblems(manifest, { ...surroundings, functions: [] })).toContain(
      "QUOTA.AUTO is associated and never described.",
    );
  });

  it("reaches Excel, whichever file it is in", () => {
    const loaded = readFileSync("src/functions/excel.ts", "utf8");
    const missing = sources.filter((file) => !loaded.includes(`./${file.slice(14, -3)}"`));
    expect(missing).toEqual([]);
  });

  it("has its help where its help address points", () => {
    const page = new DOMParser().parseFromString(
      readFileSync("public/functions.html", "utf8"),
      "text/html",
    );
    const anchors = surroundings.functions.map((each) => new URL(each.helpUrl ?? "").hash.slice(1));
    expect(anchors.filter((anchor) => page.getElementById(anchor) === null)).toEqual([]);
  });
});

describe("A shortcut", () => {
  const shortcuts = (key: string, action = "OpenPane") => ({
    actions: [{ id: "OpenPane", type: "ExecuteFunction", name: "Open the pane" }],
    shortcuts: [{ action, key: { default: key } }],
  });

  it.each([
    ["Shift alone", shortcuts("Shift+P"), "Shift+P is no shortcut that conflicts with no other."],
    ["Excel's own", shortcuts("Ctrl+C"), "Ctrl+C is no shortcut that conflicts with no other."],
    [
      "nothing behind it",
      shortcuts("Ctrl+Alt+Shift+P", "ClosePane"),
      "The shortcut ClosePane is associated with nothing.",
    ],
    ["no file", null, "/shortcuts.json does not exist."],
  ])("is refused with %s", (_fault, json, reason) => {
    expect(manifestProblems(manifest, { ...surroundings, json: () => json })).toContain(reason);
  });
});
