import { useState, type KeyboardEvent } from "react";
import { Field, Input } from "@fluentui/react-components";
import type { InputDefinition } from "../../engine";
import { typedNumber, written } from "../numbers/typed-number";
import { useTyped } from "./useTyped";
import { inMarks } from "../numbers/marks";

export type NumberFieldProps = {
  readonly definition: InputDefinition;
  readonly value: number | null;
  /** Called once the person has finished typing a number that fits, or has emptied the field. */
  readonly onAnswer: (value: number | null) => void;
};

/** A field for a number of any kind: typed freely, read on leaving it or on Enter, taken back with Escape. */
export function NumberField({ definition, value, onAnswer }: NumberFieldProps) {
  const typed = useTyped(value);
  const [error, setError] = useState<string | null>(null);
  const shown = typed.text ?? written(value, definition.kind);

  const commit = () => {
    if (typed.open === null) return;
    const read = typedNumber(typed.open, definition);
    if (read.kind === "error") {
      setError(read.words);
      return;
    }
    typed.answer();
    setError(null);
    if (read.value !== value) onAnswer(read.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") {
      typed.takeBack();
      setError(null);
    }
  };

  return (
    <Field
      label={definition.label}
      hint={error === null ? inMarks(definition.unit) : null}
      validationMessage={error}
      validationState={error === null ? "none" : "error"}
      size="small"
    >
      <Input
        size="medium"
        inputMode="decimal"
        title={inMarks(definition.hint)}
        value={shown}
        input={{ style: { textAlign: "right", minWidth: 0 } }}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => typed.type(data.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
