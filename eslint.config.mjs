import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel and src/pane/main.tsx speak to the host.",
}));

const clockAndChance = [
  { object: "Math", property: "random", message: "Chance is an argument: pass a seed in." },
  { object: "Date", property: "now", message: "The clock is an argument: pass the date in." },
];

/** Text between tags, names for screen readers, and whole sentences. */
const spokenInPane = [
  "JSXText[value=/[A-Za-z]{2,}/]",
  "JSXAttribute[name.name=/^(aria-label|aria-description|title|label|placeholder|alt|hint)$/] > Literal[value=/[A-Za-z]{2}/]",
  "Literal[value=/^[A-Z][a-z]+[,:]? [a-z]+/]",
];

export default [
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "bench/**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["it", "test", "describe"].flatMap((object) =>
          ["only", "skip"].map((property) => ({
            object,
            property,
            message: "Every test runs: mend it or delete it.",
          })),
        ),
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-console": "error",
      "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        { selector: "ExportAllDeclaration", message: "A front door lists its names." },
      ],
    },
  },
  {
    // Excel's own registration has more parameters than ours may: a function's signature is its public face.
    files: ["src/functions/**"],
    rules: { "max-params": "off" },
  },
  {
    // A list of public names, as long as there are some: there is nothing in it to get lost in.
    files: ["src/engine/index.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // Printed by scripts/functions.mjs, and as long as there are functions.
    files: ["src/functions/registered.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // What a person reads stands in src/pane/words, where it can be put into another language.
    files: ["src/pane/**/*.{ts,tsx}"],
    // The engine's numbers are put into the reader's marks in one place, which speaks with the engine's own functions.
    ignores: ["src/pane/words/**", "src/pane/numbers/**", "src/pane/**/*.styles.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        { selector: "ExportAllDeclaration", message: "A front door lists its names." },
        ...spokenInPane.map((selector) => ({
          selector,
          message: "Words for people belong in src/pane/words.",
        })),
        {
          selector: "CallExpression[callee.property.name='toLocaleString']",
          message:
            "Numbers are written by src/pane/numbers, with the marks of the workbook's program.",
        },
        {
          selector:
            "ImportDeclaration[source.value=/engine$/] > ImportSpecifier[imported.name=/^spoken/]",
          message:
            "Numbers are spoken by src/pane/numbers, with the marks of the workbook's program.",
        },
      ],
    },
  },
  {
    files: ["src/excel/**", "src/pane/main.tsx"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/cli/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/engine/**", "src/intake/**", "src/workbook/**", "src/inspector/**"],
    rules: {
      "no-restricted-properties": ["error", ...clockAndChance],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The clock is an argument: pass the date in.",
        },
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        { selector: "ExportAllDeclaration", message: "A front door lists its names." },
      ],
    },
  },
];
