import { readXlsx, writeXlsx } from "hucre/xlsx";
import { inspection } from "../src/inspector";
import { readCells } from "../src/xlsx";

const ROWS = 30_000;
const COLUMNS = 10;

/** 300,000 cells: three columns of figures, seven of formulas, among them a running sum and a share of a whole column. */
async function largeWorkbook(): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, row) => [row + 1, (row * 7919) % 1000, 0.25]);
  const cells = new Map<string, { value: number; formula: string; formulaResult: number }>();
  for (let row = 0; row < ROWS; row += 1) {
    const at = row + 1;
    const formulas = [
      `B${at}*C${at}`,
      `D${at}/SUM(D$1:D$${ROWS})`,
      `SUM(D$1:D${at})`,
      `IF(F${at}>B$1,F${at}-B$1,0)`,
      `ROUND(G${at}*C${at},2)`,
      row === 0 ? "H1" : `I${at - 1}+H${at}`,
      `INDEX(B$1:B$${ROWS},MATCH(A${at},A$1:A$${ROWS},0))`,
    ];
    for (const [place, formula] of formulas.entries()) {
      cells.set(`${row},${place + 3}`, { value: 1, formula, formulaResult: 1 });
    }
  }
  return writeXlsx({ sheets: [{ name: "Large", rows, cells }] });
}

async function seconds(act: () => unknown): Promise<number> {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1000;
}

test("what inspecting 300,000 cells costs beside reading them with the file library", async () => {
  const bytes = await largeWorkbook();
  const plain = await seconds(() => readXlsx(bytes));
  let reading = readCells(new Uint8Array());
  const read = await seconds(() => {
    reading = readCells(bytes);
  });
  if (reading.kind === "unreadable") throw new Error(reading.what);
  const { workbook } = reading;
  let found = 0;
  const inspected = await seconds(() => {
    found = inspection(workbook).findings.length;
  });
  const line = (label: string, time: number) =>
    `${label.padEnd(44)} ${time.toFixed(2)} s (${(time / plain).toFixed(2)}x)\n`;
  process.stdout.write(
    `\n${ROWS * COLUMNS} cells, ${found} findings\n` +
      line("values with the file library", plain) +
      line("ours: values, formulas, looks, structure", read) +
      line("ours: every rule", inspected) +
      line("ours: both", read + inspected) +
      "\n",
  );
}, 300_000);
