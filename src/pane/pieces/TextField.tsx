import { Field, Input } from "@fluentui/react-components";
import { useTyped } from "./useTyped";

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What is wrong with a text, or null. */
  readonly problem?: (text: string) => string | null;
  readonly onAnswer: (text: string) => void;
};

/** A field for a word, read on leaving it or on Enter, taken back with Escape. */
export function TextField({ label, value, problem, onAnswer }: TextFieldProps) {
  const typed = useTyped(value);
  const { open } = typed;
  const wrong = open === null ? null : (problem?.(open.trim()) ?? null);
  const commit = () => {
    if (open === null || wrong !== null) return;
    typed.answer();
    if (open.trim() !== value) onAnswer(open.trim());
  };
  return (
    <Field
      label={label}
      size="small"
      validationMessage={wrong}
      validationState={wrong === null ? "none" : "error"}
    >
      <Input
        value={typed.text ?? value}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => typed.type(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") typed.takeBack();
        }}
      />
    </Field>
  );
}
