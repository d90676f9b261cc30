import { Caption1 } from "@fluentui/react-components";
import { roleLabels, type QuotaPlan, type RolePlan } from "../../engine";
import { spokenCount, spokenMoney, spokenShare } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { buildWords } from "../words/build";
import { words } from "../words/shell";

const { payLines, teamLines } = buildWords;

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
    { label: payLines.commissionNeeded, of: (row) => money(row.commissionNeeded) },
    { label: payLines.commissionPerUnit, of: (row) => money(row.commissionPerUnit) },
    { label: payLines.unitsForOte, of: (row) => shown(row.unitsForOte, spokenCount) },
    { label: payLines.payAtQuota, of: (row) => money(row.payAtQuota) },
    { label: payLines.payAtQuotaShare, of: (row) => share(row.payAtQuotaShare) },
    { label: payLines.pay, of: (row) => money(row.pay) },
    { label: payLines.oteAttainment, of: (row) => share(row.oteAttainment) },
    { label: payLines.payGap, of: (row) => money(row.payGap) },
    { label: payLines.teamPayGap, of: (row) => money(row.teamPayGap) },
  ];
  const { team } = plan;
  const totals = [
    [teamLines.ote, money(team.ote)],
    [teamLines.pay, money(team.pay)],
    [teamLines.payGap, money(team.payGap)],
    [teamLines.revenue, money(team.revenue)],
    [teamLines.revenuePerOte, money(team.revenuePerOte)],
    [teamLines.oteShareOfRevenue, share(team.oteShareOfRevenue)],
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
