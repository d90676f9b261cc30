/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await officeInJsdom();
  await Excel.run(async (context) => {
    const inputs = context.workbook.worksheets.add("Auto quotas and OTE");
    inputs.getRange("A1:C4").values = [
      ["Role", "Headcount", "Monthly OTE"],
      ["closer", 8, 5670],
      ["setter", 2, ""],
      ["manager", "", 7000],
    ];
    inputs.tables.add("A1:C4", true).name = "RoleInputs";
    inputs.getRange("F1:F4").values = [[3000], [100], ["text"], [""]];
    const names = ["MarketingSpend", "CostPerMeeting", "Worded", "Blank"];
    names.forEach((name, row) => context.workbook.names.add(name, inputs.getRange(`F${row + 1}`)));
    await context.sync();
  });
});
afterAll(() => excel.dispose());

const computed = (formula: string) =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    cell.formulas = [[formula]];
    cell.load("values,formulas");
    await context.sync();
    expect(cell.formulas).toEqual([[formula]]);
    return cell.values[0]?.[0] as unknown;
  });

it.each<[string, unknown, string]>([
  [
    '=IF(COUNT(MarketingSpend)*N(CostPerMeeting)=0,"",MarketingSpend/CostPerMeeting)',
    30,
    "names of numbers",
  ],
  ['=IF(COUNT(Blank)*N(CostPerMeeting)=0,"",Blank/CostPerMeeting)', "", "the name of a blank"],
  ['=IF(COUNT(Worded)*N(CostPerMeeting)=0,"",1)', "", "the name of a text"],
  ["=N(Worded)", 0, "a text taken as a number"],
  ['=IF(COUNT(Blank,Worded)=0,"none","some")', "none", "counting several names"],
  ["=ISBLANK(Blank)", true, "asking for a blank"],
  ['=INDEX(RoleInputs[Headcount],MATCH("setter",RoleInputs[Role],0))', 2, "a table column"],
  ["=SUMPRODUCT(RoleInputs[Headcount],RoleInputs[Monthly OTE])", 45360, "columns with blanks"],
  ['=SUMIFS(RoleInputs[Headcount],RoleInputs[Role],"closer")', 8, "a condition on a column"],
  ['=COUNTIF(RoleInputs[Role],"FAIL")', 0, "counting a word"],
  ["=COUNTA(RoleInputs[[#Headers],[Role]:[Monthly OTE]])", 3, "a table's headers"],
  ["='Auto quotas and OTE'!F1*2", 6000, "another sheet's cell"],
  ["='Auto quotas and OTE'!F4", 0, "another sheet's blank"],
  ['=IFERROR(1/0,"caught")', "caught", "an error that is caught"],
  ["=AND(ISNUMBER(MarketingSpend),MarketingSpend>=0)", true, "a check"],
  ["=ABS(0.1+0.2-0.3)<=0.000001", true, "a tolerance"],
  ["=ROUNDUP(ROUND(6.825,9),0)", 7, "rounding up"],
  ['=TEXT(6.825,"0.0")', "6.8", "a number as text"],
  ['="Spend "&MarketingSpend', "Spend 3000", "text joined to a number"],
])("%s gives %p: %s", async (formula, value, _subject) => {
  expect(await computed(formula)).toBe(value);
});

it("A formula in a table reads its own row", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Quotas");
    sheet.getRange("A1:B3").formulas = [
      ["Role", "People"],
      [
        "setter",
        "=INDEX(RoleInputs[Headcount],MATCH(RoleQuotas[[#This Row],[Role]],RoleInputs[Role],0))",
      ],
      [
        "closer",
        "=INDEX(RoleInputs[Headcount],MATCH(RoleQuotas[[#This Row],[Role]],RoleInputs[Role],0))",
      ],
    ];
    sheet.tables.add("A1:B3", true).name = "RoleQuotas";
    await context.sync();
    const body = sheet.getRange("B2:B3").load("values");
    await context.sync();
    return body.values;
  });
  expect(values).toEqual([[2], [8]]);
});

it("A changed input is in every formula that the next request reads", async () => {
  const values = await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const cell = worksheets.getItem("Sheet1").getRange("B5:B6");
    cell.formulas = [["=MarketingSpend/CostPerMeeting"], ["=B5*2"]];
    await context.sync();
    names.getItem("MarketingSpend").getRange().values = [[4500]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[45], [90]]);
});
