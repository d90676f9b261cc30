import { Body1, Caption1 } from "@fluentui/react-components";
import { spokenMoney } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { TextField } from "../pieces/TextField";
import type { Drafted } from "./import-messages";
import type { ImportState } from "./import-state";
import { modelWords } from "../words/import-model";
import type { ImportActs } from "./import-acts";

function dayProblem(text: string, mayBeBlank: boolean): string | null {
  if (text === "" && mayBeBlank) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? null : modelWords.badDay;
}

export type DraftCardProps = {
  readonly state: ImportState;
  readonly acts: ImportActs;
  readonly drafted: Drafted | null;
};

/** What the first model comes to, and what can be said beforehand of company, year and day. */
export function DraftCard({ state, acts, drafted }: DraftCardProps) {
  const pane = usePaneStyles();
  const { wishes, asOf } = state;
  const { model } = drafted?.draft ?? {};
  const target = model?.targets.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  return (
    <Section title={modelWords.firstModel}>
      {model !== undefined && (
        <Body1>
          {modelWords.summary(
            model.roster.length,
            model.deals.length,
            spokenMoney(Math.round(target), model.company.currency),
          )}
        </Body1>
      )}
      <div className={pane.fields}>
        <div className={pane.wide}>
          <TextField
            label={modelWords.company}
            value={wishes.company}
            onAnswer={(company) => void acts.wish({ company })}
          />
        </div>
        <div className={pane.wide}>
          <TextField
            label={modelWords.yearStart}
            value={wishes.yearStart || (model?.calendar.fiscalYearStart ?? "")}
            problem={(text) => dayProblem(text, true)}
            onAnswer={(yearStart) => void acts.wish({ yearStart })}
          />
          <Caption1 className={pane.quiet}>{modelWords.yearStartHint}</Caption1>
        </div>
        <div className={pane.wide}>
          <TextField
            label={modelWords.asOf}
            value={asOf}
            problem={(text) => dayProblem(text, false)}
            onAnswer={(day) => void acts.date(day)}
          />
        </div>
      </div>
    </Section>
  );
}
