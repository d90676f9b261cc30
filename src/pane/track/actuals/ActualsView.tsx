import { useRef, useState } from "react";
import type { AllocationPlan, QuotaModel } from "../../../engine";
import { readSettings, settingsText, withActuals, type Problem } from "../../../intake";
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
import { WhatChanges } from "./WhatChanges";

export type ActualsViewProps = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly acts: WorkbookActs;
  /** Called once something was taken. */
  readonly onTaken: () => void;
  readonly onSeeTeam: () => void;
};

/** What would stand against a model whose tracking is another; a model that can be read back has nothing. */
function problemsOf(model: QuotaModel): readonly Problem[] {
  const reading = readSettings(settingsText(model));
  if (reading.kind === "model") return [];
  return reading.problems.filter(({ where }) => where.startsWith("tracking"));
}

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
  const take = () => {
    if (actuals.hasWrongDays) {
      actuals.leave(periodDays);
      return;
    }
    const next = (standing: QuotaModel) => {
      const closed = isNew ? closedPeriod(standing, plan, pastName) : [];
      return withActuals(standing, { ...taken, closed });
    };
    const wrong = problemsOf(next(model));
    setProblems(wrong);
    if (wrong.length > 0) return;
    acts.change(actualsWords.undo(period.asOf), next);
    const { size } = reading.values;
    const hasWrong = reading.rows.some((row) => row.problems.length > 0);
    setSaid(size === 0 ? actualsWords.tookDays(period.asOf) : actualsWords.took(size, period.asOf));
    onTaken();
    // The button has nothing more to do: whoever pressed it goes on at what came of it.
    outcome.current?.focus();
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
                {what} {remedy}
              </li>
            ))}
          </ul>
        </Message>
      )}
      <WhatChanges
        actuals={actuals}
        standing={model.tracking.period}
        currency={model.company.currency}
        onTake={take}
      />
    </div>
  );
}
