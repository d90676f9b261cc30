import { registered } from "../../src/functions";
import type { InspectedWorkbook } from "../../src/inspector";
import { customerCopy, readCells, type CopyAccount } from "../../src/xlsx";
import { OpenParts } from "../../src/xlsx/customer-copy-parts";
import { recalculated } from "../recalculation/libreoffice";
import { calls, valueCalls } from "./customer-copy-calls";
import { workbookOfCalls, type Asked, type Way } from "./customer-copy-workbook";

const listed = Object.entries(calls).flatMap(([name, texts]) =>
  texts.map((text) => [name, text] as const),
);

/** The copy of a file in which errors are meant: what they keep it from is asked elsewhere. */
function copyOf(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly account: CopyAccount } {
  const copy = customerCopy(bytes);
  if (copy.kind === "unreadable") throw new Error(copy.what);
  if (copy.kind === "copied") return copy;
  const real = copy.faults.filter(({ words }) => !words.startsWith("The cell shows #"));
  if (real.length > 0) throw new Error(JSON.stringify(real));
  throw new Error("A file with errors gives no bytes.");
}

function cellsIn(bytes: Uint8Array): InspectedWorkbook["sheets"][number]["cells"] {
  const reading = readCells(bytes);
  if (reading.kind === "unreadable") throw new Error(reading.what);
  return reading.workbook.sheets[0]?.cells ?? [];
}

test("every function has calls here", () => {
  const all = [...Object.keys(calls), ...Object.keys(valueCalls)].sort();
  expect(all).toEqual(registered.map(({ name }) => name).sort());
});
