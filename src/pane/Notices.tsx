import type { Dispatch } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { usePaneStyles } from "./Pane.styles";
import type { Action, Session } from "./session";
import { words } from "./words";

export type NoticesProps = { readonly session: Session; readonly dispatch: Dispatch<Action> };

/** What reading the file has brought up: things to know, and values to take or leave. */
export function Notices({ session: { notices, offers }, dispatch }: NoticesProps) {
  const styles = usePaneStyles();
  return (
    <>
      {notices.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.notices}</MessageBarTitle>
            <ul className={styles.list}>
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => dispatch({ type: "dismissed" })}>
              {words.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {offers.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.offered}</MessageBarTitle>
            <ul className={styles.list}>
              {offers.map((offer) => (
                <li key={offer.role}>{offer.words}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              appearance="primary"
              onClick={() => dispatch({ type: "offersTaken" })}
            >
              {words.take}
            </Button>
            <Button size="small" onClick={() => dispatch({ type: "offersLeft" })}>
              {words.leaveOut}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
