import { Caption1 } from "@fluentui/react-components";
import {
  roleLabels,
  spokenCount,
  spokenMoney,
  spokenShare,
  type QuotaPlan,
  type RolePlan,
} from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { words } from "../words/shell";

export type PayResultsProps = { readonly plan: QuotaPlan; readonly currency: string };

type Line = { readonly label: string; readonly of: (row: RolePlan) => string };

/** A number in its words, or a dash where it is not answered. */
function shown(value: number | null, speak: (value: number) => string): string {
  return value === null ? words.unanswered : speak(value);
}

/** What quota pays and what is earned today, role beside role, and the whole team beneath. */
export function PayResults({ plan, currency }: PayResultsProps) {
  const styles = usePaneStyles();
  const money = (value: number | null) => shown(value, (amount) => spokenMoney(amount, currency));
  const share = (value: number | null) => shown(value, spokenShare);
  const lines: readonly Line[] = [
    { label: "Commission needed per unit", of: (row) => money(row.commissionNeeded) },
    { label: "Commission per unit", of: (row) => money(row.commissionPerUnit) },
    { label: "Units for OTE", of: (row) => shown(row.unitsForOte, spokenCount) },
    { label: "Pay at quota", of: (row) => money(row.payAtQuota) },
    { label: "… as a share of OTE", of: (row) => share(row.payAtQuotaShare) },
    { label: "Pay today", of: (row) => money(row.pay) },
    { label: "OTE attainment", of: (row) => share(row.oteAttainment) },
    { label: "Gap per person", of: (row) => money(row.payGap) },
    { label: "Gap of the role's team", of: (row) => money(row.teamPayGap) },
  ];
  const { team } = plan;
  const totals = [
    ["Team OTE", money(team.ote)],
    ["Team pay today", money(team.pay)],
    ["Team pay gap", money(team.payGap)],
    ["Revenue", money(team.revenue)],
    ["Revenue per 1 of OTE", money(team.revenuePerOte)],
    ["OTE share of revenue", share(team.oteShareOfRevenue)],
  ] as const;
  return (
    <>
      <Section title={words.pay}>
        {plan.roles.map((row) => (
          <table key={row.role} className={styles.table}>
            <caption className={styles.label}>
              <b>{roleLabels[row.role]}</b>
            </caption>
            <tbody>
              {lines.map((line) => (
                <tr key={line.label}>
                  <th scope="row" className={styles.label}>
                    <Caption1>{line.label}</Caption1>
                  </th>
                  <td className={styles.cell}>{line.of(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </Section>
      <Section title={words.wholeTeam}>
        <table className={styles.table}>
          <tbody>
            {totals.map(([label, text]) => (
              <tr key={label}>
                <th scope="row" className={styles.label}>
                  <Caption1>{label}</Caption1>
                </th>
                <td className={styles.cell}>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
