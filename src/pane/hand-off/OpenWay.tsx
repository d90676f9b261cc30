import { useRef, useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import type { CellFormula, WorkbookHost } from "../../workbook";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { WorkCard } from "../work/WorkCard";
import { Export } from "./Export";
import { copyWords } from "../words/files";
import type { HandOffAnswers } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { SwapChoice } from "./SwapChoice";
import { SwapProof } from "./SwapProof";
import { ourFunctions, swapBack, swapIn, swappedIn, type TakenOut } from "./swapped";
import { today } from "../today";
import { messageOf, useFileWork } from "./useFileWork";

type Listed = HandOffAnswers["swaps"];

function Ready({ open, ...props }: HandOffProps & { readonly open: WorkbookHost }) {
  const pane = usePaneStyles();
  const { model, openWorker } = props;
  const { state, ask, stop, forget } = useFileWork<"swaps">(openWorker, open);
  const [swapped, setSwapped] = useState(() => swappedIn(open));
  const [beside, setBeside] = useState({ kept: 0, carriesModel: false });
  const [doing, setDoing] = useState("");
  const [failed, setFailed] = useState("");
  const [said, setSaid] = useState("");
  const seat = useRef<HTMLDivElement>(null);

  /** An act on the workbook whose failure becomes a message. */
  const attempt = async (what: string, act: () => Promise<void>) => {
    setDoing(what);
    setFailed("");
    setSaid("");
    try {
      await act();
    } catch (error) {
      setFailed(messageOf(error));
    }
    setDoing("");
  };
  const list = () =>
    attempt("", async () => {
      const cells: readonly CellFormula[] = await open.formulasCalling(ourFunctions);
      const kept = Object.keys(await open.keptTexts()).length;
      setBeside({ kept, carriesModel: (await open.readState()) !== null });
      await ask((bytes) => ({ kind: "swaps", model, date: today(), bytes, cells }));
    });
  const replace = ({ swaps }: Listed, taken: TakenOut) =>
    attempt(copyWords.replacing, async () => {
      try {
        await swapIn(open, swaps, { date: today(), ...taken });
        forget();
      } finally {
        // Even what failed half-way can be put back.
        setSwapped(swappedIn(open));
      }
      seat.current?.focus();
    });
  const undo = () =>
    attempt(copyWords.undoing, async () => {
      const isAllBack = swapped === null || (await swapBack(open, swapped));
      setSwapped(null);
      setSaid(isAllBack ? copyWords.undone : copyWords.undoneButModel);
      seat.current?.focus();
    });

  return (
    <div ref={seat} tabIndex={-1} className={pane.stack}>
      {swapped === null && (
        <div>
          <Button disabled={state.kind === "running" || doing !== ""} onClick={() => void list()}>
            {copyWords.list}
          </Button>
        </div>
      )}
      <WorkCard state={state} onStop={stop} />
      {swapped === null && state.kind === "done" && (
        <SwapChoice
          {...beside}
          listed={state.result}
          isBusy={doing !== ""}
          onReplace={(taken) => void replace(state.result, taken)}
        />
      )}
      <div role="status">
        {doing}
        {said}
      </div>
      {failed !== "" && (
        <Message intent="error" title={copyWords.failed}>
          {failed}
        </Message>
      )}
      {swapped !== null && (
        <SwapProof
          {...props}
          open={open}
          swapped={swapped}
          isBusy={doing !== ""}
          onUndo={() => void undo()}
        />
      )}
    </div>
  );
}

/** The open workbook itself, made to live without the add-in: listed first, then replaced, and put back by one button. */
export function OpenWay(props: HandOffProps) {
  const { host, session } = props;
  const open = session.linked ? host : null;
  return (
    <Export title={copyWords.inOpen} text={copyWords.inOpenText}>
      {open === null ? <Caption1>{copyWords.noHost}</Caption1> : <Ready {...props} open={open} />}
    </Export>
  );
}
