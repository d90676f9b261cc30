import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { keep, kept } from "../kept-here";
import type { Said } from "./decided";
import { useHandOffStyles } from "./HandOff.styles";
import { handOffWords } from "../words/hand-off";
import { today } from "../today";
import { isDay } from "./is-day";

/** By this name this browser remembers who works here. */
const OWNER = "owner";

export type SayProps = {
  /** What the button says, and what a screen reader says of it. */
  readonly label: string;
  readonly named: string;
  readonly noteLabel: string;
  readonly needsReason: boolean;
  readonly onSay: (said: Said) => void;
};

type FormProps = Omit<SayProps, "named"> & { readonly onCancel: () => void };

function SayForm({ label, noteLabel, needsReason, onSay, onCancel }: FormProps) {
  const styles = useHandOffStyles();
  const [said, setSaid] = useState<Said>(() => ({
    by: kept(OWNER) ?? "",
    on: today(),
    note: "",
  }));
  const [isTried, setIsTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const wrong: Readonly<Record<keyof Said, string | null>> = {
    by: said.by.trim() === "" ? handOffWords.byMissing : null,
    on: isDay(said.on) ? null : handOffWords.dayMissing,
    note: needsReason && said.note.trim() === "" ? handOffWords.reasonMissing : null,
  };
  const say = () => {
    setIsTried(true);
    if (wrong.by !== null || wrong.on !== null || wrong.note !== null) return;
    keep(OWNER, said.by.trim());
    onSay({ by: said.by.trim(), on: said.on, note: said.note.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      // The focus moves on to what folds the gate: the same key must not fold it as well.
      event.preventDefault();
      say();
    }
    if (event.key === "Escape") onCancel();
  };
  const labels = { by: handOffWords.by, on: handOffWords.on, note: noteLabel } as const;
  return (
    <div className={styles.form} role="group" aria-label={label}>
      {(["by", "on", "note"] as const).map((key) => (
        <Field
          key={key}
          size="small"
          label={labels[key]}
          validationMessage={isTried ? wrong[key] : null}
          validationState={isTried && wrong[key] !== null ? "error" : "none"}
        >
          <Input
            {...(key === "by" ? { input: { ref: first }, autoComplete: "name" } : {})}
            className={styles.narrow}
            value={said[key]}
            onChange={(_event, { value }) => setSaid({ ...said, [key]: value })}
            onKeyDown={onKeyDown}
          />
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={say}>
          {label}
        </Button>
        <Button size="small" onClick={onCancel}>
          {handOffWords.cancel}
        </Button>
      </div>
    </div>
  );
}

/** A button that asks who says it, when and why, right beneath itself. */
export function Say({ named, onSay, ...form }: SayProps) {
  const styles = useHandOffStyles();
  const [isOpen, setIsOpen] = useState(false);
  const seat = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) seat.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={seat} className={isOpen ? styles.wide : undefined}>
      {isOpen ? (
        <SayForm
          {...form}
          onCancel={() => setIsOpen(false)}
          onSay={(said) => {
            // What was open may be gone with the next look at it: the fold around it stays.
            seat.current?.closest("details")?.querySelector("summary")?.focus();
            wasOpen.current = false;
            setIsOpen(false);
            onSay(said);
          }}
        />
      ) : (
        <Button size="small" aria-label={named} onClick={() => setIsOpen(true)}>
          {form.label}
        </Button>
      )}
    </div>
  );
}
