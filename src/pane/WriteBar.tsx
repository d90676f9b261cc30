import type { Dispatch } from "react";
import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { usePaneStyles } from "./Pane.styles";
import type { Action, Session } from "./session";
import { words } from "./words";

export type WriteBarProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly canWrite: boolean;
  readonly onWrite: (mayReplace: boolean) => void;
  readonly onShowInputs: () => void;
  readonly onSave: () => void;
};

/** The one thing to do when the inputs are right, and how it went. */
export function WriteBar(props: WriteBarProps) {
  const { session, dispatch, canWrite, onWrite, onShowInputs, onSave } = props;
  const { linked, progress, outcome, asksToReplace } = session;
  const styles = usePaneStyles();
  const hint = canWrite ? (linked ? words.linked : words.willCreate) : words.noExcel;
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
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.written}</MessageBarTitle>
              {words.writtenText}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={onShowInputs}>
                {words.goToInputs}
              </Button>
              <Button size="small" onClick={() => dispatch({ type: "dismissed" })}>
                {words.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {outcome?.kind === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.failed}</MessageBarTitle>
              {outcome.message}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => dispatch({ type: "dismissed" })}>
                {words.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {asksToReplace && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.replaceTitle}</MessageBarTitle>
              {words.replaceText}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => onWrite(true)}>
                {words.replace}
              </Button>
              <Button size="small" onClick={() => dispatch({ type: "dismissed" })}>
                {words.cancel}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <Caption1 className={styles.quiet}>{hint}</Caption1>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!canWrite || progress !== null}
          onClick={() => onWrite(false)}
        >
          {linked ? words.rewrite : words.write}
        </Button>
        <Button onClick={onSave}>{words.save}</Button>
      </div>
    </footer>
  );
}
