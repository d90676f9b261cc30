import type { Dispatch } from "react";
import { Message } from "./pieces/Message";
import { usePaneStyles } from "./Pane.styles";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { words } from "./words/shell";
import { inMarks } from "./numbers/marks";

export type NoticesProps = { readonly session: Session; readonly dispatch: Dispatch<Action> };

/** What reading the file has brought up: things to know, and values to take or leave. */
export function Notices({ session: { notices, offers }, dispatch }: NoticesProps) {
  const styles = usePaneStyles();
  const list = (lines: readonly string[]) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{inMarks(line)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {notices.length > 0 && (
        <Message
          intent="info"
          title={words.notices}
          choices={[{ label: words.dismiss, onChoose: () => dispatch({ type: "dismissed" }) }]}
        >
          {list(notices)}
        </Message>
      )}
      {offers.length > 0 && (
        <Message
          intent="warning"
          title={words.offered}
          choices={[
            { label: words.take, onChoose: () => dispatch({ type: "offersTaken" }) },
            { label: words.leaveOut, onChoose: () => dispatch({ type: "offersLeft" }) },
          ]}
        >
          {list(offers.map((offer) => offer.words))}
        </Message>
      )}
    </>
  );
}
