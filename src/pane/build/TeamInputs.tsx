import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Switch,
} from "@fluentui/react-components";
import {
  funnelRoles,
  quotaUnits,
  roleDefinitions,
  roleLabels,
  type FunnelRole,
  type InputDefinition,
  type QuotaModel,
  type QuotaPlan,
  type RoleNumber,
} from "../../engine";
import { spokenCount, spokenMoney } from "../numbers/spoken";
import { NumberField } from "../pieces/NumberField";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import type { WorkbookActs } from "../workbook-acts";
import { buildWords } from "../words/build";
import { words } from "../words/shell";

export type TeamInputsProps = {
  readonly model: QuotaModel;
  readonly plan: QuotaPlan;
  readonly answer: WorkbookActs["answer"];
};

const numbers: readonly RoleNumber[] = [
  "headcount",
  "actual",
  "monthlyOte",
  "basePay",
  "commissionRate",
  "commissionPerUnit",
];

/** A role's definition with the unit its quota counts in. */
function definitionFor(role: FunnelRole, field: RoleNumber): InputDefinition {
  const definition = roleDefinitions[field];
  const counts = field === "actual" || field === "manualQuota";
  return counts ? { ...definition, unit: buildWords.perMonth(quotaUnits[role].many) } : definition;
}

/** The three roles: people, pay, quota mode, and what is made today. */
export function TeamInputs({ model, plan, answer }: TeamInputsProps) {
  const styles = usePaneStyles();
  const field = (role: FunnelRole, name: RoleNumber) => (
    <NumberField
      key={name}
      definition={definitionFor(role, name)}
      value={model.roles[role][name]}
      onAnswer={(value) => void answer(`${role}.${name}`, value)}
    />
  );
  return (
    <Section title={words.team}>
      <Accordion collapsible multiple defaultOpenItems={["closer"]}>
        {funnelRoles.map((role) => {
          const { headcount, quotaMode } = model.roles[role];
          const yearly = plan.roles.find((row) => row.role === role)?.annualOte ?? null;
          return (
            <AccordionItem key={role} value={role}>
              <AccordionHeader as="h3">
                {roleLabels[role]}
                {headcount === null ? "" : ` × ${spokenCount(headcount)}`}
              </AccordionHeader>
              <AccordionPanel>
                <div className={styles.fields}>
                  {numbers.map((name) => field(role, name))}
                  <div className={styles.wide}>
                    {yearly !== null && (
                      <Caption1 block className={styles.quiet}>
                        {buildWords.oteOf(
                          words.annual(spokenMoney(yearly, model.company.currency)),
                        )}
                      </Caption1>
                    )}
                    <Switch
                      label={words.manualMode}
                      checked={quotaMode === "manual"}
                      onChange={(_event, data) =>
                        void answer(`${role}.quotaMode`, data.checked ? "manual" : "auto")
                      }
                    />
                  </div>
                  {quotaMode === "manual" && field(role, "manualQuota")}
                </div>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Section>
  );
}
