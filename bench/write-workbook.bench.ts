/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import type { QuotaModel } from "../src/engine";
import { excelHost } from "../src/excel";
import { storedText } from "../src/intake";
import {
  addressOf,
  sheetLayout,
  workbookDescription,
  type WorkbookDescription,
} from "../src/workbook";
import { onADay } from "../test/excel/printed-workbook";
import { countingHost } from "./counting-host";
import { sixtyReps, templated, thousandReps } from "../test/support/workbook-models";

const models: readonly (readonly [label: string, model: () => QuotaModel])[] = [
  ["insurance team", () => templated("insurance-team")],
  ["12 reps", () => templated("saas-12-reps")],
  ["60 reps", sixtyReps],
  ["1,000 reps", thousandReps],
];

/** The workbook of a model as it is written: it carries the model. */
function described(model: QuotaModel): WorkbookDescription {
  return workbookDescription(model, { ...onADay, state: storedText(model) });
}

/** The plain way is not tried on more cells than this: it would take a request for each of their rows. */
const SMALL = 15_000;

/** The plain way: cell by cell, a request for each row; no names, no tables and none of the looks. */
async function cellByCell(description: WorkbookDescription): Promise<void> {
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

/** The straightforward use of the file library: values and formulas of each sheet, and nothing else. */
async function plainFile(description: WorkbookDescription): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: description.sheets.map(sheetLayout).map(({ name, cells, rowCount, columnCount }) => ({
      name,
      rows: Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => null)),
      cells: new Map(
        cells.map(({ row, column, value, formula }) => [
          `${row},${column}`,
          formula === null
            ? { value }
            : { value, formula: formula.slice(1), formulaResult: value ?? "" },
        ]),
      ),
    })),
  });
}

async function timed<Result>(act: () => Promise<Result>): Promise<readonly [number, Result]> {
  const began = performance.now();
  const result = await act();
  return [(performance.now() - began) / 1000, result];
}

/** What one way of asking Excel costs, counted by a host that only counts: the time is that of asking. */
async function asked(act: () => Promise<unknown>): Promise<string> {
  const host = countingHost();
  const [seconds] = await timed(act);
  const { requests, actions, bytes, largest } = host.sent();
  host.dispose();
  return [
    String(requests).padStart(8),
    String(actions).padStart(10),
    (bytes / 1e6).toFixed(2).padStart(9),
    (largest / 1e6).toFixed(2).padStart(9),
    seconds.toFixed(2).padStart(8),
  ].join(" ");
}

function told(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join("\n")}\n`);
}

beforeAll(() => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
});

test("what writing costs through Office.js; the host counts and calculates nothing", async () => {
  const lines = [`${"".padEnd(34)} requests    actions        MB   largest  seconds`];
  for (const [label, model] of models) {
    const description = described(model());
    const cells = description.sheets.reduce((sum, each) => sum + sheetLayout(each).cells.length, 0);
    const ours = await asked(() => excelHost().write(description, () => undefined));
    lines.push(
      `${`${label}, ${description.sheets.length} sheets, ${cells} cells`.padEnd(34)} ${ours}`,
    );
    if (cells > SMALL) continue;
    const plain = await asked(() => cellByCell(description));
    lines.push(`${"  cell by cell, contents alone".padEnd(34)} ${plain}`);
  }
  told(lines);
}, 600_000);

test("what the file costs", async () => {
  const { workbookFile } = await import("../src/xlsx");
  const lines = [`${"".padEnd(34)}  seconds       MB`];
  for (const [label, model] of models) {
    const description = described(model());
    const ways = [
      [`${label}: ours`, workbookFile],
      ["  contents alone, straightforward", plainFile],
    ] as const;
    for (const [way, write] of ways) {
      await write(description); // Warms up: the first run pays for loading.
      const [seconds, bytes] = await timed(() => write(description));
      const size = (bytes.byteLength / 1e6).toFixed(2);
      lines.push(`${way.padEnd(34)} ${seconds.toFixed(2).padStart(8)} ${size.padStart(8)}`);
    }
  }
  told(lines);
}, 600_000);
