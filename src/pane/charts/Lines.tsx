import type { LinesProps } from "./chart-data";
import { chartWords } from "../words/charts";
import { drawn } from "./Drawn";
import { FiguresTable } from "./FiguresTable";

const Picture = drawn<LinesProps>(async () => (await import("./DrawnLines")).DrawnLines);

/** Lines over the same steps, and their figures beneath. */
export function Lines(props: LinesProps) {
  const { title, steps, lines, spoken } = props;
  const figureAt = (place: number) => (points: readonly (number | null)[]) => {
    const point = points[place] ?? null;
    return point === null ? chartWords.unknown : spoken(point);
  };
  return (
    <figure aria-label={title} style={{ margin: 0 }}>
      <Picture of={props} height={200} />
      <FiguresTable
        title={title}
        header={[chartWords.step, ...lines.map(({ name }) => name)]}
        rows={steps.map((step, place) => [
          step,
          ...lines.map(({ points }) => figureAt(place)(points)),
        ])}
      />
    </figure>
  );
}
