import { Body1, Button } from "@fluentui/react-components";
import { Findings } from "../pieces/Findings";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Problems } from "../pieces/Problems";
import { Section } from "../pieces/Section";
import { TextField } from "../pieces/TextField";
import { words } from "../words/shell";
import { AllocationInputs } from "./AllocationInputs";
import { buildWords } from "../words/build";
import { FunnelInputs } from "./FunnelInputs";
import { MethodChoice } from "./MethodChoice";
import { PayResults } from "./PayResults";
import { QuotaResults } from "./QuotaResults";
import { TeamInputs } from "./TeamInputs";
import { TeamQuotas } from "./TeamQuotas";

function currencyProblem(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) ? null : buildWords.threeLetters;
}

function Company({ model, acts }: Pick<PlaceProps, "model" | "acts">) {
  const styles = usePaneStyles();
  const { name, currency } = model.company;
  return (
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
  );
}

function OwnData({ onImport }: { readonly onImport: () => void }) {
  const styles = usePaneStyles();
  return (
    <Section title={buildWords.ownData}>
      <Body1 className={styles.quiet}>{buildWords.ownDataText}</Body1>
      <div>
        <Button size="small" onClick={onImport}>
          {buildWords.openImport}
        </Button>
      </div>
    </Section>
  );
}

/** A team's plan: what it comes to, by which method, and what it hangs on. */
function Team({ session, model, plan, acts }: PlaceProps) {
  const { allocation } = plan;
  return (
    <>
      {allocation?.kind === "impossible" && (
        <Problems problems={allocation.problems} isStale={false} />
      )}
      {allocation?.kind === "planned" && <TeamQuotas model={model} plan={allocation} />}
      <MethodChoice model={session.model} change={acts.change} />
      <AllocationInputs model={session.model} change={acts.change} />
    </>
  );
}

/** The funnel's roles: their quotas, what they hang on, and their pay. */
function Funnel({ session, model, plan, acts }: PlaceProps) {
  return (
    <>
      <FunnelInputs model={session.model} plan={plan} answer={acts.answer} />
      <TeamInputs model={session.model} plan={plan} answer={acts.answer} />
      <PayResults plan={plan} currency={model.company.currency} />
    </>
  );
}

/** Where a model is made: what it comes to, what to make of it, and its inputs, which show an edit before its plan is there. */
export function BuildPlace(props: PlaceProps) {
  const styles = usePaneStyles();
  const { session, model, plan, acts } = props;
  const hasTeam = model.roster.length + model.hires.length > 0;
  const hasFunnel = plan.roles.some(({ quota }) => quota !== null);
  return (
    <div className={styles.stack}>
      {hasTeam && <Team {...props} />}
      {(hasFunnel || !hasTeam) && <QuotaResults model={model} plan={plan} />}
      <Findings findings={plan.findings} />
      {(hasFunnel || !hasTeam) && <Funnel {...props} />}
      <OwnData onImport={acts.openImport} />
      <Company model={session.model} acts={acts} />
    </div>
  );
}
