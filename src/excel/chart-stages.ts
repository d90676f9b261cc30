import type { DrawnChart, SheetLayout } from "../workbook";
import {
  addChart,
  deleteChart,
  printChart,
  type AddedChart,
  type StandingChart,
} from "./print-charts";
import type { Stage } from "./stage";

/** A chart is some forty calls, whatever it shows. */
const CHART_BYTES = 20_000;

/** Charts last, over cells that hold their numbers: those of ours that stand make room for the new ones. */
export function chartStages(
  layouts: readonly SheetLayout[],
  charts: readonly (readonly DrawnChart[])[],
  standing: readonly StandingChart[],
): readonly [Stage, Stage] {
  const wanted = layouts.flatMap((layout, place) =>
    (charts[place] ?? []).map((chart) => ({ layout, chart })),
  );
  const added: AddedChart[] = [];
  const making: Stage = {
    doing: "making room for the charts",
    isWhole: true,
    tasks: [
      ...standing.map((chart) => ({
        bytes: CHART_BYTES,
        sheet: chart.sheet,
        act: (context: Excel.RequestContext) => {
          deleteChart(context, chart);
        },
      })),
      ...wanted.map(({ layout, chart }) => ({
        bytes: CHART_BYTES,
        sheet: layout.name,
        act: (context: Excel.RequestContext) => void added.push(addChart(context, layout, chart)),
      })),
    ],
  };
  const drawing: Stage = {
    doing: "drawing the charts",
    isWhole: false,
    tasks: wanted.map(({ layout }, place) => ({
      bytes: CHART_BYTES,
      sheet: layout.name,
      act: (context: Excel.RequestContext) => {
        const chart = added[place];
        if (chart !== undefined) printChart(context, chart);
      },
    })),
  };
  return [making, drawing];
}
