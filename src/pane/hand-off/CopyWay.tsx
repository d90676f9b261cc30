import { Button, Caption1 } from "@fluentui/react-components";
import { Fold } from "../pieces/Fold";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../pieces/Problems";
import { WorkCard } from "../work/WorkCard";
import { Export } from "./Export";
import { namedAfter } from "./file-names";
import { fileTypes } from "./file-types";
import { copyWords } from "../words/files";
import { FoundFaults } from "./FoundFaults";
import { useHandOffStyles } from "./HandOff.styles";
import type { Copied, CopyFault } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { originWords } from "./InspectorPart";
import { today } from "../today";
import { useFileWork } from "./useFileWork";
import { useShowCell } from "./useShowCell";
import { inMarks } from "../numbers/marks";

const rulesOf = (faults: readonly CopyFault[]) =>
  faults.map((each) => ({ ...each, rule: "", weight: "error" as const, count: 1 }));

type ProofProps = Pick<HandOffProps, "model" | "save" | "session"> & { readonly copied: Copied };

function Proof({ copied, model, save, session }: ProofProps) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { bytes, page, sha256, removed, formulas, native, values, findings, isFromModel } = copied;
  return (
    <div className={pane.stack}>
      <div role="status">
        <Message intent="success" title={copyWords.copied}>
          {copyWords.standing(formulas, native, values)}
        </Message>
      </div>
      <Caption1 className={pane.quiet}>{originWords(isFromModel, session.linked)}</Caption1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => save(namedAfter(model, " for customer.xlsx"), bytes, fileTypes.xlsx)}
        >
          {copyWords.saveCopy}
        </Button>
        <Button onClick={() => save(namedAfter(model, " proof.md"), page, fileTypes.md)}>
          {copyWords.saveProof}
        </Button>
      </div>
      {removed.length > 0 && (
        <div>
          {copyWords.removed}
          <ul className={styles.list}>
            {removed.map((each) => (
              <li key={each}>{inMarks(each)}</li>
            ))}
          </ul>
        </div>
      )}
      <Caption1 className={styles.formula}>{copyWords.digest(sha256)}</Caption1>
      <FoundFaults findings={findings} show={null} />
      <Fold summary={copyWords.proof}>
        <div className={styles.page} tabIndex={0} role="region" aria-label={copyWords.proof}>
          {page}
        </div>
      </Fold>
    </div>
  );
}

/** The customer's copy as a file of its own: the open workbook is not touched. */
export function CopyWay({ session, model, host, openWorker, save }: HandOffProps) {
  const open = session.linked ? host : null;
  const { state, ask, stop } = useFileWork<"copy">(openWorker, open);
  const { show, trouble } = useShowCell(open);
  const make = () =>
    ask((bytes) => ({
      kind: "copy",
      model,
      date: today(),
      bytes,
      file: namedAfter(model, ".xlsx"),
      copy: namedAfter(model, " for customer.xlsx"),
    }));
  const result = state.kind === "done" ? state.result : null;
  return (
    <Export title={copyWords.asFile} text={copyWords.asFileText}>
      <div>
        <Button disabled={state.kind === "running"} onClick={() => void make()}>
          {copyWords.makeCopy}
        </Button>
      </div>
      <WorkCard state={state} onStop={stop} />
      {result?.kind === "refused" && <Problems problems={result.problems} isStale={false} />}
      {result?.kind === "faulty" && (
        <Message intent="error" title={copyWords.faulty}>
          <FoundFaults findings={rulesOf(result.faults)} show={show} />
        </Message>
      )}
      {result?.kind === "copied" && (
        <Proof copied={result} model={model} save={save} session={session} />
      )}
      {trouble !== "" && <div role="alert">{trouble}</div>}
    </Export>
  );
}
