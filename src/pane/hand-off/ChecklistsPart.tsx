import { useCallback, useRef } from "react";
import { Body1Strong, Caption1, ProgressBar } from "@fluentui/react-components";
import { phases, type ChecklistMark, type EngagementState, type StepState } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { Part } from "../pieces/Part";
import { useOwner } from "../work/useOwner";
import { TextField } from "../pieces/TextField";
import type { ChangeModel } from "../workbook-acts";
import { ChecklistItem, type ChecklistItemProps } from "./ChecklistItem";
import { checklistWords } from "../words/checklists";
import { itemMarked } from "./decided";
import { useHandOffStyles } from "./HandOff.styles";
import { today } from "../today";

type StepProps = Pick<ChecklistItemProps, "onMark" | "closedBy"> & { readonly step: StepState };

function Step({ step, onMark, closedBy }: StepProps) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { id, title, items, done, skipped } = step;
  return (
    <Fold
      summary={
        <>
          <div>{checklistWords.phase(id, title)}</div>
          <Caption1 className={pane.quiet}>
            {checklistWords.progress(done, skipped, items.length)}
          </Caption1>
        </>
      }
    >
      <ul className={styles.rows}>
        {items.map((item) => (
          <ChecklistItem key={item.id} item={item} onMark={onMark} closedBy={closedBy} />
        ))}
      </ul>
    </Fold>
  );
}

function Phase(
  props: Omit<StepProps, "step"> & { readonly title: string; readonly steps: readonly StepState[] },
) {
  const { title, steps, ...marking } = props;
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const sum = (of: (step: StepState) => number) => steps.reduce((all, step) => all + of(step), 0);
  const [all, done, skipped] = [
    sum(({ items }) => items.length),
    sum((step) => step.done),
    sum((step) => step.skipped),
  ];
  const told = checklistWords.progress(done, skipped, all);
  return (
    <section className={styles.row} aria-label={title}>
      <div className={styles.line}>
        <Body1Strong as="h3" className={pane.heading}>
          {title}
        </Body1Strong>
        <Caption1>{told}</Caption1>
      </div>
      <ProgressBar value={done + skipped} max={all} aria-label={`${title}: ${told}`} />
      <div>
        {steps.map((step) => (
          <Step key={step.id} step={step} {...marking} />
        ))}
      </div>
    </section>
  );
}

/** Phases, steps and items of an engagement, as far as they are done. */
export function ChecklistsPart(props: {
  readonly engagement: EngagementState | null;
  readonly change: ChangeModel;
}) {
  const { engagement, change } = props;
  const pane = usePaneStyles();
  const [owner, name] = useOwner();
  const latest = useRef({ change, owner });
  latest.current = { change, owner };
  const onMark = useCallback((mark: ChecklistMark, what: string) => {
    latest.current.change(checklistWords.marked(what), itemMarked(mark));
  }, []);
  const closedBy = useCallback((mark: ChecklistMark): ChecklistMark => {
    if (mark.status === "OPEN") return { ...mark, on: "", by: "" };
    return { ...mark, on: mark.on || today(), by: mark.by || latest.current.owner };
  }, []);
  const closed = engagement === null ? 0 : engagement.done + engagement.skipped;
  const all = engagement === null ? 0 : closed + engagement.open;
  const next = engagement?.current ?? null;
  return (
    <Part
      name="handOff/checklists"
      title={checklistWords.title}
      told={engagement === null ? "" : checklistWords.hint(closed, all)}
    >
      <div role="status">
        {next === null ? checklistWords.allClosed : checklistWords.current(next.id, next.title)}
      </div>
      <Caption1 className={pane.quiet}>{checklistWords.keys}</Caption1>
      <TextField label={checklistWords.owner} value={owner} onAnswer={name} />
      <div>
        {phases.map(({ id, title }) => (
          <Phase
            key={id}
            title={checklistWords.phase(id, title)}
            steps={engagement?.steps.filter(({ phase }) => phase.id === id) ?? []}
            onMark={onMark}
            closedBy={closedBy}
          />
        ))}
      </div>
    </Part>
  );
}
