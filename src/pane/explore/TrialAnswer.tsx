import { mergeClasses } from "@fluentui/react-components";
import { FloatingBars } from "../charts/FloatingBars";
import type { FloatingBar } from "../charts/chart-data";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../pieces/Problems";
import { useExploreStyles } from "./Explore.styles";
import { moneyChange, spokenIn, trialUnits } from "./explore-figures";
import { exploreWords } from "../words/explore";
import type { Mover, Trial, TrialLine, TrialMeasure } from "./trial";
import { inMarks } from "../numbers/marks";

type Lines = Extract<Trial, { readonly kind: "lines" }>;
type Spoken = { readonly currency: string };

function LinesTable({ lines, currency }: Pick<Lines, "lines"> & Spoken) {
  const styles = useExploreStyles();
  const said = ({ measure }: TrialLine, value: number | null) =>
    spokenIn(trialUnits[measure], value, currency);
  return (
    <table className={styles.side} aria-label={exploreWords.beforeAfter}>
      <thead>
        <tr>
          <th scope="col" className={styles.sideHead}>
            {exploreWords.now}
          </th>
          <th scope="col" className={styles.sideHead}>
            {exploreWords.tried}
          </th>
        </tr>
      </thead>
      {lines.map((line) => (
        <tbody key={line.measure}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.sideName}>
              {exploreWords.measures[line.measure]}
            </th>
          </tr>
          <tr data-testid={`trial-${line.measure}`}>
            <td className={styles.sideCell}>{said(line, line.before)}</td>
            <td
              className={mergeClasses(styles.sideCell, line.before !== line.after && styles.strong)}
            >
              {said(line, line.after)}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** The measures that are drawn before and after: money that can stand on one axis. */
const drawn = ["pool", "sales", "revenue"] as const satisfies readonly TrialMeasure[];

function beforeAndAfter(lines: readonly TrialLine[], currency: string): readonly FloatingBar[] {
  return drawn.flatMap((measure) =>
    lines
      .filter((line) => line.measure === measure)
      .flatMap(({ before, after }) => {
        const what = exploreWords.bars[measure];
        const bar = (label: string, to: number | null, tone: "quiet" | "level") =>
          to === null
            ? []
            : [{ label, from: 0, to, tone, text: spokenIn("money", to, currency) } as const];
        return [
          ...bar(exploreWords.before(what), before, "quiet"),
          ...bar(exploreWords.after(what), after, "level"),
        ];
      }),
  );
}

function moverBars(movers: readonly Mover[], currency: string): readonly FloatingBar[] {
  // Names of two people may be the same; what they are known by is not.
  const isShared = new Set(movers.map(({ name }) => name)).size < movers.length;
  return movers.map(({ id, name, before, after }) => ({
    label: isShared ? id : name,
    from: 0,
    to: after - before,
    tone: after > before ? ("more" as const) : ("less" as const),
    text: exploreWords.quotaTo(
      moneyChange(after - before, currency),
      spokenIn("money", after, currency),
    ),
  }));
}

/** What it would take to know what is a dash. */
function unknownWords(lines: readonly TrialLine[]): readonly string[] {
  const { unknownWhy } = exploreWords;
  return (["sales", "expectedAtQuota", "cost"] as const).flatMap((measure) =>
    lines.some((line) => line.measure === measure && line.after === null)
      ? [unknownWhy[measure]]
      : [],
  );
}

function Movers({ movers, moved, currency }: Pick<Lines, "movers" | "moved"> & Spoken) {
  const pane = usePaneStyles();
  if (moved === 0) return <p className={pane.quiet}>{exploreWords.nobodyMoves}</p>;
  return (
    <>
      <div>
        <b>{exploreWords.movers}</b>
        <div className={pane.quiet}>{exploreWords.moversOf(movers.length, moved)}</div>
      </div>
      <FloatingBars
        title={exploreWords.movers}
        bars={moverBars(movers, currency)}
        measure="amount"
      />
    </>
  );
}

export type TrialAnswerProps = Spoken & { readonly trial: Trial; readonly isTeam: boolean };

/** What the moved levers come to: figures, a picture, and whose quota moves. */
export function TrialAnswer({ trial, currency, isTeam }: TrialAnswerProps) {
  const styles = useExploreStyles();
  if (trial.kind === "problems") return <Problems problems={trial.problems} isStale={false} />;
  const { lines, offStep } = trial;
  return (
    <>
      <LinesTable lines={lines} currency={currency} />
      {unknownWords(lines).map((why) => (
        <div key={why} className={styles.small}>
          {why}
        </div>
      ))}
      {offStep !== null && (
        <Message intent="info" title={exploreWords.measures.pool}>
          {exploreWords.toTheCent(inMarks(offStep.what), inMarks(offStep.remedy))}
        </Message>
      )}
      <FloatingBars
        title={exploreWords.beforeAfter}
        bars={beforeAndAfter(lines, currency)}
        measure="amount"
      />
      {isTeam && <Movers movers={trial.movers} moved={trial.moved} currency={currency} />}
    </>
  );
}
