import { addressOf, type CellContent, type ChartCells, type DrawnSeries } from "../workbook";
import { only, xmlText } from "./xml";

/** A point in a line is this wide: 2.25 points. */
const LINE_WIDTH = 28_575;

function absolute(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function reference({ sheet, row, column, rowCount, columnCount }: ChartCells): string {
  const first = absolute(row, column);
  const last = absolute(row + rowCount - 1, column + columnCount - 1);
  const cells = first === last ? first : `${first}:${last}`;
  return xmlText(`'${sheet.replaceAll("'", "''")}'!${cells}`);
}

/** What is known of the cells without calculating them: a blank has no point. */
function points(values: readonly CellContent[]): string {
  const known = values.map((value, place) =>
    value === null || value === ""
      ? ""
      : `<c:pt idx="${place}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  );
  return `${only("c:ptCount", values.length)}${known.join("")}`;
}

function isNumber(value: CellContent): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

/** Numbers with their cache; what is no number is a gap. */
export function numbersOf(cells: ChartCells): string {
  const values = cells.values.map((value) => (isNumber(value) ? value : null));
  const cache = `<c:formatCode>${xmlText(cells.format)}</c:formatCode>${points(values)}`;
  return `<c:numRef><c:f>${reference(cells)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** Categories: words, unless all of them are numbers. */
function categoriesOf(cells: ChartCells): string {
  if (cells.values.length > 0 && cells.values.every(isNumber)) return numbersOf(cells);
  const cache = `<c:strCache>${points(cells.values)}</c:strCache>`;
  return `<c:strRef><c:f>${reference(cells)}</c:f>${cache}</c:strRef>`;
}

/** A series, with its place among all of its chart. */
export type PlacedSeries = DrawnSeries & { readonly place: number };

function head({ name, place }: PlacedSeries): string {
  const title = `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;
  return `${only("c:idx", place)}${only("c:order", place)}${title}`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

const NOTHING = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** Bars, columns and areas. */
export function filledSeries(series: PlacedSeries, categories: ChartCells, isBar: boolean): string {
  const unseen = series.drawn === "unseen";
  const look = unseen ? NOTHING : `<c:spPr>${solid(series.colour)}</c:spPr>`;
  const negative = isBar ? only("c:invertIfNegative", 0) : "";
  const cat = `<c:cat>${categoriesOf(categories)}</c:cat>`;
  const val = `<c:val>${numbersOf(series.values)}</c:val>`;
  return `<c:ser>${head(series)}${look}${negative}${cat}${val}</c:ser>`;
}

function strokeOf({ drawn, colour }: PlacedSeries): string {
  const line =
    drawn === "marks" || drawn === "unseen"
      ? `<a:ln w="${LINE_WIDTH}"><a:noFill/></a:ln>`
      : `<a:ln w="${LINE_WIDTH}" cap="rnd">${solid(colour)}<a:round/></a:ln>`;
  return `<c:spPr>${line}</c:spPr>`;
}

function markerOf({ drawn, colour }: PlacedSeries): string {
  if (drawn !== "marks") return `<c:marker>${only("c:symbol", "none")}</c:marker>`;
  const look = `<c:spPr>${solid(colour)}<a:ln w="9525">${solid("FFFFFF")}</a:ln></c:spPr>`;
  return `<c:marker>${only("c:symbol", "diamond")}${only("c:size", 9)}${look}</c:marker>`;
}

/** Lines, and marks without a line. */
export function strokedSeries(series: PlacedSeries, categories: ChartCells): string {
  const cat = `<c:cat>${categoriesOf(categories)}</c:cat>`;
  const val = `<c:val>${numbersOf(series.values)}</c:val>`;
  const look = `${strokeOf(series)}${markerOf(series)}`;
  return `<c:ser>${head(series)}${look}${cat}${val}${only("c:smooth", 0)}</c:ser>`;
}

/** Points of two numbers each; they are marks unless they are said to be a line. */
export function scatteredSeries(series: PlacedSeries, across: ChartCells): string {
  const drawn = { ...series, drawn: series.drawn === "kind" ? ("marks" as const) : series.drawn };
  const x = `<c:xVal>${numbersOf(across)}</c:xVal>`;
  const y = `<c:yVal>${numbersOf(series.values)}</c:yVal>`;
  const look = `${strokeOf(drawn)}${markerOf(drawn)}`;
  return `<c:ser>${head(series)}${look}${x}${y}${only("c:smooth", 0)}</c:ser>`;
}
