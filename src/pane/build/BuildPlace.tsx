import { Findings } from "../Findings";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Section } from "../Section";
import { TextField } from "../TextField";
import { words } from "../words";
import { FunnelInputs } from "./FunnelInputs";
import { PayResults } from "./PayResults";
import { QuotaResults } from "./QuotaResults";
import { TeamInputs } from "./TeamInputs";
import { TeamNotice } from "./TeamNotice";

function currencyProblem(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) ? null : "Three capital letters, such as USD.";
}

/** The model: inputs, what they come to, and what to make of it. */
export function BuildPlace({ model, plan, acts }: PlaceProps) {
  const styles = usePaneStyles();
  const { name, currency } = model.company;
  return (
    <div className={styles.stack}>
      <TeamNotice model={model} plan={plan} />
      <QuotaResults model={model} plan={plan} />
      <Findings findings={plan.findings} />
      <FunnelInputs model={model} plan={plan} answer={acts.answer} />
      <TeamInputs model={model} plan={plan} answer={acts.answer} />
      <PayResults plan={plan} currency={currency} />
      <Section title={words.company}>
        <div className={styles.fields}>
          <TextField
            label={words.company}
            value={name}
            onAnswer={(text) => void acts.answer("company.name", text)}
          />
          <TextField
            label={words.currency}
            value={currency}
            problem={currencyProblem}
            onAnswer={(text) => void acts.answer("company.currency", text)}
          />
        </div>
      </Section>
    </div>
  );
}
