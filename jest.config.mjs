import { browserPath, libreOfficePath } from "./scripts/programs.mjs";

const translated = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** Packages that are published as ES modules only, which jest has to translate like our own source. */
const esmOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "hucre",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

/** Tests that need a program beside Node, and the name under which they find its path in the environment. */
const demanding = [
  { folder: "test/browser", name: "QUOTA_WORKBOOK_BROWSER", program: browserPath() },
  { folder: "test/recalculation", name: "QUOTA_WORKBOOK_LIBREOFFICE", program: libreOfficePath() },
];
for (const { name, program } of demanding) if (program) process.env[name] = program;

// In CI nothing is left out: a test whose program is missing runs and fails.
const leftOut = demanding.filter(({ program }) => !program && process.env.CI !== "true");
for (const { folder } of leftOut)
  console.error(`*** ${folder} is left out: its program is missing.`);

export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: [
    "/node_modules/",
    ...leftOut.map(({ folder }) => `<rootDir>/${folder}/`),
  ],
  transform: { "\\.tsx$": translated(true), "\\.(ts|js|mjs)$": translated(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/scripts/jest-no-style.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  setupFilesAfterEnv: ["<rootDir>/scripts/jest-patience.cjs"],
  reporters: ["default", "<rootDir>/scripts/jest-last-line.mjs"],
  maxWorkers: 2,
  // How long a test may take says nothing of whether it holds: a machine that does other work too takes its time.
  testTimeout: 120_000,
};
