import { useMemo } from "react";
import { Body1, Caption1 } from "@fluentui/react-components";
import { periodAdvice } from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { useAnswerAtOnce } from "../work/useAnswer";
import { useTrackStyles } from "./Track.styles";
import type { Tracked } from "./tracked";
import { few, trackWords } from "../words/track";
import { inMarks } from "../numbers/marks";

/** So many of those whom an advice is about are named. */
const NAMED = 6;

/** What to do about the period, the most money first, each with what it would take. */
export function AdviceCard({ tracked }: { readonly tracked: Tracked }) {
  const pane = usePaneStyles();
  const styles = useTrackStyles();
  const found = useAnswerAtOnce({
    question: { kind: "advice", models: [tracked.model], part: tracked.part },
    here: () => periodAdvice(tracked),
    join: (advice) => advice,
    of: [tracked],
  });
  const names = useMemo(
    () => new Map(tracked.team.reps.map(({ rep }) => [rep.id, rep.person.name])),
    [tracked],
  );
  if (found === null) {
    return (
      <Section title={trackWords.advice}>
        <p role="status">{trackWords.working}</p>
      </Section>
    );
  }
  const advice = found.value;
  return (
    <Section title={trackWords.advice} isBusy={found.isOld}>
      {advice.length === 0 && <Body1 className={pane.quiet}>{trackWords.noAdvice}</Body1>}
      {advice.length > 1 && (
        <Caption1 className={styles.small}>{trackWords.adviceOverlap}</Caption1>
      )}
      {advice.map(({ id, title, words, remedies, concerns = [] }) => (
        <div key={id} className={styles.item}>
          <b>{inMarks(title)}</b>
          <div>{inMarks(words)}</div>
          <ul className={pane.list}>
            {remedies.map((remedy) => (
              <li key={remedy}>{inMarks(remedy)}</li>
            ))}
          </ul>
          {concerns.length > 0 && (
            <Caption1 className={styles.small}>
              {trackWords.whom(
                few(
                  concerns.map((rep) => names.get(rep) ?? rep),
                  NAMED,
                ),
              )}
            </Caption1>
          )}
        </div>
      ))}
    </Section>
  );
}
