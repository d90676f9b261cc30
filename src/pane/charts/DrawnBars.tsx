import { GanttChart } from "@fluentui/react-charts";
import type { FloatingBarsProps } from "./chart-data";
import { axisFormats, chartCulture } from "./axis-formats";
import { tones } from "./tones";

const BAR = 14;
const ROW = 30;
const AXIS = 44;
/** Longer names are cut in the picture; whole they stand in the table beneath. */
const LETTERS = 17;

/** Bars under each other, by the chart library; its script comes when the first chart is shown. */
export function DrawnBars({ title, bars, measure }: FloatingBarsProps) {
  // The library draws from below.
  const data = [...bars].reverse().map(({ label, from, to, tone, text }) => ({
    x: { start: Math.min(from, to), end: Math.max(from, to) },
    y: label,
    color: tones[tone],
    legend: label,
    xAxisCalloutData: text,
    yAxisCalloutData: text,
    callOutAccessibilityData: { ariaLabel: `${label}: ${text}` },
  }));
  const height = bars.length * ROW + AXIS;
  return (
    // The library takes the height of what holds it, whatever it is told.
    <div style={{ height }}>
      <GanttChart
        data={data}
        chartTitle={title}
        barHeight={BAR}
        height={height}
        hideLegend
        margins={{ left: 112, right: 16, top: 4, bottom: 28 }}
        noOfCharsToTruncate={LETTERS}
        showYAxisLablesTooltip
        xAxisTickCount={3}
        tickFormat={axisFormats[measure]}
        yAxisCategoryOrder="data"
        culture={chartCulture()}
      />
    </div>
  );
}
