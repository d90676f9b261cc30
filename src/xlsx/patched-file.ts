import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chartMark, type DrawnChart, type PlacedTable } from "../workbook";
import { chartPart } from "./chart-part";
import { joining } from "./package-parts";
import { markParts } from "./sheet-marks";
import { stateParts } from "./state-parts";
import { withColumnFormulas } from "./table-part";
import { xmlText } from "./xml";

/** What the file library cannot write, and is written into its file afterwards. */
export type Patches = {
  /** Sheet by sheet: the library numbers the drawings as it numbers the sheets. */
  readonly charts: readonly (readonly DrawnChart[])[];
  readonly tables: readonly PlacedTable[];
  /** The model that the file carries, where it carries one. */
  readonly state: string | undefined;
  /** What each sheet says of itself; none in a file that carries no model. */
  readonly marks: readonly string[];
};

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The same file whenever it is written: no part knows the time. */
const NO_TIME = new Date(2000, 0, 1);

function part(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const found = parts[path];
  if (found === undefined) throw new Error(`The file library wrote no ${path}.`);
  return strFromU8(found);
}

/** The parts of the charts, which the library numbers through all sheets. */
function chartParts(charts: Patches["charts"]): Parts {
  return Object.fromEntries(
    charts.flat().map((chart, place) => [`xl/charts/chart${place + 1}.xml`, chartPart(chart)]),
  );
}

/** In the drawings the charts bear their own names, and in a workbook of ours those by which they are found in Excel. */
function drawing(text: string, charts: readonly DrawnChart[], before: string): string {
  let place = 0;
  return text.replace(/(<xdr:cNvPr [^>]*?name=")[^"]*"/g, (whole, open: string) => {
    const chart = charts[place];
    place += 1;
    return chart === undefined ? whole : `${open}${xmlText(before + chart.name)}"`;
  });
}

/** The file with what the library leaves out: charts, column formulas, the model it carries, and the marks of its sheets. */
export function patched(bytes: Uint8Array, patches: Patches): Uint8Array {
  const { charts, tables, state, marks } = patches;
  const formulaic = tables.filter(({ columnFormulas }) => columnFormulas.some(Boolean));
  if (charts.flat().length === 0 && formulaic.length === 0 && state === undefined) return bytes;
  const parts = unzipSync(bytes);
  const written: Record<string, string | Uint8Array> = { ...chartParts(charts) };
  for (const path of Object.keys(written)) part(parts, path);
  const [workbook, types] = [part(parts, joining.workbook), part(parts, joining.types)];
  if (state !== undefined) Object.assign(written, stateParts(state, { workbook, types }));
  charts.forEach((own, place) => {
    if (own.length === 0) return;
    const path = `xl/drawings/drawing${place + 1}.xml`;
    written[path] = drawing(part(parts, path), own, marks.length > 0 ? chartMark : "");
  });
  for (const path of Object.keys(parts).filter((each) => each.startsWith("xl/tables/table"))) {
    const text = part(parts, path);
    const name = /<table [^>]*?\bname="([^"]*)"/.exec(text)?.[1];
    const table = formulaic.find((each) => xmlText(each.name) === name);
    if (table !== undefined) written[path] = withColumnFormulas(text, table);
  }
  const read = (path: string) => {
    const own = written[path];
    if (typeof own === "string") return own;
    return path in parts ? part(parts, path) : null;
  };
  Object.assign(written, markParts(marks, read));
  const anew = Object.entries(written).map(
    ([path, own]) => [path, typeof own === "string" ? strToU8(own) : own] as const,
  );
  // What the library wrote keeps its order: the list of content types stands first.
  return zipSync({ ...parts, ...Object.fromEntries(anew) }, { mtime: NO_TIME });
}
