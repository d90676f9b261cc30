import type { Dispatch } from "react";
import { Button, Caption1, ProgressBar } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { changeCount } from "../engine";
import { Message } from "./pieces/Message";
import { PlannedWriting } from "./PlannedWriting";
import { usePaneStyles } from "./Pane.styles";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { useAnswerAtOnce } from "./work/useAnswer";
import { useKeptFocus } from "./work/useKeptFocus";
import { words } from "./words/shell";
import { inMarks } from "./numbers/marks";

export type WriteBarProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly canWrite: boolean;
  /** Says what would be written, or writes again. */
  readonly onPrepare: () => void;
  readonly onWrite: (mayReplace: boolean) => void;
  readonly onCallOff: () => void;
  readonly onUndo: () => void;
  readonly willCreate: string;
  /** The sheet on which the first inputs stand. */
  readonly inputsSheet: string;
  readonly onShowInputs: () => void;
  readonly onSave: () => void;
};

/** How many inputs and decisions stand in the pane and not in the sheets. */
function usePending({ base, model }: Session): { readonly count: number; readonly isOld: boolean } {
  const isSame = base === null || base === model;
  const found = useAnswerAtOnce({
    question: isSame ? null : { kind: "pending", models: [model, base] },
    here: () => (isSame ? 0 : changeCount(base, model)),
    join: (count) => count,
    of: [base, model],
  });
  if (isSame) return { count: 0, isOld: false };
  return { count: found?.value ?? 0, isOld: found?.isOld ?? true };
}

/** How pane and sheets stand to each other. */
function followingWords({ count, isOld }: ReturnType<typeof usePending>): string {
  if (isOld) return words.counting;
  return count === 0 ? words.linked : words.pending(count);
}

/** The one thing to do when the inputs are right, and how it went. */
export function WriteBar(props: WriteBarProps) {
  const { session, dispatch, canWrite, onPrepare, onWrite, onCallOff, onSave } = props;
  const { inputsSheet, onShowInputs, onUndo, willCreate } = props;
  const { linked, progress, outcome, asksToReplace } = session;
  const styles = usePaneStyles();
  const dismiss = { label: words.dismiss, onChoose: () => dispatch({ type: "dismissed" }) };
  const pending = usePending(session);
  const hint = canWrite ? (linked ? followingWords(pending) : willCreate) : words.noExcel;
  const last = session.past.at(-1);
  const keptFocus = useKeptFocus<HTMLElement>();
  const namedBack = outcome?.kind === "written" ? (outcome.report.namedBack ?? []) : [];
  return (
    <footer {...keptFocus} className={styles.footer}>
      <div role="status" aria-live="polite" tabIndex={-1}>
        {progress !== null && (
          <>
            <Caption1 block>{words.writing(inMarks(progress.doing))}</Caption1>
            <ProgressBar
              value={progress.done}
              max={progress.of}
              aria-label={words.writing(inMarks(progress.doing))}
            />
          </>
        )}
        {outcome?.kind === "written" && (
          <Message
            intent="success"
            title={words.written}
            choices={[{ label: words.goTo(inputsSheet), onChoose: onShowInputs }, dismiss]}
          >
            {words.writtenText(inputsSheet)}
            {outcome.report.left.length > 0 && ` ${words.leftSheets(outcome.report.left)}`}
            {namedBack.length > 0 && ` ${words.namedBack(namedBack)}`}
          </Message>
        )}
        {outcome?.kind === "calledOff" && (
          <Message intent="warning" title={words.calledOff} choices={[dismiss]}>
            {outcome.report.unfinished.length > 0 && linked
              ? words.calledOffAgain(outcome.report.unfinished)
              : words.calledOffFirst}
          </Message>
        )}
        {outcome?.kind === "failed" && (
          <Message intent="error" title={words.failed} choices={[dismiss]}>
            {outcome.message}
          </Message>
        )}
        {session.writePlan !== null && (
          <PlannedWriting
            plan={session.writePlan}
            onWrite={() => onWrite(false)}
            cancel={dismiss}
          />
        )}
        {asksToReplace && (
          <Message
            intent="warning"
            title={words.replaceTitle}
            choices={[
              { label: words.replace, onChoose: () => onWrite(true) },
              { ...dismiss, label: words.cancel },
            ]}
          >
            {words.replaceText}
          </Message>
        )}
      </div>
      <Caption1 className={styles.quiet}>{hint}</Caption1>
      <div className={styles.row}>
        <Button
          appearance={session.writePlan === null ? "primary" : "secondary"}
          disabled={!canWrite || progress !== null}
          onClick={onPrepare}
        >
          {linked ? words.rewrite : words.write}
        </Button>
        {progress !== null && <Button onClick={onCallOff}>{words.callOff}</Button>}
        <Button onClick={onSave}>{words.save}</Button>
        {last !== undefined && (
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            aria-label={words.undo(last.words)}
            title={words.undo(last.words)}
            onClick={onUndo}
          />
        )}
      </div>
    </footer>
  );
}
