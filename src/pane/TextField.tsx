import { useState } from "react";
import { Field, Input } from "@fluentui/react-components";

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What is wrong with a text, or null. */
  readonly problem?: (text: string) => string | null;
  readonly onAnswer: (text: string) => void;
};

/** A field for a word, read on leaving it or on Enter, taken back with Escape. */
export function TextField({ label, value, problem, onAnswer }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : (problem?.(typed.trim()) ?? null);
  const commit = () => {
    if (typed === null || wrong !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onAnswer(typed.trim());
  };
  return (
    <Field
      label={label}
      size="small"
      validationMessage={wrong}
      validationState={wrong === null ? "none" : "error"}
    >
      <Input
        value={typed ?? value}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </Field>
  );
}
