import type { SheetChart } from "hucre/xlsx";
import type { DrawnChart } from "../workbook";

/**
 * A chart as the file library knows one: it makes the drawing, the relations and the content types of it. The
 * part it writes for the chart itself is replaced by ours, which holds caches and mixes columns with lines.
 */
export function placeholder(chart: DrawnChart): SheetChart {
  const { row, column, rowCount, columnCount, title, altText } = chart;
  return {
    type: "column",
    title,
    altText,
    series: [{ values: "A1" }],
    anchor: {
      from: { row, col: column },
      to: { row: row + rowCount, col: column + columnCount },
    },
  };
}
