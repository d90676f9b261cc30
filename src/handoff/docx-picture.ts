import { ChartRun } from "docx/charts";
import type { Bar, Picture } from "./document";

const colours: Readonly<Record<Bar["tone"], string>> = {
  total: "0F4C81",
  adds: "2E7D32",
  takes: "C62828",
};
const names: Readonly<Record<Bar["tone"], string>> = {
  total: "Stands at",
  adds: "Adds",
  takes: "Takes",
};

/** The picture as a chart of the word processor's own: bars that float stand on others that are not seen. */
export function pictureRun({ title, altText, axis, bars }: Picture): ChartRun {
  const tones = (["total", "adds", "takes"] as const).filter((tone) =>
    bars.some((bar) => bar.tone === tone),
  );
  const length = ({ from, to }: Bar) => Math.abs(to - from);
  return new ChartRun({
    type: "bar",
    stacking: "stacked",
    gapWidth: 40,
    title,
    // The words of the table tell what a colour means; the unseen foot has no place in a legend.
    legend: false,
    altText: { name: title, description: altText },
    transformation: { width: 620, height: 90 + 30 * bars.length },
    categories: bars.map(({ label }) => label),
    categoryAxis: { reverseOrder: true },
    valueAxis: {
      title: axis,
      minimum: 0,
      gridlines: false,
      numberFormat: "#,##0",
      crossesAt: "maximum",
    },
    series: [
      { name: "Foot", values: bars.map(({ from, to }) => Math.min(from, to)), color: "FFFFFF" },
      ...tones.map((tone) => ({
        name: names[tone],
        values: bars.map((bar) => (bar.tone === tone ? length(bar) : null)),
        color: colours[tone],
      })),
    ],
  });
}
