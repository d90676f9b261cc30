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
import type { HandOffProps } from "./hand-off-props";
import { Inspected } from "./InspectorPart";
import { SwapList } from "./SwapList";
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

/** What was done in the open workbook: the list, what the workbook answers now, the inspector's word, and the way back. */
export function SwapProof(props: SwapProofProps) {
  const { open, swapped, isBusy, onUndo, model, save, openWorker, session } = props;
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { state, ask, stop } = useFileWork<"inspect">(openWorker, open);
  const look = useRef(() => ask((bytes) => ({ kind: "inspect", model, date: today(), bytes })));
  useEffect(() => void look.current(), []);
  const found = state.kind === "done" && state.result.kind === "inspected" ? state.result : null;
  const page = found === null ? null : swapPage(swapped, found.findings);
  const kept = Object.keys(swapped.dropped).length;
  return (
    <div className={pane.stack}>
      <div role="status">
        <Message intent="success" title={copyWords.replaced}>
          {copyWords.none(swapped.stillCalling)} {kept > 0 && copyWords.kept(kept)}
        </Message>
      </div>
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
      {state.kind === "done" && <Inspected answer={state.result} host={open} session={session} />}
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
