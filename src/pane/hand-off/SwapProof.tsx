import { useEffect, useRef } from "react";
import { Body1Strong, Button } from "@fluentui/react-components";
import type { WorkbookHost } from "../../workbook";
import { Fold } from "../pieces/Fold";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { WorkCard } from "../work/WorkCard";
import { namedAfter } from "./file-names";
import { fileTypes } from "./file-types";
import { copyWords } from "../words/files";
import { useHandOffStyles } from "./HandOff.styles";
import type { HandOffAnswers } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { Inspected } from "./InspectorPart";
import { SwapList } from "./SwapList";
import { leftInWords } from "./swap-left";
import { swapPage } from "./swap-page";
import type { Swapped } from "./swapped";
import { today } from "../today";
import { useFileWork } from "./useFileWork";

export type SwapProofProps = HandOffProps & {
  readonly open: WorkbookHost;
  readonly swapped: Swapped;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
};

type Answer = HandOffAnswers["inspect"];

/** Of a file that was made from the model nothing tells whether the open workbook carries one: that was asked of itself. */
function ofOpenWorkbook(answer: Answer, { left }: Swapped): Answer {
  if (answer.kind === "refused" || !answer.isFromModel || left?.carriesModel !== false) {
    return answer;
  }
  const findings = answer.findings.filter(({ rule }) => rule !== "stored-model");
  return { ...answer, findings };
}

/** What was done in the open workbook: the list, what the workbook answers now, the inspector's word, and the way back. */
export function SwapProof(props: SwapProofProps) {
  const { open, swapped, isBusy, onUndo, model, save, openWorker, session } = props;
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { state, ask, stop } = useFileWork<"inspect">(openWorker, open);
  const look = useRef(() => ask((bytes) => ({ kind: "inspect", model, date: today(), bytes })));
  useEffect(() => void look.current(), []);
  const answer = state.kind === "done" ? ofOpenWorkbook(state.result, swapped) : null;
  const found = answer?.kind === "inspected" ? answer : null;
  const page = found === null ? null : swapPage(swapped, found.findings);
  return (
    <div className={pane.stack}>
      <div role="status">
        <Message intent="success" title={copyWords.replaced}>
          {copyWords.none(swapped.stillCalling)}
        </Message>
      </div>
      <ul className={styles.list}>
        {leftInWords(swapped).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={onUndo}>
          {copyWords.undo}
        </Button>
        {page !== null && (
          <Button onClick={() => save(namedAfter(model, " proof.md"), page, fileTypes.md)}>
            {copyWords.saveProof}
          </Button>
        )}
      </div>
      <SwapList swaps={swapped.swaps} loose={[]} />
      <Body1Strong as="h4" className={pane.heading}>
        {copyWords.inspectNow}
      </Body1Strong>
      <WorkCard state={state} onStop={stop} />
      {answer !== null && <Inspected answer={answer} host={open} session={session} />}
      {page !== null && (
        <Fold summary={copyWords.proof}>
          <div className={styles.page} tabIndex={0} role="region" aria-label={copyWords.proof}>
            {page}
          </div>
        </Fold>
      )}
    </div>
  );
}
