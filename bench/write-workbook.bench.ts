/** @jest-environment jsdom */
import { onADay } from "../test/excel/printed-workbook";
import { readFileSync } from "node:fs";
import { excelHost } from "../src/excel";
import { readSettings } from "../src/intake";
import { addressOf, sheetLayout, workbookDescription } from "../src/workbook";
import { officeInJsdom } from "../test/support/office-in-jsdom";

/** What a way of writing costs: requests, what they ask for, their bytes, and the time of this run. */
type Cost = {
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
  readonly seconds: number;
};

function insurance() {
  const reading = readSettings(readFileSync("templates/insurance-team.json", "utf8"));
  if (reading.kind === "problems") throw new Error(reading.problems[0]?.what);
  return workbookDescription(reading.model, onADay);
}

/** The plain way: cell by cell, a request for each row; no names, no tables and none of the looks. */
async function cellByCell(description: ReturnType<typeof insurance>): Promise<void> {
  await Excel.run(async (context) => {
    const layouts = description.sheets.map(sheetLayout);
    const sheets = layouts.map(({ name }) => context.workbook.worksheets.add(name));
    await context.sync();
    for (const [place, layout] of layouts.entries()) {
      for (let row = 0; row < layout.rowCount; row += 1) {
        for (const cell of layout.cells.filter((each) => each.row === row)) {
          const range = sheets[place]?.getRange(addressOf(row, cell.column));
          if (range === undefined) continue;
          if (cell.formula === null) range.values = [[cell.value ?? ""]];
          else range.formulas = [[cell.formula]];
        }
        await context.sync();
      }
    }
  });
}

async function cost(act: () => Promise<unknown>): Promise<Cost> {
  const excel = await officeInJsdom({ requestLimitBytes: null });
  excel.resetTally();
  const began = performance.now();
  await act();
  const seconds = (performance.now() - began) / 1000;
  const tally = excel.tally();
  excel.dispose();
  return { ...tally, seconds };
}

function printed(label: string, { requests, actions, bytes, seconds }: Cost, base: Cost): string {
  const ratio = (value: number, to: number) => `${(value / to).toFixed(2)}x`;
  return [
    label.padEnd(44),
    `${requests} (${ratio(requests, base.requests)})`.padEnd(16),
    `${actions} (${ratio(actions, base.actions)})`.padEnd(18),
    `${bytes} (${ratio(bytes, base.bytes)})`.padEnd(20),
    `${seconds.toFixed(2)} s (${ratio(seconds, base.seconds)})`,
  ].join(" ");
}

test("what writing the insurance workbook costs", async () => {
  const description = insurance();
  await cost(() => cellByCell(description)); // Warms both up: the first run pays for loading.
  const ours = await cost(() => excelHost().write(description, () => undefined));
  const plain = await cost(() => cellByCell(description));
  process.stdout.write(
    `\n${"".padEnd(44)} ${"requests".padEnd(16)} ${"actions".padEnd(18)} ${"bytes".padEnd(20)} time\n` +
      `${printed("ours: formulas, names, tables, looks, rules", ours, ours)}\n` +
      `${printed("cell by cell: values and formulas alone", plain, ours)}\n\n`,
  );
}, 120_000);
