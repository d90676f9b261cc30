import { customerCopy } from "../../src/xlsx";
import { unjudgedCopy } from "../../src/xlsx/customer-copy";
import { partText } from "./customer-copy-parts";
import { KIND, RELATIONS, sheetFile, valueCell } from "./customer-copy-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const ROW = "T[[#This Row],[a]:[c]]";
const SCORED = `IF(AND(COUNT(${ROW})=ROWS(${ROW})*COLUMNS(${ROW}),MIN(${ROW})&gt;=0),SUM(${ROW}),#VALUE!)`;

/** The sheet of a copy, whose rows are given as they stand in a file. */
function copiedSheet(rows: string, parts: Readonly<Record<string, string>> = {}): string {
  return partText(unjudgedCopy(sheetFile(`<sheetData>${rows}</sheetData>`, parts)).file, SHEET);
}

/** What stands in one cell after the copy, where a formula stood. */
function becomes(formula: string, value: number | string = 1): string {
  const cell = valueCell("A1", value, `<f>${formula}</f>`);
  return /<row r="1">(.*?)<\/row>/.exec(copiedSheet(`<row r="1">${cell}</row>`))?.[1] ?? "";
}

describe("names of functions", () => {
  test.each([
    "QUOTA.ATTAINMENT(B1,C1)",
    "quota.attainment(B1,C1)",
    "_xldudf_QUOTA_ATTAINMENT(B1,C1)",
    "_xlfn._xldudf_QUOTA_ATTAINMENT(B1,C1)",
    "_xlfn.SINGLE(_xldudf_QUOTA_ATTAINMENT(B1,C1))",
  ])("%s", (formula) => {
    expect(becomes(formula)).toBe('<c r="A1"><f>IF(C1&gt;0,B1/C1,#VALUE!)</f><v>1</v></c>');
  });

  test("what only sounds like one stays", () => {
    const own = "MYQUOTA.ATTAINMENT(B1,C1)+QUOTA.UNKNOWN(1)";
    expect(becomes(own)).toBe(`<c r="A1"><f>${own}</f><v>1</v></c>`);
    const text = '"QUOTA.ATTAINMENT(B1,C1)"&amp;B1';
    expect(becomes(text)).toBe(`<c r="A1"><f>${text}</f><v>1</v></c>`);
  });
});

describe("arguments and neighbours", () => {
  test.each([
    [
      "numbers that hold are not asked again",
      "QUOTA.DEALS(30000,100,0.6,0.3)",
      "30000/100*0.6*0.3",
    ],
    ["the result beside an operator", "2^QUOTA.DEALS(30000,100,0.6,0.3)", "2^(30000/100*0.6*0.3)"],
    ["a sum as an argument", "QUOTA.EXPECTED(B1+B2,0.5)", "IF((B1+B2)&gt;=0,(B1+B2)*0.5,#VALUE!)"],
    [
      "a call as an argument",
      "OTE.RATIO(SUM(B1:B3),10)",
      "IF(SUM(B1:B3)&gt;=0,SUM(B1:B3)/10,#VALUE!)",
    ],
    [
      "a call of ours as an argument",
      "QUOTA.STATUS(QUOTA.ATTAINMENT(B1,50))",
      "LOOKUP(ROUND(B1/50,12),{-1E+99,0.8,0.85,0.9,0.98,1,1.08},{&quot;MAJOR GAP&quot;,&quot;SIGNIFICANT GAP&quot;,&quot;LIKELY MISS&quot;,&quot;AT RISK&quot;,&quot;LIKELY TO HIT&quot;,&quot;ON TRACK&quot;,&quot;ON TRACK TO EXCEED&quot;})",
    ],
    ["an argument left out", "OTE.COMMISSION(B1,5,)", "IF(B1&gt;=0,B1/5,#VALUE!)"],
    ["a comma within a text", 'IF(B1="a,b",QUOTA.POOL(9,2),0)', "IF(B1=&quot;a,b&quot;,9*2,0)"],
    ["a quoted sheet", "QUOTA.ATTAINMENT('It''s, (a) sheet'!B1,2)", "'It''s, (a) sheet'!B1/2"],
    [
      "tiers in cells",
      "OTE.PAYOUT(6,5,4,$B$1:$C$2)",
      "4*($C$1*MAX(0,6/5-$B$1)+($C$2-$C$1)*MAX(0,6/5-$B$2))",
    ],
    ["a row of a table", "QUOTA.SCORE(T[[#This Row],[a]:[c]])", SCORED],
  ])("%s", (_what, formula, native) => {
    const xml = formula.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    expect(becomes(xml)).toBe(`<c r="A1"><f>${native}</f><v>1</v></c>`);
  });
});

test("cells that share a formula share the native one", () => {
  const sheet = copiedSheet(
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">_xldudf_QUOTA_ATTAINMENT(B1,$C$1)</f><v>1</v></c></row>` +
      `<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`,
  );
  expect(sheet).toContain(
    '<f t="shared" ref="A1:A3" si="0">IF($C$1&gt;0,B1/$C$1,#VALUE!)</f><v>1</v>',
  );
  expect(sheet).toContain('<c r="A2"><f t="shared" si="0"/><v>2</v></c>');
});

test("cells that share a formula without an equivalent each keep their value", () => {
  const rows =
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">SUM(QUOTA.ROUND(B1:C1))</f><v>7</v></c></row>` +
    `<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>a &amp; b</v></c></row>`;
  const copy = customerCopy(sheetFile(`<sheetData>${rows}</sheetData>`));
  if (copy.kind !== "copied") throw new Error(JSON.stringify(copy));
  const sheet = partText(copy.bytes, SHEET);
  expect(sheet).toContain('<c r="A1"><v>7</v></c>');
  expect(sheet).toContain(
    '<c r="A2" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c>',
  );
  expect(copy.account.stamped.map(({ cell, value, formula }) => [cell, value, formula])).toEqual([
    ["A1", 7, "SUM(QUOTA.ROUND(B1:C1))"],
    ["A2", "a & b", "SUM(QUOTA.ROUND(B2:C2))"],
  ]);
});

describe("array formulas", () => {
  const array = (formula: string, ref: string, cell = "A1") =>
    copiedSheet(
      `<row r="1"><c r="${cell}" s="3" cm="1"><f t="array" ref="${ref}">${formula}</f><v>1</v></c></row>`,
    );

  test("one value from one value is a plain formula", () => {
    expect(array("_xldudf_QUOTA_POOL(B1,2)", "A1")).toContain(
      '<c r="A1" s="3"><f>IF(B1&gt;=0,B1*2,#VALUE!)</f><v>1</v></c>',
    );
  });

  test("what looks at several cells stays an array formula", () => {
    expect(array("MAX(IF(B1:B3&gt;0,1,0))*QUOTA.POOL(3,2)", "A1")).toContain(
      '<c r="A1" s="3"><f t="array" ref="A1">MAX(IF(B1:B3&gt;0,1,0))*(3*2)</f>',
    );
  });

  test("what spills becomes an array formula over the same cells", () => {
    expect(array("_xldudf_QUOTA_RANK(B1:B3)", "A1:A3")).toContain(
      '<f t="array" ref="A1:A3">IF(COUNT(B1:B3)+COUNTBLANK(B1:B3)=ROWS(B1:B3)*COLUMNS(B1:B3),IF(B1:B3=&quot;&quot;,&quot;&quot;,RANK(B1:B3,B1:B3)),#VALUE!)</f>',
    );
  });

  test("a formula that is no array formula becomes one where it must", () => {
    expect(becomes("INDEX(QUOTA.RANK(B1:B3,&quot;average&quot;),2)")).toContain(
      '<f t="array" ref="A1">INDEX(IF(',
    );
  });

  test("single arguments that are given several cells keep the values", () => {
    const copy = unjudgedCopy(
      sheetFile(
        `<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_QUOTA_POOL(B1:B2)</f><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row></sheetData>`,
      ),
    );
    expect(
      copy.account.stamped.map(({ cell, value, heldFormula }) => [cell, value, heldFormula]),
    ).toEqual([
      ["A1", 5, true],
      ["A2", 6, false],
    ]);
  });

  test("who asked for what spilled asks for the cells", () => {
    const sheet = copiedSheet(
      `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_QUOTA_RANK(B1:B3)</f><v>1</v></c>` +
        `<c r="D1"><f>SUM(_xlfn.ANCHORARRAY($A$1))</f><v>6</v></c></row>`,
    );
    expect(sheet).toContain("<f>SUM($A$1:$A$3)</f><v>6</v>");
  });
});

describe("formulas beside the cells", () => {
  const names = (defined: string) =>
    `<workbook xmlns:r="${KIND}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames>${defined}</definedNames></workbook>`;

  test("names are native, and a name of one cell is one value", () => {
    const bytes = sheetFile(
      `<sheetData><row r="1"><c r="A1"><f>QUOTA.POOL(Target)</f><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>`,
      {
        "xl/workbook.xml": names(
          '<definedName name="Target">Sheet1!$B$1</definedName><definedName name="Whole">QUOTA.POOL(Sheet1!$B$1,2)</definedName>',
        ),
      },
    );
    const { file, account } = unjudgedCopy(bytes);
    expect(partText(file, SHEET)).toContain("<f>IF(Target&gt;=0,Target*1,#VALUE!)</f>");
    expect(partText(file, "xl/workbook.xml")).toContain(
      '<definedName name="Whole">IF(Sheet1!$B$1&gt;=0,Sheet1!$B$1*2,#VALUE!)</definedName>',
    );
    expect(account.loose.map(({ where }) => where)).toEqual(["the name Whole"]);
  });

  const rules =
    '<sheetData/><conditionalFormatting sqref="B2:B9"><cfRule type="expression" priority="1"><formula>QUOTA.BAND(B2)="RED"</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" sqref="C1"><formula1>QUOTA.POOL(1,2)</formula1><formula2>SUM(QUOTA.ROUND(B1:B2))</formula2></dataValidation></dataValidations>';

  test("looks and validations are native, and one that cannot be keeps the copy back", () => {
    const copy = customerCopy(sheetFile(rules));
    if (copy.kind !== "refused") throw new Error(copy.kind);
    expect(copy.account.loose.map(({ where, after }) => [where, after])).toEqual([
      [
        "the look of B2:B9",
        'IF(ROUND(B2,12)<0.6,"RED",IF(ROUND(B2,12)>0.9,"GREEN","YELLOW"))="RED"',
      ],
      ["the validation of C1", "1*2"],
      ["the validation of C1", null],
    ]);
    expect(copy.faults).toEqual([
      {
        sheet: "Sheet1",
        cells: null,
        words:
          "In the validation of C1: QUOTA.ROUND has no native formula: it rounds to whole steps by largest remainder.",
        remedy: "Put the function into a cell of its own, and refer to that cell here.",
      },
    ]);
  });

  test("a table's column is native with its cells, or has no formula any more", () => {
    const column = (id: number, name: string, formula: string) =>
      `<tableColumn id="${id}" name="${name}"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
    const table = `<table id="1" name="T" displayName="T" ref="A1:C2"><tableColumns count="3"><tableColumn id="1" name="a"/>${column(2, "b", "QUOTA.POOL(T[[#This Row],[a]])")}${column(3, "c", "SUM(QUOTA.ROUND(T[a]))")}</tableColumns></table>`;
    const bytes = sheetFile("<sheetData/>", {
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${KIND}/table" Target="../tables/table1.xml"/></Relationships>`,
    });
    const after = partText(unjudgedCopy(bytes).file, "xl/tables/table1.xml");
    expect(after).toContain(
      "<calculatedColumnFormula>IF(T[[#This Row],[a]]&gt;=0,T[[#This Row],[a]]*1,#VALUE!)</calculatedColumnFormula>",
    );
    expect(after).toContain('<tableColumn id="3" name="c"></tableColumn>');
  });
});

test("a value that is not there is asked for, cell by cell", () => {
  const copy = customerCopy(
    sheetFile(
      `<sheetData><row r="4"><c r="C4"><f>SUM(QUOTA.ROUND(B1:C1))</f></c></row></sheetData>`,
    ),
  );
  if (copy.kind !== "refused") throw new Error(copy.kind);
  expect(copy.faults[0]).toMatchObject({ sheet: "Sheet1", cells: "C4" });
  expect(copy.faults[0]?.remedy).toContain("add-in is loaded");
});

test("a value that was never calculated, because the add-in was away, is told with its cell", () => {
  const copy = customerCopy(
    sheetFile(
      `<sheetData><row r="4"><c r="C4" t="e"><f>QUOTA.POOL(B1)</f><v>#NAME?</v></c></row></sheetData>`,
    ),
  );
  if (copy.kind !== "refused") throw new Error(copy.kind);
  expect(copy.faults).toHaveLength(1);
  expect(copy.faults[0]).toMatchObject({ sheet: "Sheet1", cells: "C4" });
  expect(copy.faults[0]?.remedy).toContain("saved while the add-in was not loaded");
});

test("functions of other add-ins keep the copy back", () => {
  const copy = customerCopy(
    sheetFile(`<sheetData><row r="1"><c r="A1"><f>ACME.PRICE(1)</f><v>1</v></c></row></sheetData>`),
  );
  if (copy.kind !== "refused") throw new Error(copy.kind);
  expect(copy.faults.map(({ cells }) => cells)).toEqual(["A1"]);
});

test("what is no workbook is said to be none", () => {
  expect(customerCopy(new Uint8Array([1, 2, 3]))).toMatchObject({ kind: "unreadable" });
});
