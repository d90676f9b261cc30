import { useState } from "react";
import { Button, Caption1, ProgressBar } from "@fluentui/react-components";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { WorkState } from "./useWork";
import { workWords } from "../words/long-work";

export type WorkCardProps = {
  readonly state: WorkState<unknown>;
  readonly onStop: () => void;
};

/** How far long work is, with a way to stop it; nothing where none is under way and none failed. */
export function WorkCard({ state, onStop }: WorkCardProps) {
  const styles = usePaneStyles();
  const [copied, setCopied] = useState("");
  if (state.kind === "running") {
    const doing = state.progress?.doing || workWords.working;
    const share = state.progress?.share ?? null;
    return (
      <div role="status" className={styles.stack}>
        <Caption1>{doing}</Caption1>
        <ProgressBar {...(share === null ? {} : { value: share })} aria-label={doing} />
        <div>
          <Button size="small" onClick={onStop}>
            {workWords.stop}
          </Button>
        </div>
      </div>
    );
  }
  if (state.kind === "stopped") return <p role="status">{workWords.stopped}</p>;
  if (state.kind !== "failed") return null;
  const { message, report } = state;
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(report);
  };
  return (
    <Message
      intent="error"
      title={workWords.failed}
      choices={
        report === ""
          ? []
          : [
              {
                label: copied === report ? workWords.copied : workWords.copyReport,
                onChoose: () => void copy(),
              },
            ]
      }
    >
      {message}
    </Message>
  );
}
