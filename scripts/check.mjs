// Everything that must hold before a change is merged, cheapest first. The first thing that does not ends it.
import { spawnSync } from "node:child_process";
import { installPackages } from "./bootstrap/install.mjs";

const steps = [
  ["types", "typescript/bin/tsc", "-p", "tsconfig.json"],
  [
    "pure types: engine, intake and workbook know no host",
    "typescript/bin/tsc",
    "-p",
    "tsconfig.pure.json",
  ],
  ["lint", "eslint/bin/eslint.js", "."],
  ["format", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  [
    "rooms",
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "src",
    "--config",
    ".dependency-cruiser.cjs",
  ],
  ["generated functions", "../scripts/functions.mjs", "--check"],
  ["generated rooms", "../scripts/rooms.mjs", "--check"],
  ["manifest", "jest/bin/jest.js", "test/manifest"],
  ["tests", "../scripts/bootstrap.mjs", "test"],
];

installPackages();
for (const [name, script, ...args] of steps) {
  console.log(`\n▸ ${name}`);
  const program = [`node_modules/${script}`, ...args];
  const { status } = spawnSync(process.execPath, program, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\n✗ ${name}: does not hold; the reason stands above.`);
    process.exit(1);
  }
}
console.log("\n✓ Everything holds.");
