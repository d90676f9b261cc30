import { useMemo, useState } from "react";
import { Combobox, Field, Option } from "@fluentui/react-components";
import { spokenMoney, type RepPlan } from "../../engine";
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
  const found = useMemo(() => {
    const wanted = (typed ?? "").trim().toLowerCase();
    return wanted === ""
      ? reps
      : reps.filter((rep) => repCalled(rep).toLowerCase().includes(wanted));
  }, [reps, typed]);
  const shown = found.slice(0, MOST);
  const left = found.length - shown.length;
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
        {shown.map((rep) => (
          <Option key={rep.id} value={rep.id} text={repCalled(rep)}>
            {`${repCalled(rep)} · ${spokenMoney(rep.quota, currency)}`}
          </Option>
        ))}
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
