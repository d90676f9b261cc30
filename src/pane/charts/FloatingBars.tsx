import type { FloatingBarsProps } from "./chart-data";
import { chartWords } from "../words/charts";
import { drawn } from "./Drawn";
import { FiguresTable } from "./FiguresTable";

const Picture = drawn<FloatingBarsProps>(async () => (await import("./DrawnBars")).DrawnBars);

/** Bars under each other, each from one amount to another, and their figures beneath. */
export function FloatingBars(props: FloatingBarsProps) {
  const { title, bars } = props;
  return (
    <figure aria-label={title} style={{ margin: 0 }}>
      <Picture of={props} height={bars.length * 30} />
      <FiguresTable
        title={title}
        header={[chartWords.what, chartWords.figure]}
        rows={bars.map(({ label, text }) => [label, text])}
      />
    </figure>
  );
}
