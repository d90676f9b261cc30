import { Caption1, ProgressBar } from "@fluentui/react-components";
import { usePlaceStyles } from "./Place.styles";
import type { Session } from "./session";
import { toldEvidence } from "./work/told-evidence";
import { useAnswerAtOnce } from "./work/useAnswer";
import { words } from "./words/shell";

export type StandingProps = {
  readonly session: Session;
  /** Whether the places still show what was before the last edit. */
  readonly isBehind: boolean;
};

/** The version, how much of the model is confirmed, and whether the sheets pass their checks. */
export function Standing({ session, isBehind }: StandingProps) {
  const styles = usePlaceStyles();
  const { model, masterCheck, linked } = session;
  const told = useAnswerAtOnce({
    question: { kind: "evidence", models: [model] },
    here: () => toldEvidence(model),
    join: (found) => found,
    of: [model],
  });
  const { confirmed, all } = told?.value ?? { confirmed: 0, all: 0 };
  const version = model.decisions.versions.at(-1)?.version ?? "";
  const isGood = masterCheck === words.allChecksPass;
  const evidence = words.confirmedOf(confirmed, all);
  return (
    <div className={styles.standing}>
      {version !== "" && <Caption1>{words.version(version)}</Caption1>}
      {all > 0 && (
        <>
          <ProgressBar
            className={styles.meter}
            thickness="large"
            value={confirmed / all}
            aria-label={evidence}
          />
          <Caption1 aria-busy={told?.isOld ?? false}>{evidence}</Caption1>
        </>
      )}
      {linked && masterCheck !== null && (
        <Caption1 className={isGood ? styles.good : styles.bad}>{masterCheck}</Caption1>
      )}
      <Caption1 role="status">{isBehind ? words.workingAnew : ""}</Caption1>
    </div>
  );
}
