import { useEffect, useSyncExternalStore } from "react";
import { Message } from "../pieces/Message";
import { words } from "../words/shell";
import type { CommandDesk, Occupant } from "./command-desk";

export type CommandNoticeProps = {
  readonly desk: CommandDesk;
  /** The model in the pane, if there is one. */
  readonly occupant: Occupant | null;
};

/** What the last command of the ribbon said; while a model stands in the pane, commands find it at the desk. */
export function CommandNotice({ desk, occupant }: CommandNoticeProps) {
  const said = useSyncExternalStore(desk.subscribe, desk.said);
  useEffect(() => {
    desk.seat(occupant);
    return () => desk.seat(null);
  });
  return (
    <div role="status">
      {said !== null && (
        <Message
          intent={said.intent}
          title={said.title}
          choices={[{ label: words.dismiss, onChoose: () => desk.say(null) }]}
        >
          {said.text}
        </Message>
      )}
    </div>
  );
}
