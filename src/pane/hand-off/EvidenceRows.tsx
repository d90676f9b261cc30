import { Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import type { SignOffGate } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { useShown } from "../pieces/ShowMore";
import type { GoTo } from "../work/useGoTo";
import type { ChangeModel } from "../workbook-acts";
import { acceptanceTakenBack, inputsAccepted } from "./decided";
import { evidenceGroups, sectionName } from "./evidence-groups";
import { useHandOffStyles } from "./HandOff.styles";
import { handOffWords } from "../words/hand-off";
import { OpenRows } from "./OpenRows";
import { Say } from "./Say";
import { inMarks } from "../numbers/marks";

export type EvidenceRowsProps = {
  readonly gate: SignOffGate;
  readonly goTo: GoTo;
  readonly change: ChangeModel;
};

function Accept(props: {
  readonly what: string;
  readonly label: string;
  readonly named: string;
  readonly inputs: readonly string[];
  readonly change: ChangeModel;
}) {
  const { what, label, named, inputs, change } = props;
  return (
    <Say
      label={label}
      named={named}
      noteLabel={handOffWords.reason}
      needsReason
      onSay={(said) => change(handOffWords.acceptDone(what), inputsAccepted(inputs, said))}
    />
  );
}

/** Each acceptance once, however many inputs it takes: called as its input is, or as the list that it takes whole. */
function acceptancesOf({ accepted }: SignOffGate) {
  const once = new Map(accepted.map((row) => [row.said.input, row]));
  return [...once.values()].map(({ said, words, where }) => ({
    ...said,
    called: said.input === where ? inMarks(words) : sectionName(said.input),
  }));
}

function Acceptances({ gate, change }: Pick<EvidenceRowsProps, "gate" | "change">) {
  const styles = useHandOffStyles();
  const { shown, more } = useShown(acceptancesOf(gate), 10);
  return (
    <Fold summary={handOffWords.acceptedRows(gate.accepted.length)}>
      <ul className={styles.rows}>
        {shown.map(({ input, called, by, on, note }) => (
          <li key={input} className={styles.row}>
            <span>{called}</span>
            <Caption1>{handOffWords.acceptedBy(by, on, note)}</Caption1>
            <div>
              <Button
                size="small"
                aria-label={handOffWords.takeBackAccepted(called)}
                onClick={() =>
                  change(handOffWords.acceptTakenBack(called), acceptanceTakenBack(input))
                }
              >
                {handOffWords.takeBackShort}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {more !== null && <div>{more}</div>}
    </Fold>
  );
}

/** What is only ASSUMED, list by list: an input, or a whole list, can be taken as it is. */
export function EvidenceRows({ gate, goTo, change }: EvidenceRowsProps) {
  const pane = usePaneStyles();
  return (
    <>
      {gate.open.length > 0 && (
        <Caption1 className={pane.quiet}>{handOffWords.acceptText}</Caption1>
      )}
      {evidenceGroups(gate.open).map(({ at, rows }) => (
        <Fold
          key={at}
          hasLine
          summary={
            <>
              <Body1Strong>{sectionName(at)}</Body1Strong> {handOffWords.lists(rows.length)}
            </>
          }
        >
          {rows.length > 1 && (
            <Accept
              what={sectionName(at)}
              label={handOffWords.acceptList(rows.length)}
              named={handOffWords.acceptWhole(rows.length, sectionName(at))}
              inputs={[at]}
              change={change}
            />
          )}
          <OpenRows
            rows={rows}
            goTo={goTo}
            act={({ words, where }) => (
              <Accept
                what={inMarks(words)}
                label={handOffWords.acceptShort}
                named={handOffWords.accept(inMarks(words))}
                inputs={[where]}
                change={change}
              />
            )}
          />
        </Fold>
      ))}
      {gate.accepted.length > 0 && <Acceptances gate={gate} change={change} />}
    </>
  );
}
