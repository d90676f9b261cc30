import { readFileSync } from "node:fs";
import { engineVersion } from "../../src/engine";

test("stamps carry the version that the changelog describes first", () => {
  const [, first] = /^## (\S+)/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];
  expect(engineVersion).toBe(first);
});
