import { useState, type FormEvent } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { versionWords } from "../words/versions";

export type KeepVersionProps = {
  /** Names that are taken, oldest first. */
  readonly names: readonly string[];
  readonly suggested: string;
  readonly owner: string;
  readonly onKeep: (name: string, said: { readonly by: string; readonly what: string }) => void;
};

/** Gives the model as it is now a name, and keeps it. */
export function KeepVersion({ names, suggested, owner, onKeep }: KeepVersionProps) {
  const styles = usePaneStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [by, setBy] = useState(owner);
  const [what, setWhat] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const name = (typed ?? suggested).trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name === "") setWrong(versionWords.versionNameMissing);
    else if (names.includes(name)) setWrong(versionWords.versionNameTaken(name));
    else {
      setWrong(null);
      setTyped(null);
      setWhat("");
      onKeep(name, { by: by.trim(), what: what.trim() });
    }
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <div className={styles.fields}>
        <Field
          label={versionWords.versionName}
          size="small"
          validationMessage={wrong}
          validationState={wrong === null ? "none" : "error"}
        >
          <Input
            value={typed ?? suggested}
            style={{ minWidth: 0 }}
            onChange={(_event, data) => setTyped(data.value)}
          />
        </Field>
        <Field label={versionWords.versionBy} size="small">
          <Input
            value={by}
            autoComplete="name"
            style={{ minWidth: 0 }}
            onChange={(_event, data) => setBy(data.value)}
          />
        </Field>
        <Field className={styles.wide} label={versionWords.versionWhat} size="small">
          <Input
            value={what}
            style={{ minWidth: 0 }}
            onChange={(_event, data) => setWhat(data.value)}
          />
        </Field>
      </div>
      <div>
        <Button type="submit" size="small">
          {versionWords.keepVersion}
        </Button>
      </div>
    </form>
  );
}
