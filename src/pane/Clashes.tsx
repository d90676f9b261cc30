import { useMemo, type Dispatch } from "react";
import { grouped } from "./numbers/marks";
import { typedWords } from "./numbers/told";
import { Message } from "./pieces/Message";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { inputNames } from "./work/input-called";
import { namingWords } from "./words/inputs";
import { words } from "./words/shell";

export type ClashesProps = { readonly session: Session; readonly dispatch: Dispatch<Action> };

/** So many decimals tell two numbers apart that are not the same. */
const ALL = 12;

/** A value as a person reads it; a row that was taken away says so. */
function said(value: unknown): string {
  if (value === undefined) return namingWords.takenAway;
  if (value === null || value === "") return words.unanswered;
  if (typeof value === "number") return grouped(value, ALL);
  if (typeof value === "boolean") return value ? namingWords.yes : namingWords.no;
  if (!Array.isArray(value)) {
    return typeof value === "object" ? namingWords.otherRow : typedWords(String(value));
  }
  return value.some((each) => typeof each === "object")
    ? namingWords.rows(grouped(value.length))
    : value.map(said).join(" ");
}

/** Inputs that were changed in the pane and in the sheets to different things: nobody's is overwritten unasked. */
export function Clashes({ session, dispatch }: ClashesProps) {
  const { clashes, model } = session;
  const isAny = clashes.length > 0;
  const names = useMemo(() => (isAny ? inputNames(model) : null), [isAny, model]);
  return clashes.map(({ path, mine, theirs }) => {
    const settle = (by: "pane" | "sheets") => () => dispatch({ type: "settled", path, by });
    const called = names?.called(path.join(".")) ?? path.join(" ");
    return (
      <Message
        key={path.join("\n")}
        intent="warning"
        title={words.changedTwice(called)}
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
