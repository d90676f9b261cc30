import { useState } from "react";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Problems } from "../pieces/Problems";
import { useGoTo } from "../work/useGoTo";
import { saveFile } from "../save-file";
import { browserDigest } from "./browser-digest";
import { ChecklistsPart } from "./ChecklistsPart";
import { ExportsPart } from "./ExportsPart";
import { GatesPart } from "./GatesPart";
import type { HandOffDesk, HandOffProps } from "./hand-off-props";
import { handOffWords } from "../words/hand-off";
import { InspectorPart } from "./InspectorPart";
import type { ChosenModel } from "./ModelChooser";
import { openHandOffWorker } from "./open-worker";
import { PreparePart } from "./PreparePart";
import { SigningPart } from "./SigningPart";
import { useGates } from "./useGates";

const digestHere = browserDigest(globalThis.crypto);

/** Where a model is signed and handed over: gates, signatures, inspector, files, the customer's copy, checklists. */
export function HandOffPlace(props: PlaceProps & Partial<HandOffDesk>) {
  const { session, model, plan, acts, host } = props;
  const { openWorker = openHandOffWorker, save = saveFile, digest = digestHere } = props;
  const pane = usePaneStyles();
  const { goTo, trouble } = useGoTo(host, session);
  const [lastYear, setLastYear] = useState<ChosenModel | null>(null);
  const { allocation } = plan;
  const found = useGates({ model, plan, lastYear: lastYear?.model ?? null });
  const own: HandOffProps = { ...props, openWorker, save, digest };
  return (
    <div className={pane.stack}>
      {allocation === null && <Message intent="info" title={handOffWords.noTeam} />}
      {allocation?.kind === "impossible" && (
        <Problems problems={allocation.problems} isStale={false} />
      )}
      {trouble !== "" && <div role="alert">{trouble}</div>}
      {allocation?.kind === "planned" && (
        <>
          <GatesPart
            model={model}
            found={found}
            goTo={goTo}
            change={acts.change}
            lastYear={lastYear}
            onLastYear={setLastYear}
          />
          <SigningPart {...own} found={found} />
        </>
      )}
      <InspectorPart {...own} />
      <ExportsPart {...own} lastYear={lastYear} />
      <PreparePart {...own} />
      <ChecklistsPart engagement={found?.engagement ?? null} change={acts.change} />
    </div>
  );
}
