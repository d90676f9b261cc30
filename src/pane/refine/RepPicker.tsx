import { useDeferredValue, useMemo, useState } from "react";
import { Combobox, Field, Option } from "@fluentui/react-components";
import type { RepPlan } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { refineWords } from "../words/refine";

export type RepPickerProps = {
  readonly reps: readonly RepPlan[];
  readonly chosen: RepPlan | null;
  readonly currency: string;
  readonly onChoose: (id: string) => void;
};

/** More than so many options are not drawn: typing narrows them down. */
const MOST = 30;

/** What a rep is called in the list. */
export function repCalled({ id, person: { name } }: RepPlan): string {
  return name === "" || name === id ? id : `${name} (${id})`;
}

/** A rep, found by typing a part of the name or id. */
export function RepPicker({ reps, chosen, currency, onChoose }: RepPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // What is typed shows at once; whom it fits follows when there is time.
  const looked = useDeferredValue(typed);
  const found = useMemo(() => {
    const wanted = (looked ?? "").trim().toLowerCase();
    return wanted === ""
      ? reps
      : reps.filter((rep) => repCalled(rep).toLowerCase().includes(wanted));
  }, [reps, looked]);
  const left = Math.max(0, found.length - MOST);
  const options = useMemo(
    () =>
      found.slice(0, MOST).map((rep) => (
        <Option key={rep.id} value={rep.id} text={repCalled(rep)}>
          {`${repCalled(rep)} · ${spokenMoney(rep.quota, currency)}`}
        </Option>
      )),
    [found, currency],
  );
  return (
    <Field label={refineWords.pick} size="small">
      <Combobox
        freeform
        clearable={false}
        placeholder={refineWords.pickHint}
        value={typed ?? (chosen === null ? "" : repCalled(chosen))}
        selectedOptions={chosen === null ? [] : [chosen.id]}
        style={{ minWidth: 0, width: "100%" }}
        input={{ style: { minWidth: 0 } }}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {options}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {refineWords.noRepFits}
          </Option>
        )}
        {left > 0 && (
          <Option disabled value="" text="">
            {refineWords.moreReps(left)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
