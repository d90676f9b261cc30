import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Caption1,
  Subtitle1,
} from "@fluentui/react-components";
import {
  evidenceOf,
  quotaFigure,
  quotaUnits,
  roleLabels,
  type QuotaModel,
  type QuotaPlan,
} from "../../engine";
import { spokenCount, spokenShare } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { Why } from "../pieces/Why";
import { buildWords } from "../words/build";
import { words } from "../words/shell";

export type QuotaResultsProps = { readonly model: QuotaModel; readonly plan: QuotaPlan };

/** Each role's quota as a number to be read from afar, with the reason one click beneath. */
export function QuotaResults({ model, plan }: QuotaResultsProps) {
  const styles = usePaneStyles();
  return (
    <Section title={words.quotas}>
      {plan.roles.map((row) => {
        const figure = quotaFigure(model, plan, row.role);
        const { quota, quotaAttainment, role } = row;
        return (
          <div key={role}>
            <div className={styles.spread}>
              <Body1>{roleLabels[role]}</Body1>
              <span data-testid={`quota-${role}`}>
                <Subtitle1>{quota === null ? words.unanswered : spokenCount(quota)}</Subtitle1>{" "}
                <Caption1 className={styles.quiet}>
                  {quotaUnits[role].many} {words.perMonth}
                </Caption1>
              </span>
            </div>
            {quota !== null && (
              <Accordion collapsible>
                <AccordionItem value="why">
                  <AccordionHeader size="small" as="h3">
                    <span className={styles.row}>
                      {words.why}
                      <Badge
                        size="small"
                        appearance="outline"
                        color={evidenceOf(figure) === "CONFIRMED" ? "success" : "warning"}
                      >
                        {evidenceOf(figure)}
                      </Badge>
                      {quotaAttainment !== null && (
                        <Caption1>
                          {buildWords.attainedToday(spokenShare(quotaAttainment))}
                        </Caption1>
                      )}
                    </span>
                  </AccordionHeader>
                  <AccordionPanel>
                    <Caption1 as="span" block>
                      <Why figure={figure} currency={model.company.currency} />
                    </Caption1>
                  </AccordionPanel>
                </AccordionItem>
              </Accordion>
            )}
          </div>
        );
      })}
    </Section>
  );
}
