import { readFileSync, readdirSync } from "node:fs";
import { quotaPlan } from "../../src/engine";
import { evaluate, registered } from "../../src/functions";
import { template } from "../excel/printed-workbook";
import { expectClose, valueOf } from "./called";
import { argumentsIn } from "./excel-notation";

/** Every example of the functions' own documentation: the call, and what it should give. */
const examples = readdirSync("src/functions").flatMap((file) =>
  [
    ...readFileSync(`src/functions/${file}`, "utf8").matchAll(
      /@example =([A-Z.]+)\((.*)\) \/\/=> (.+)/g,
    ),
  ].map(([, name = "", args = "", result = ""]) => [name, args, result] as const),
);

test("every function has an example", () => {
  const names = new Set(examples.map(([name]) => name));
  expect([...names].sort()).toEqual(registered.map(({ name }) => name).sort());
});

test.each(examples)("the example %s(%s) gives %s", (name, args, result) => {
  const value = valueOf(name, argumentsIn(args));
  const [expected] = argumentsIn(result);
  expect(Array.isArray(value) ? value.length : 1).toBe(
    Array.isArray(expected) ? expected.length : 1,
  );
  expectClose(value, expected);
});

test("examples are read as Excel reads them", () => {
  expect(argumentsIn("")).toEqual([]);
  expect(argumentsIn('1,,{1,-2.5;"a ""b""",TRUE},DATE(2026,3,31),"x"')).toEqual([
    1,
    null,
    [
      [1, -2.5],
      ['a "b"', true],
    ],
    46112,
    "x",
  ]);
  expect(() => argumentsIn("{1,2")).toThrow("Excel would miss } in {1,2");
  expect(() => argumentsIn("1 2")).toThrow("Excel would not read the end of 1 2");
  expect(() => argumentsIn("A1")).toThrow("Excel would not read this: A1");
});

// The calls of the issue, and the worked numbers of dashboard v3.4.
test.each([
  ["QUOTA.AUTO", ["closer", 54.6, 8], 6.825],
  ["QUOTA.AUTO", ["setter", 54.6, 2, 2, 20], 40],
  ["QUOTA.AUTO", ["manager", 54.6, 1], 54.6],
  ["QUOTA.AUTO", [" Closer ", "54.6", 8], 6.825],
  ["QUOTA.AUTO", ["closer", 54.6, true], 54.6],
  ["QUOTA.DEALS", [40000, 80, 0.6, 0.35], 105],
  ["OTE.COMMISSION", [5670, 5], 1134],
  ["OTE.COMMISSION", [5670, 5, null], 1134],
  ["OTE.COMMISSION", [5670, 5, 2000], 734],
  ["OTE.BREAKEVEN", [5670, 567], 10],
  ["OTE.RATIO", [680400, 68040], 10],
  ["quota.attainment", [6.825, 10.5], 0.65],
] as const)("%s(%j) is %d", (name, args, value) => {
  const outcome = evaluate(name, args);
  expect("value" in outcome && outcome.value).toBeCloseTo(value, 12);
});

test.each([
  ["OTE.COMMISSION", [5670, 0], "quota must be above zero; it is 0."],
  ["OTE.COMMISSION", [5670], "quota is missing."],
  ["OTE.COMMISSION", [-1, 5], "monthlyOte must be zero or more; it is -1."],
  [
    "OTE.COMMISSION",
    [5670, 5, 6000],
    "basePay must not exceed monthlyOte; it is 6000 against 5670.",
  ],
  ["OTE.COMMISSION", [5670, 5, 0, 1], "OTE.COMMISSION takes 3 arguments at most; it was given 4."],
  ["OTE.COMMISSION", ["lots", 5], 'monthlyOte must be a number; it is "lots".'],
  ["OTE.COMMISSION", [[[5670, 1]], 5], "monthlyOte must be a single value, not a range."],
  ["OTE.BREAKEVEN", [5670, 0], "commissionPerUnit must be above zero; it is 0."],
  ["OTE.RATIO", [680400, 0], "annualOte must be above zero; it is 0."],
  ["QUOTA.ATTAINMENT", [5, null], "quota is missing."],
  ["QUOTA.DEALS", [30000, 0, 0.6, 0.3], "costPerMeeting must be above zero; it is 0."],
  [
    "QUOTA.DEALS",
    [30000, 100, 60, 0.3],
    "showRate must be a share from 0 to 1 (60% is 0.6); it is 60.",
  ],
  ["QUOTA.DEALS", [1e308, 1e-300, 1, 1], "The result is too large to be a number."],
  ["QUOTA.AUTO", ["closer", 54.6, 0], "headcount must be above zero; it is 0."],
  ["QUOTA.AUTO", ["boss", 54.6, 8], 'role must be closer, setter or manager; it is "boss".'],
  ["QUOTA.AUTO", ["setter", 54.6, 2, null, 20], "meetingsPerDay is missing."],
] as const)("%s(%j) is refused with a sentence", (name, args, message) => {
  expect(evaluate(name, args)).toEqual({ error: "#VALUE!", message });
});

test("a name that is no function's is #NAME?, as in a cell", () => {
  expect(evaluate("QUOTA.NOPE", [])).toEqual({
    error: "#NAME?",
    message: "No function is called QUOTA.NOPE.",
  });
});

test("Excel is told what every function and every argument is", () => {
  for (const { id, name, description, helpUrl, parameters } of registered) {
    expect([id, description.length > 20, helpUrl]).toEqual([
      name,
      true,
      `https://localhost:3000/functions.html#${name.toLowerCase()}`,
    ]);
    expect(parameters.filter((parameter) => parameter.description.length < 8)).toEqual([]);
  }
});

test("the functions and the plan of the insurance team say the same", () => {
  const plan = quotaPlan(template("insurance-team"));
  const closer = plan.roles.find(({ role }) => role === "closer");
  expect(evaluate("QUOTA.AUTO", ["closer", plan.funnel.deals.value, 8])).toEqual({
    value: closer?.quota,
  });
  expect(evaluate("OTE.COMMISSION", [5670, closer?.quota ?? null])).toEqual({
    value: closer?.commissionNeeded,
  });
  expect(evaluate("OTE.BREAKEVEN", [5670, 1134])).toEqual({ value: closer?.unitsForOte });
});
