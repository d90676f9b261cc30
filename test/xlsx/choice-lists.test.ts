import { strFromU8, unzipSync } from "fflate";
import { inputSheets } from "../../src/workbook";
import { workbookFile } from "../../src/xlsx";
import { template, workbookOf } from "../excel/printed-workbook";

test("what is chosen from a list is a rule with the list's name, which stands for cells of a table", async () => {
  const sheets = inputSheets(template("saas-12-reps"));
  const parts = unzipSync(await workbookFile(workbookOf(sheets)));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const place = sheets.findIndex(({ name }) => name === "Bounds") + 1;
  const [rule] =
    /<dataValidation [^>]*>(?:(?!<\/dataValidation>).)*RosterIds.*?<\/dataValidation>/.exec(
      text(`xl/worksheets/sheet${place}.xml`),
    ) ?? [""];
  expect(rule).toContain('type="list"');
  expect(rule).toContain("<formula1>RosterIds</formula1>");
  expect(rule).toContain('error="Choose from the list, or leave the cell blank."');
  expect(rule).toContain('prompt="An id of the roster."');
  expect(rule).toMatch(/sqref="A7(:A\d+)?"/);
  // 12 reps, two SDRs and a manager, from the first row beneath the header on.
  expect(text("xl/workbook.xml")).toMatch(
    /<definedName name="RosterIds">'?Roster'?!\$A\$7:\$A\$21<\/definedName>/,
  );
});
