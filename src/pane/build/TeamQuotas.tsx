import { useState } from "react";
import { Badge, Button, Caption1, Subtitle1 } from "@fluentui/react-components";
import {
  evidenceOf,
  explainQuota,
  spokenMoney,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../Section";
import { buildWords } from "./build-words";

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
export function TeamQuotas({ model, plan }: TeamQuotasProps) {
  const styles = usePaneStyles();
  const [shown, setShown] = useState(STEP);
  const { currency } = model.company;
  const money = (amount: number) => spokenMoney(amount, currency);
  const target = model.targets.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const { quota } = plan.totals.company;
  const left = plan.reps.length - shown;
  return (
    <Section title={buildWords.quotas}>
      <div className={styles.spread}>
        <Subtitle1>{money(quota)}</Subtitle1>
        <Caption1 className={styles.quiet}>
          {buildWords.ofTarget(plan.reps.length, money(target))}
        </Caption1>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              {buildWords.rep}
            </th>
            <th scope="col" className={styles.cell}>
              {buildWords.quotaOfYear}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.reps.slice(0, shown).map((rep) => (
            <tr key={rep.id}>
              <th scope="row" className={styles.label}>
                {rep.person.name || rep.id} <Evidence model={model} plan={plan} rep={rep.id} />
                {rep.isRamping && <Caption1> {buildWords.ramping}</Caption1>}
              </th>
              <td className={styles.cell}>{money(rep.quota)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {buildWords.showMore(Math.min(left, STEP), left)}
        </Button>
      )}
    </Section>
  );
}
