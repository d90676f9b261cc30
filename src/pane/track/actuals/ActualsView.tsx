import { useRef, useState } from "react";
import type { AllocationPlan, QuotaModel } from "../../../engine";
import { withActuals, type Problem } from "../../../intake";
import { Message } from "../../pieces/Message";
import { usePaneStyles } from "../../Pane.styles";
import type { WorkbookActs } from "../../workbook-acts";
import { useTrackStyles } from "../Track.styles";
import { trackWords } from "../../words/track";
import { isTracked } from "../tracked";
import { emptyDraft } from "./actuals-draft";
import { actualsWords } from "../../words/actuals";
import { Asked, ColumnsRead } from "./ColumnsRead";
import { PasteCard } from "./PasteCard";
import { PeriodCard } from "./PeriodCard";
import { closedPeriod, periodDays } from "./period-said";
import { RowsRead } from "./RowsRead";
import { useActuals } from "./useActuals";
import { useChecked } from "./useChecked";
import { WhatChanges } from "./WhatChanges";
import { inMarks } from "../../numbers/marks";

export type ActualsViewProps = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly acts: WorkbookActs;
  /** Called once something was taken. */
  readonly onTaken: () => void;
  readonly onSeeTeam: () => void;
};

/** Actuals are pasted, looked at, and taken: what is not clear is asked, and nothing that was pasted is lost. */
export function ActualsView(props: ActualsViewProps) {
  const { model, plan, acts, onTaken, onSeeTeam } = props;
  const pane = usePaneStyles();
  const actuals = useActuals(model, plan);
  const styles = useTrackStyles();
  const outcome = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { taken, isNew, pastName, reading, period, say, draft } = actuals;
  const isTold = isTracked(model);
  const { check, isChecking } = useChecked();
  const standingDraft = useRef(draft);
  standingDraft.current = draft;
  const take = () => {
    if (actuals.hasWrongDays) {
      actuals.leave(periodDays);
      return;
    }
    const next = (standing: QuotaModel) => {
      const closed = isNew ? closedPeriod(standing, plan, pastName) : [];
      return withActuals(standing, { ...taken, closed });
    };
    check(next(model), (wrong) => takenOrNot(wrong, next));
  };
  const takenOrNot = (wrong: readonly Problem[], next: (standing: QuotaModel) => QuotaModel) => {
    setProblems(wrong);
    if (wrong.length > 0) return;
    acts.change(actualsWords.undo(period.asOf), next);
    const { size } = reading.values;
    const hasWrong = reading.rows.some((row) => row.problems.length > 0);
    setSaid(size === 0 ? actualsWords.tookDays(period.asOf) : actualsWords.took(size, period.asOf));
    onTaken();
    // The button has nothing more to do: whoever pressed it goes on at what came of it.
    outcome.current?.focus();
    // What was typed since then stays.
    if (standingDraft.current !== draft) return;
    say(hasWrong ? { ...emptyDraft, text: draft.text, answers: draft.answers } : emptyDraft);
  };
  return (
    <div className={pane.stack}>
      {!isTold && (
        <Message intent="info" title={trackWords.noActuals}>
          {trackWords.noActualsText}
        </Message>
      )}
      <div role="status" ref={outcome} tabIndex={-1} className={styles.outcome}>
        {said !== "" && (
          <Message
            intent="success"
            title={said}
            choices={[{ label: actualsWords.seeTeam, onChoose: onSeeTeam }]}
          />
        )}
      </div>
      <PasteCard actuals={actuals} onImport={acts.openImport} />
      <Asked actuals={actuals} />
      <ColumnsRead actuals={actuals} />
      <RowsRead actuals={actuals} />
      <PeriodCard actuals={actuals} model={model} plan={plan} />
      {problems.length > 0 && (
        <Message intent="error" title={actualsWords.notTaken}>
          <ul className={pane.list}>
            {problems.map(({ where, what, remedy }) => (
              <li key={`${where} ${what}`}>
                {inMarks(what)} {inMarks(remedy)}
              </li>
            ))}
          </ul>
        </Message>
      )}
      <WhatChanges
        actuals={actuals}
        standing={model.tracking.period}
        currency={model.company.currency}
        isTaking={isChecking}
        onTake={take}
      />
    </div>
  );
}
