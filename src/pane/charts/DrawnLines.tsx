import { LineChart } from "@fluentui/react-charts";
import { axisFormats, chartCulture } from "./axis-formats";
import type { Line, LinesProps } from "./chart-data";
import { tones } from "./tones";

const HEIGHT = 200;
/** So many steps have their names written at the axis; the others lie between. */
const NAMED = 4;

function pointsOf({ points }: Line, { steps, spoken }: LinesProps) {
  return points.flatMap((y, x) =>
    y === null ? [] : [{ x, y, xAxisCalloutData: steps[x] ?? "", yAxisCalloutData: spoken(y) }],
  );
}

/** Lines over the same steps, by the chart library; its script comes when the first chart is shown. */
export function DrawnLines(props: LinesProps) {
  const { title, lines, steps, measure } = props;
  const every = Math.max(1, Math.ceil(steps.length / NAMED));
  const named = steps.flatMap((_step, place) => (place % every === 0 ? [place] : []));
  return (
    // The library takes the height of what holds it, whatever it is told.
    <div style={{ height: HEIGHT }}>
      <LineChart
        data={{
          chartTitle: title,
          lineChartData: lines.map((line) => ({
            legend: line.name,
            color: tones[line.tone],
            data: pointsOf(line, props),
            lineOptions: line.isDashed === true ? { strokeDasharray: "5" } : {},
          })),
        }}
        height={HEIGHT}
        hideLegend={lines.length < 2}
        margins={{ left: 44, right: 16, top: 8, bottom: 28 }}
        tickValues={named}
        xAxis={{ tickText: named.map((place) => steps[place] ?? "") }}
        yAxisTickCount={4}
        yAxisTickFormat={axisFormats[measure]}
        enabledLegendsWrapLines
        culture={chartCulture()}
      />
    </div>
  );
}
