import { useState, type RefObject } from "react";
import { Field, Input } from "@fluentui/react-components";
import { refineWords } from "../words/refine";

export type OwnerFieldProps = {
  readonly owner: string;
  /** Whether something waits for a name. */
  readonly isAsked: boolean;
  readonly field: RefObject<HTMLInputElement>;
  readonly onName: (owner: string) => void;
};

/** In whose name inputs are confirmed: asked once, and remembered. */
export function OwnerField({ owner, isAsked, field, onName }: OwnerFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const name = (typed ?? "").trim();
    if (name === "") return;
    setTyped(null);
    onName(name);
  };
  const isMissing = isAsked && owner === "";
  return (
    <Field
      label={refineWords.by}
      size="small"
      validationState={isMissing ? "warning" : "none"}
      validationMessage={isMissing ? refineWords.byMissing : null}
    >
      <Input
        input={{ ref: field }}
        value={typed ?? owner}
        autoComplete="name"
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
