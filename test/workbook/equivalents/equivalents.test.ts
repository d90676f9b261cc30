import {
  functionCalled,
  functionsWithEquivalent,
  nativeText,
  withoutEquivalent,
  type NativeArgument,
} from "../../../src/workbook";
import { registered } from "../../../src/functions";

/** A cell, or a number that is written in. */
function single(text: string): NativeArgument {
  const number = Number(text);
  const literal = text !== "" && Number.isFinite(number) ? number : null;
  return { text, operand: text, literal, range: null, isSingle: true };
}

function area(text: string, rows: number, columns: number): NativeArgument {
  const range = { rows, columns, isReference: true, elementAt: null };
  return { text, operand: text, literal: null, range, isSingle: false };
}

function text(name: string, ...args: readonly (NativeArgument | null)[]): string | undefined {
  return nativeText(name, args)?.text;
}

test("every function has an equivalent, or a reason why it has none", () => {
  const known = [...functionsWithEquivalent, ...Object.keys(withoutEquivalent)];
  expect(known.sort()).toEqual(registered.map(({ name }) => name).sort());
});

test("a function is known however a file calls it", () => {
  for (const call of [
    "QUOTA.AUTO",
    "quota.auto",
    "_xldudf_QUOTA_AUTO",
    "_XLFN._XLDUDF_QUOTA_AUTO",
  ]) {
    expect(functionCalled(call)).toBe("QUOTA.AUTO");
  }
  for (const call of ["AUTO", "QUOTA.AUTOS", "ACME.QUOTA.AUTO", "QUOTA"]) {
    expect(functionCalled(call)).toBeNull();
  }
});

describe("formulas as a person would write them", () => {
  test.each([
    ["QUOTA.ATTAINMENT", ["A1", "B1"], "IF(B1>0,A1/B1,#VALUE!)"],
    ["QUOTA.ATTAINMENT", ["A1", "4"], "A1/4"],
    ["QUOTA.DEALS", ["A1", "100", "B1", "0.3"], "IF(AND(A1>=0,B1>=0,B1<=1),A1/100*B1*0.3,#VALUE!)"],
    ["QUOTA.PACE", ["A1", "B1", "0.8"], "IF(B1>0,A1/(B1*0.8),#VALUE!)"],
    ["QUOTA.PACE", ["A1", "5", "0"], "NA()"],
    ["QUOTA.PROJECT", ["A1", "B1"], "IF(AND(B1>=0,B1<=1),IF(B1=0,NA(),A1/B1),#VALUE!)"],
    ["OTE.COMMISSION", ["A1", "B1", "C1"], "IF(AND(A1>=0,B1>0,C1>=0,C1<=A1),(A1-C1)/B1,#VALUE!)"],
    ["QUOTA.POOL", ["A1", "-1"], "#VALUE!"],
    ["QUOTA.RAMP", ["A1"], "IF(INT(A1)<1,0,CHOOSE(MIN(INT(A1),4),0.25,0.5,0.75,1))"],
  ] as const)("%s of %j", (name, args, expected) => {
    expect(text(name, ...args.map(single))).toBe(expected);
  });

  test("a role that is written in chooses its formula", () => {
    const role = { ...single('"closer"'), literal: "closer" };
    expect(text("QUOTA.AUTO", role, single("A1"), single("8"))).toBe("IF(A1>=0,A1/8,#VALUE!)");
    expect(text("QUOTA.AUTO", single("R1"), single("A1"), single("8"))).toBe(
      'IF(TRIM(R1)="closer",IF(A1>=0,A1/8,#VALUE!),IF(TRIM(R1)="setter",#VALUE!,IF(TRIM(R1)="manager",IF(A1>=0,A1*1,#VALUE!),#VALUE!)))',
    );
  });
});

describe("no equivalent", () => {
  const column = area("A1:A3", 3, 1);
  const row = area("B1:D1", 1, 3);
  test.each<readonly [string, string, readonly (NativeArgument | null)[]]>([
    ["several cells where one belongs", "QUOTA.POOL", [column]],
    ["too many arguments", "QUOTA.ATTAINMENT", [single("1"), single("2"), single("3")]],
    ["too few", "QUOTA.DEALS", [single("1")]],
    ["one left out that must be there", "QUOTA.ATTAINMENT", [null, single("2")]],
    ["a column beside a row", "QUOTA.BACKTEST", [column, row]],
    ["ranks without gaps", "QUOTA.RANK", [column, { ...single('"dense"'), literal: "dense" }]],
    ["a ridge", "QUOTA.REGRESS", [column, column, null, single("2")]],
    ["a block, in which places cannot be counted", "QUOTA.GINI", [area("A1:B2", 2, 2)]],
    [
      "tiers whose cells the text does not tell",
      "OTE.PAYOUT",
      [...["1", "2", "3"].map(single), column],
    ],
    ["a name that is none of ours", "ACME.PRICE", [single("1")]],
  ])("%s", (_what, name, args) => {
    expect(nativeText(name, args)).toBeNull();
  });
});

test("what gives several values must be an array formula, what gives one need not", () => {
  const column = area("A1:A3", 3, 1);
  expect(nativeText("QUOTA.WEIGHTS", [column])?.needsArray).toBe(true);
  expect(nativeText("QUOTA.GINI", [column])?.needsArray).toBe(false);
  const worked = { ...column, text: "A1:A3*2", operand: "(A1:A3*2)", range: null };
  expect(nativeText("QUOTA.JAIN", [worked])?.needsArray).toBe(true);
});
