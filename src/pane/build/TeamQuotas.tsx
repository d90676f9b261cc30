import { memo } from "react";
import { Badge, Caption1, Subtitle1 } from "@fluentui/react-components";
import { evidenceOf, explainQuota, type AllocationPlan, type QuotaModel } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { PlainTable } from "../pieces/PlainTable";
import { Section } from "../pieces/Section";
import { useShown } from "../pieces/ShowMore";
import { buildWords } from "../words/build";

export type TeamQuotasProps = { readonly model: QuotaModel; readonly plan: AllocationPlan };

/** So many reps are shown at once; more on request, so that large teams do not hold the pane up. */
const STEP = 25;

function Evidence({ model, plan, rep }: TeamQuotasProps & { readonly rep: string }) {
  const figure = explainQuota(model, plan, rep);
  if (figure === null) return null;
  const evidence = evidenceOf(figure);
  return (
    <Badge
      size="small"
      appearance="outline"
      color={evidence === "CONFIRMED" ? "success" : "warning"}
    >
      {evidence}
    </Badge>
  );
}

/** What the team is asked for, against the target, and every rep's quota. */
export const TeamQuotas = memo(function TeamQuotas({ model, plan }: TeamQuotasProps) {
  const styles = usePaneStyles();
  const { shown, more } = useShown(plan.reps, STEP);
  const { currency } = model.company;
  const money = (amount: number) => spokenMoney(amount, currency);
  const target = model.targets.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const asked = plan.totals.company.quota;
  return (
    <Section title={buildWords.quotas}>
      <div className={styles.spread}>
        <Subtitle1>{money(asked)}</Subtitle1>
        <Caption1 className={styles.quiet}>
          {buildWords.ofTarget(plan.reps.length, money(target))}
        </Caption1>
      </div>
      <PlainTable
        title={buildWords.quotas}
        header={[buildWords.rep, buildWords.quotaOfYear]}
        rows={shown.map(({ id, person, isRamping, quota }) => ({
          id,
          cells: [
            <>
              {person.name || id} <Evidence model={model} plan={plan} rep={id} />
              {isRamping && <Caption1> {buildWords.ramping}</Caption1>}
            </>,
            money(quota),
          ],
        }))}
      />
      {more}
    </Section>
  );
});
