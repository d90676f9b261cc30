import { Badge, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { definitionsOf, type GateResult, type QuotaModel, type SignOffGate } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import type { GoTo } from "../work/useGoTo";
import type { ChangeModel } from "../workbook-acts";
import { gateSigned, gateUnsigned, termsApproved } from "./decided";
import { EvidenceRows } from "./EvidenceRows";
import { useHandOffStyles } from "./HandOff.styles";
import { handOffWords } from "../words/hand-off";
import { OpenRows } from "./OpenRows";
import { Say } from "./Say";
import { inMarks } from "../numbers/marks";

const colours = {
  PASSED: "success",
  ACCEPTED: "success",
  OPEN: "danger",
  TO_BE_SIGNED: "warning",
} as const satisfies Readonly<Record<GateResult, string>>;

export type GateCardProps = {
  readonly model: QuotaModel;
  readonly gate: SignOffGate;
  readonly goTo: GoTo;
  readonly change: ChangeModel;
};

function Terms({ model, gate, goTo, change }: GateCardProps) {
  const meanings = new Map(
    definitionsOf(model.decisions).map(({ term, definition }) => [term, definition]),
  );
  const approve = (terms: readonly string[], [label, named]: readonly [string, string]) => (
    <Say
      label={label}
      named={named}
      noteLabel={handOffWords.note}
      needsReason={false}
      onSay={(said) => change(handOffWords.approveDone(terms.length), termsApproved(terms, said))}
    />
  );
  const all = gate.open.map(({ words }) => words);
  const label = handOffWords.approveAll(all.length);
  return (
    <>
      {all.length > 1 && approve(all, [label, label])}
      <OpenRows
        rows={gate.open}
        goTo={goTo}
        told={({ words }) => meanings.get(words) ?? ""}
        act={({ words }) =>
          approve([words], [handOffWords.approveShort, handOffWords.approve(words)])
        }
      />
    </>
  );
}

function Rows(props: GateCardProps) {
  const { gate, goTo } = props;
  if (gate.id === "Evidence") return <EvidenceRows {...props} />;
  if (gate.open.length === 0) return null;
  return gate.id === "Definitions" ? (
    <Terms {...props} />
  ) : (
    <OpenRows rows={gate.open} goTo={goTo} />
  );
}

function Signature({ gate, change }: Pick<GateCardProps, "gate" | "change">) {
  const styles = useHandOffStyles();
  const { id, open, said } = gate;
  const isSaid = said !== null && (said.signedBy !== "" || said.on !== "");
  const isOpen = open.length > 0;
  return (
    <>
      {isSaid && <div>{handOffWords.signedBy(said.signedBy, said.on, said.note)}</div>}
      {isSaid && (said.signedBy === "" || said.on === "") && <div>{handOffWords.halfSigned}</div>}
      <div className={styles.buttons}>
        <Say
          label={isSaid ? handOffWords.signAgainShort : handOffWords.signShort}
          named={isSaid ? handOffWords.signAgain(id) : handOffWords.sign(id)}
          noteLabel={isOpen ? handOffWords.noteIfOpen : handOffWords.note}
          needsReason={false}
          onSay={(said) => change(handOffWords.signDone(id), gateSigned(id, said))}
        />
        {isSaid && (
          <Button
            size="small"
            aria-label={handOffWords.takeBack(id)}
            onClick={() => change(handOffWords.takenBack(id), gateUnsigned(id))}
          >
            {handOffWords.takeBackShort}
          </Button>
        )}
      </div>
    </>
  );
}

/** A gate as it stands: what keeps it shut, what would pass it, and who signed for it. */
export function GateCard(props: GateCardProps) {
  const { gate, change } = props;
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { id, what, result, open, remedy } = gate;
  return (
    <Fold
      hasLine
      summary={
        <>
          <div className={styles.line}>
            <Body1Strong>{id}</Body1Strong>
            <Badge appearance="outline" color={colours[result]}>
              {handOffWords.results[result]}
            </Badge>
          </div>
          <Caption1 className={pane.quiet}>{inMarks(what)}</Caption1>
        </>
      }
    >
      <div className={pane.stack}>
        {open.length > 0 && <div>{handOffWords.keeps(open.length)}</div>}
        <Rows {...props} />
        {remedy !== "" && <div>{handOffWords.passes(inMarks(remedy))}</div>}
        <Signature gate={gate} change={change} />
      </div>
    </Fold>
  );
}
