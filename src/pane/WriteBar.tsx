import { useMemo, type Dispatch } from "react";
import { Button, Caption1, ProgressBar } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { changeCount } from "../engine";
import { Message } from "./pieces/Message";
import { PlannedWriting } from "./PlannedWriting";
import { usePaneStyles } from "./Pane.styles";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { words } from "./words/shell";

export type WriteBarProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly canWrite: boolean;
  /** Says what would be written, or writes again. */
  readonly onPrepare: () => void;
  readonly onWrite: (mayReplace: boolean) => void;
  readonly onCallOff: () => void;
  readonly willCreate: string;
  /** The sheet on which the first inputs stand. */
  readonly inputsSheet: string;
  readonly onShowInputs: () => void;
  readonly onSave: () => void;
};

/** How many inputs and decisions stand in the pane and not in the sheets. */
function usePending({ base, model }: Session): number {
  return useMemo(() => (base === null ? 0 : changeCount(base, model)), [base, model]);
}

/** The one thing to do when the inputs are right, and how it went. */
export function WriteBar(props: WriteBarProps) {
  const { session, dispatch, canWrite, onPrepare, onWrite, onCallOff, onSave } = props;
  const { inputsSheet, onShowInputs, willCreate } = props;
  const { linked, progress, outcome, asksToReplace } = session;
  const styles = usePaneStyles();
  const dismiss = { label: words.dismiss, onChoose: () => dispatch({ type: "dismissed" }) };
  const pending = usePending(session);
  const following = pending === 0 ? words.linked : words.pending(pending);
  const hint = canWrite ? (linked ? following : willCreate) : words.noExcel;
  const last = session.past.at(-1);
  return (
    <footer className={styles.footer}>
      <div role="status" aria-live="polite">
        {progress !== null && (
          <>
            <Caption1 block>{words.writing(progress.doing)}</Caption1>
            <ProgressBar
              value={progress.done}
              max={progress.of}
              aria-label={words.writing(progress.doing)}
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
            onClick={() => dispatch({ type: "undone" })}
          />
        )}
      </div>
    </footer>
  );
}
