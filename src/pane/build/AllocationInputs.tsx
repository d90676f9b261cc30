import { allocationDefinitions, type AllocationInput, type QuotaModel } from "../../engine";
import { Fold } from "../pieces/Fold";
import { NumberField } from "../pieces/NumberField";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import type { ChangeModel } from "../workbook-acts";
import { buildWords } from "../words/build";

export type AllocationInputsProps = { readonly model: QuotaModel; readonly change: ChangeModel };

/** What every plan hangs on; the others are folded away. */
const first: readonly AllocationInput[] = ["coverageBuffer", "blendShare"];
const others = (Object.keys(allocationDefinitions) as AllocationInput[]).filter(
  (name) => !first.includes(name),
);

/** The numbers of the allocation. */
export function AllocationInputs({ model, change }: AllocationInputsProps) {
  const styles = usePaneStyles();
  const field = (name: AllocationInput) => (
    <NumberField
      key={name}
      definition={allocationDefinitions[name]}
      value={model.allocation[name]}
      onAnswer={(value) =>
        change(buildWords.inputChanged(allocationDefinitions[name].label), (now) => ({
          ...now,
          allocation: { ...now.allocation, [name]: value },
        }))
      }
    />
  );
  return (
    <Section title={buildWords.allocation}>
      <div className={styles.fields}>{first.map(field)}</div>
      <Fold summary={buildWords.moreInputs}>
        <div className={styles.fields}>{others.map(field)}</div>
      </Fold>
    </Section>
  );
}
