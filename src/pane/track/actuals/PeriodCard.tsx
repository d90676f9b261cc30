import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { AllocationPlan, QuotaModel } from "../../../engine";
import { spokenShare } from "../../numbers/spoken";
import { Message } from "../../pieces/Message";
import { usePaneStyles } from "../../Pane.styles";
import { Section } from "../../pieces/Section";
import { TextField } from "../../pieces/TextField";
import { useTrackStyles } from "../Track.styles";
import { actualsWords } from "../../words/actuals";
import { isPeriodName, periodDays } from "./period-said";
import { ELAPSED_ANSWER, type Actuals } from "./useActuals";

export type PeriodCardProps = {
  readonly actuals: Actuals;
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
};

function PlanPeriod({ actuals, plan }: Pick<PeriodCardProps, "actuals" | "plan">) {
  const { period, say } = actuals;
  const { periods } = plan.calendar;
  const at = periods.findIndex(
    ({ firstDay, lastDay }) => firstDay === period.start && lastDay === period.end,
  );
  return (
    <Field label={actualsWords.planPeriod} size="small">
      <Select
        value={at < 0 ? "" : String(at)}
        onChange={(_event, data) => {
          const chosen = data.value === "" ? undefined : periods[Number(data.value)];
          if (chosen === undefined) return;
          say({ period: { ...period, start: chosen.firstDay, end: chosen.lastDay } });
        }}
      >
        <option value="">{actualsWords.ownDays}</option>
        {periods.map(({ label, firstDay, lastDay }, place) => (
          <option key={firstDay} value={String(place)}>
            {actualsWords.periodOf(label, firstDay, lastDay)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Elapsed({ actuals, share }: { readonly actuals: Actuals; readonly share: number }) {
  const styles = useTrackStyles();
  const told = spokenShare(share);
  return (
    <Field label={actualsWords.elapsed(told)} className={styles.question}>
      <RadioGroup
        value={actuals.draft.answers[ELAPSED_ANSWER] ?? ""}
        onChange={(_event, data) => actuals.answer(ELAPSED_ANSWER, data.value)}
      >
        <Radio value="DAYS" label={actualsWords.byDays} />
        <Radio value="TOLD" label={actualsWords.stillShare(told)} />
      </RadioGroup>
    </Field>
  );
}

/** The period that is tracked and the day of the figures; what changes with them is asked. */
export function PeriodCard({ actuals, model, plan }: PeriodCardProps) {
  const pane = usePaneStyles();
  const { period, days, leave, say, isNew, asksElapsed, pastName } = actuals;
  const { elapsedShare } = model.tracking.period;
  const made = model.tracking.reps.filter(({ actual }) => actual !== null).length;
  return (
    <Section title={actualsWords.period}>
      <PlanPeriod actuals={actuals} plan={plan} />
      <div className={pane.fields}>
        {periodDays.map((day) => (
          <Field
            key={day}
            label={actualsWords[day]}
            size="small"
            {...(day === "asOf" && days.asOf === undefined ? { hint: actualsWords.asOfHint } : {})}
            {...(days[day] === undefined
              ? {}
              : { validationMessage: days[day], validationState: "error" as const })}
          >
            <Input
              type="date"
              value={period[day]}
              style={{ minWidth: 0 }}
              onBlur={() => leave([day])}
              onChange={(_event, data) => say({ period: { ...period, [day]: data.value } })}
            />
          </Field>
        ))}
      </div>
      {asksElapsed && elapsedShare !== null && <Elapsed actuals={actuals} share={elapsedShare} />}
      {isNew && (
        <Message intent="info" title={actualsWords.newPeriod}>
          <div>{actualsWords.newPeriodText(made)}</div>
          <TextField
            label={actualsWords.pastName}
            value={pastName}
            problem={(name) => (isPeriodName(name) ? null : actualsWords.badPastName)}
            onAnswer={(name) => say({ pastName: name })}
          />
        </Message>
      )}
    </Section>
  );
}
