import { useMemo } from "react";
import { Body1, Caption1 } from "@fluentui/react-components";
import { periodAdvice } from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { useTrackStyles } from "./Track.styles";
import type { Tracked } from "./tracked";
import { few, trackWords } from "../words/track";

/** So many of those whom an advice is about are named. */
const NAMED = 6;

/** What to do about the period, the most money first, each with what it would take. */
export function AdviceCard({ tracked }: { readonly tracked: Tracked }) {
  const pane = usePaneStyles();
  const styles = useTrackStyles();
  const advice = useMemo(() => periodAdvice(tracked), [tracked]);
  const names = useMemo(
    () => new Map(tracked.team.reps.map(({ rep }) => [rep.id, rep.person.name])),
    [tracked],
  );
  return (
    <Section title={trackWords.advice}>
      {advice.length === 0 && <Body1 className={pane.quiet}>{trackWords.noAdvice}</Body1>}
      {advice.length > 1 && (
        <Caption1 className={styles.small}>{trackWords.adviceOverlap}</Caption1>
      )}
      {advice.map(({ id, title, words, remedies, concerns = [] }) => (
        <div key={id} className={styles.item}>
          <b>{title}</b>
          <div>{words}</div>
          <ul className={pane.list}>
            {remedies.map((remedy) => (
              <li key={remedy}>{remedy}</li>
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
