import { Body1, Subtitle2 } from "@fluentui/react-components";
import type { Finding, WarningWeight } from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { LightMark } from "./LightMark";
import { ShortList } from "../pieces/ShortList";
import { useTrackStyles } from "./Track.styles";
import { trackWords } from "../words/track";
import { periodWarnings, type PeriodWarnings } from "./packed-tracked";
import type { Tracked } from "./tracked";
import { useAnswer } from "../work/useAnswer";
import { warnedReps, type WarnedRep } from "./warned-reps";
import { inMarks } from "../numbers/marks";

const weights: readonly WarningWeight[] = ["act", "know", "good"];

export type WarningsViewProps = {
  readonly tracked: Tracked;
  readonly onChoose: (rep: string) => void;
};

function Warned({
  warned,
  onChoose,
}: { readonly warned: WarnedRep } & Pick<WarningsViewProps, "onChoose">) {
  const pane = usePaneStyles();
  const styles = useTrackStyles();
  const { rep, name, line, words } = warned;
  return (
    <>
      <div className={pane.spread}>
        <button type="button" className={styles.link} onClick={() => onChoose(rep)}>
          {name}
        </button>
        <LightMark light={line.light} instead={trackWords.unpaced[line.reporting]} />
      </div>
      {words.map((said) => (
        <div key={said}>{inMarks(said)}</div>
      ))}
    </>
  );
}

function Doubts({ findings }: { readonly findings: readonly Finding[] }) {
  const pane = usePaneStyles();
  return (
    <Section title={trackWords.doubts}>
      {findings.length === 0 && <Body1 className={pane.quiet}>{trackWords.noDoubts}</Body1>}
      <ShortList items={findings} keyOf={({ id }) => id}>
        {({ title, words, remedies }) => (
          <>
            <b>{inMarks(title)}</b>
            <div>{inMarks(words)}</div>
            <ul className={pane.list}>
              {remedies.map((remedy) => (
                <li key={remedy}>{inMarks(remedy)}</li>
              ))}
            </ul>
          </>
        )}
      </ShortList>
    </Section>
  );
}

/** What the period warns of, by weight, and what of the told figures does not add up. */
export function WarningsView({ tracked, onChoose }: WarningsViewProps) {
  const pane = usePaneStyles();
  const partsOf = ({ warnings, findings }: PeriodWarnings) => ({
    parts: weights.map((weight) => ({
      weight,
      warned: warnedReps(tracked.team.reps, warnings, weight),
    })),
    findings,
  });
  const found = useAnswer({
    question: { kind: "warnings", models: [tracked.model], part: tracked.part },
    here: () => partsOf(periodWarnings(tracked)),
    join: (told) => partsOf(told ?? { warnings: [], findings: [] }),
    of: [tracked],
  });
  if (found === null) return <p role="status">{trackWords.working}</p>;
  const parts = found.value.parts.filter(({ warned }) => warned.length > 0);
  return (
    <div className={pane.stack} aria-busy={found.isOld}>
      <Section title={trackWords.warnings}>
        {parts.length === 0 && <Body1 className={pane.quiet}>{trackWords.noWarnings}</Body1>}
        {parts.map(({ weight, warned }) => (
          <div key={weight}>
            <Subtitle2 as="h3" className={pane.heading}>
              {trackWords.weightLine(trackWords.weights[weight], warned.length)}
            </Subtitle2>
            <ShortList items={warned} keyOf={({ rep }) => rep}>
              {(one) => <Warned warned={one} onChoose={onChoose} />}
            </ShortList>
          </div>
        ))}
      </Section>
      <Doubts findings={found.value.findings} />
    </div>
  );
}
