import type { Dispatch } from "react";
import { Message } from "./pieces/Message";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { words } from "./words/shell";

export type ClashesProps = { readonly session: Session; readonly dispatch: Dispatch<Action> };

/** A value as a person reads it; a row that was taken away says so. */
function said(value: unknown): string {
  if (value === undefined) return words.takenAway;
  if (value === null || value === "") return words.unanswered;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Inputs that were changed in the pane and in the sheets to different things: nobody's is overwritten unasked. */
export function Clashes({ session, dispatch }: ClashesProps) {
  return session.clashes.map(({ path, mine, theirs }) => {
    const settle = (by: "pane" | "sheets") => () => dispatch({ type: "settled", path, by });
    return (
      <Message
        key={path.join("\n")}
        intent="warning"
        title={words.changedTwice(path.join(" "))}
        choices={[
          { label: words.keepPanes(said(mine)), onChoose: settle("pane") },
          { label: words.takeSheets(said(theirs)), onChoose: settle("sheets") },
        ]}
      >
        {words.changedTwiceText}
      </Message>
    );
  });
}
