import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { methodNames, quotaMethods, recommendationFor, type QuotaModel } from "../../engine";
import { Section } from "../pieces/Section";
import type { ChangeModel } from "../workbook-acts";
import { buildWords } from "../words/build";
import { inMarks } from "../numbers/marks";

export type MethodChoiceProps = { readonly model: QuotaModel; readonly change: ChangeModel };

/** How the quotas are made, with the method that suits this team, and why. */
export function MethodChoice({ model, change }: MethodChoiceProps) {
  const { method: suits, why } = recommendationFor(model);
  return (
    <Section title={buildWords.method}>
      <Field hint={buildWords.recommended(methodNames[suits], inMarks(why))}>
        <RadioGroup
          aria-label={buildWords.method}
          value={model.method}
          onChange={(_event, { value }) => {
            const method = quotaMethods.find((each) => each === value);
            if (method === undefined) return;
            change(buildWords.methodChanged(methodNames[method]), (now) => ({ ...now, method }));
          }}
        >
          {quotaMethods.map((method) => (
            <Radio
              key={method}
              value={method}
              label={method === suits ? buildWords.suits(methodNames[method]) : methodNames[method]}
            />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
