import { registered } from "../../src/functions";
import type { InspectedWorkbook } from "../../src/inspector";
import { readCells } from "../../src/xlsx";
import { unjudgedCopy } from "../../src/xlsx/customer-copy";
import { xmlText } from "../../src/xlsx/xml";
import { recalculated } from "../recalculation/libreoffice";
import { calls, valueCalls } from "./customer-copy-calls";
import { edited } from "./edited-file";
import {
  sheetFile,
  valueCell,
  workbookOfCalls,
  type Asked,
  type Way,
} from "./customer-copy-workbook";

const listed = Object.entries(calls).flatMap(([name, texts]) =>
  texts.map((text) => [name, text] as const),
);

function cellsIn(bytes: Uint8Array): InspectedWorkbook["sheets"][number]["cells"] {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new Error(reading.what);
  return reading.workbook.sheets[0]?.cells ?? [];
}

test("every function has calls here", () => {
  const all = [...Object.keys(calls), ...Object.keys(valueCalls)].sort();
  expect(all).toEqual(registered.map(({ name }) => name).sort());
});

type Shown = readonly (string | number | boolean | null)[];

/** What the cells of a call show, in reading order. */
function shownBy(cells: ReturnType<typeof cellsIn>, { row, answers }: Asked): Shown {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  return answers.flatMap((values, down) =>
    values.map((_value, across) => at.get(`${row + down},${across}`) ?? null),
  );
}

function isAlike(found: unknown, wanted: unknown): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** Excel ranks cells only: numbers that are written into a call of this function stay its value. */
const onlyInCells = new Set(["QUOTA.RANK", "QUOTA.CAPACITY"]);

describe.each(["written", "referred"] as const)("arguments %s", (way: Way) => {
  const own = listed.filter(([name]) => way === "referred" || !onlyInCells.has(name));
  const { bytes, asked } = workbookOfCalls(own, way);
  const { file, account } = unjudgedCopy(bytes);
  const cells = cellsIn(file);

  test("no formula calls the add-in, and none became its value", () => {
    const left = cells.filter(({ formula }) => /QUOTA|OTE|_xldudf/i.test(formula ?? ""));
    expect(left).toEqual([]);
    expect(account.stamped.map(({ formula, why }) => `${formula}: ${why}`)).toEqual([]);
    expect(account.replaced).toHaveLength(own.length);
  });

  test("native formulas are those of Excel 2016, and none recalculates by itself", () => {
    const rules = ["newer-function", "add-in-function", "volatile-function", "external-link"];
    expect(account.findings.filter(({ rule }) => rules.includes(rule))).toEqual([]);
  });

  test("recalculated elsewhere, native formulas give what the engine gives", () => {
    const forgotten = edited(file, {
      "xl/worksheets/sheet1.xml": (xml) => xml.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, "$1"),
    });
    const again = cellsIn(recalculated({ calls: forgotten })["calls"] ?? new Uint8Array());
    const formulas = new Map(
      cells.map(({ row, column, formula }) => [`${row},${column}`, formula]),
    );
    const wrong = asked.flatMap((each) => {
      const [found, wanted] = [shownBy(again, each), each.answers.flat()];
      const isRight = wanted.every((value, place) => isAlike(found[place], value));
      return isRight
        ? []
        : [{ call: each.call, formula: formulas.get(`${each.row},0`), found, wanted }];
    });
    expect(wrong).toEqual([]);
  });
});

/** Formulas around calls, as a file has them that no Excel with arrays wrote, and what they give by hand. */
const around: readonly (readonly [formula: string, value: number | string])[] = [
  ["2^-QUOTA.LIFT(8,10)", 2 ** -0.25],
  ["100-QUOTA.DEALS(30000,100,0.6,0.3)", 46],
  ["QUOTA.POOL(10,1.1)%", 0.11],
  ["SUM(QUOTA.BLEND({60;40},{30;30},0.5,160))+1", 161],
  ["INDEX(QUOTA.WEIGHTS({26;20;10}),3)", 0.7],
  ["INDEX(QUOTA.WEIGHTS({26,20,10}),1,2)", 1],
  ['QUOTA.BAND(QUOTA.ATTAINMENT(6.825,10.5))&"!"', "YELLOW!"],
  ['IF(QUOTA.RISK(0.35*2)="Medium Risk",1,2)', 1],
  ["QUOTA.JAIN({0;0;0;10}*2)", 0.25],
  ["QUOTA.BACKTEST({100;100}*1,{120;99})", 0.5],
  ["QUOTA.SHAREATQUOTA({1.05;1;0.99;0.5}-0.02)", 0.25],
  ["QUOTA.ATTAINMENT(SUM({1;2;3}),QUOTA.POOL(10,1.2))", 0.5],
  ["QUOTA.RAMP(1+1)*OTE.RATIO(10,-(-5))", 1],
  ["_xlfn.SINGLE(_xldudf_QUOTA_INTERVAL(0,1))+1", 1],
];

test("calls within formulas give what they give by themselves", () => {
  const rows = around.map(([formula], place) => {
    const address = `A${place + 1}`;
    return `<row r="${place + 1}">${valueCell(address, 0, `<f>${xmlText(formula)}</f>`)}</row>`;
  });
  const { file, account } = unjudgedCopy(sheetFile(`<sheetData>${rows.join("")}</sheetData>`));
  expect(account.stamped).toEqual([]);
  expect(account.replaced).toHaveLength(around.length);
  const again = cellsIn(recalculated({ around: file })["around"] ?? new Uint8Array());
  const wrong = around.flatMap(([formula, value], place) =>
    isAlike(again[place]?.value, value)
      ? []
      : [{ formula, found: again[place]?.value, value, native: account.replaced[place]?.after }],
  );
  expect(wrong).toEqual([]);
});
