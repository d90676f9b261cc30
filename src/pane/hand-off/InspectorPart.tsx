import { Button, Caption1 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../pieces/Problems";
import { Part } from "../pieces/Part";
import { WorkCard } from "../work/WorkCard";
import { fileWords } from "../words/files";
import { FoundFaults } from "./FoundFaults";
import type { HandOffAnswers } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { today } from "../today";
import { useFileWork } from "./useFileWork";
import { useShowCell } from "./useShowCell";

/** Which file was looked at, in words. */
export function originWords(isFromModel: boolean, isLinked: boolean): string {
  if (!isFromModel) return fileWords.fromHost;
  return isLinked ? fileWords.noFileText : fileWords.notWritten;
}

type InspectedProps = Pick<HandOffProps, "host" | "session"> & {
  readonly answer: HandOffAnswers["inspect"];
};

/** What the inspector says, with the file of which it says it. */
export function Inspected({ answer, host, session }: InspectedProps) {
  const pane = usePaneStyles();
  const { show, trouble } = useShowCell(session.linked ? host : null);
  if (answer.kind === "refused") return <Problems problems={answer.problems} isStale={false} />;
  return (
    <>
      <Caption1 className={pane.quiet}>{originWords(answer.isFromModel, session.linked)}</Caption1>
      <FoundFaults findings={answer.findings} show={show} />
      {trouble !== "" && <div role="alert">{trouble}</div>}
    </>
  );
}

/** The inspector's own look at the workbook. */
export function InspectorPart({ session, model, host, openWorker }: HandOffProps) {
  const open = session.linked ? host : null;
  const { state, ask, stop } = useFileWork<"inspect">(openWorker, open);
  const look = () => ask((bytes) => ({ kind: "inspect", model, date: today(), bytes }));
  return (
    <Part name="handOff/inspector" title={fileWords.inspector} told={fileWords.inspectorHint}>
      <div>
        <Button disabled={state.kind === "running"} onClick={() => void look()}>
          {state.kind === "done" ? fileWords.inspectAgain : fileWords.inspect}
        </Button>
      </div>
      <WorkCard state={state} onStop={stop} />
      {state.kind === "done" && <Inspected answer={state.result} host={host} session={session} />}
    </Part>
  );
}
