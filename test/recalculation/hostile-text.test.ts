import { workbookDescription } from "../../src/workbook";
import { readWorkbookFile, workbookFile } from "../../src/xlsx";
import { teamOfAes } from "../engine/small-team";
import { onADay } from "../excel/printed-workbook";
import { recalculatedAsWritten } from "./libreoffice";

/** Names with which people have got into spreadsheets: each must stay the text that it is. */
const hostile = [
  '=HYPERLINK("http://example.com","click")',
  "+1",
  "-2",
  "@SUM(A1)",
  "<img src=x onerror=alert(1)>",
  "=cmd|' /C calc'!A0",
  "\"quoted\" & <tagged> 'named'",
];

test("names that begin like formulas stay text in every sheet of the file, before and after it is recalculated", async () => {
  const model = {
    ...teamOfAes(
      7_000_000,
      hostile.map((name) => ({ name, team: name, region: name })),
    ),
    company: { name: "=1+1", currency: "USD" },
  };
  const file = await workbookFile(workbookDescription(model, onADay));
  const { hostile: again } = recalculatedAsWritten({ hostile: file });
  for (const bytes of [file, again ?? new Uint8Array()]) {
    const sheets = await readWorkbookFile(bytes);
    const roster = sheets.find(({ name }) => name === "Roster");
    const column = (roster?.rows ?? []).map((row) => row[1]);
    expect(column).toEqual(expect.arrayContaining(hostile));
    // Formulas carry the names on into the quota list, still as text.
    const list = sheets.find(({ name }) => name === "Quota list");
    expect((list?.rows ?? []).flat()).toEqual(expect.arrayContaining(hostile));
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === "string" && /^#[A-Z]/.test(cell))).toEqual([]);
  }
}, 120_000);
