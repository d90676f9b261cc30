import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { scalarDefinitions, type QuotaModel, type QuotaPlan, type ScalarName } from "../../engine";
import { FunnelPicture } from "./FunnelPicture";
import { NumberField } from "../pieces/NumberField";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import type { WorkbookActs } from "../workbook-acts";
import { words } from "../words/shell";

export type FunnelInputsProps = {
  readonly model: QuotaModel;
  readonly plan: QuotaPlan;
  readonly answer: WorkbookActs["answer"];
};

const rates: readonly ScalarName[] = [
  "marketingSpend",
  "costPerMeeting",
  "showRate",
  "closeRate",
  "dealValue",
  "meetingsPerDay",
  "workingDays",
];
const given: readonly ScalarName[] = ["meetingsBooked", "meetingsHeld", "deals", "revenue"];
const limits: readonly ScalarName[] = ["healthyOteShare", "oteTolerance"];

/** The way from marketing money to revenue, as inputs and as a picture. */
export function FunnelInputs({ model, plan, answer }: FunnelInputsProps) {
  const styles = usePaneStyles();
  const fields = (names: readonly ScalarName[]) => (
    <div className={styles.fields}>
      {names.map((name) => (
        <NumberField
          key={name}
          definition={scalarDefinitions[name]}
          value={model.inputs[name]}
          onAnswer={(value) => void answer(name, value)}
        />
      ))}
    </div>
  );
  const isGiven = given.some((name) => model.inputs[name] !== null);
  return (
    <Section title={words.funnel}>
      {fields(rates)}
      <Accordion collapsible multiple defaultOpenItems={isGiven ? ["given"] : []}>
        <AccordionItem value="given">
          <AccordionHeader as="h3">{words.givenStages}</AccordionHeader>
          <AccordionPanel>{fields(given)}</AccordionPanel>
        </AccordionItem>
        <AccordionItem value="limits">
          <AccordionHeader as="h3">{words.limits}</AccordionHeader>
          <AccordionPanel>{fields(limits)}</AccordionPanel>
        </AccordionItem>
      </Accordion>
      <FunnelPicture funnel={plan.funnel} />
    </Section>
  );
}
