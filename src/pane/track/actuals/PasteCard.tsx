import { useId, useRef, useState } from "react";
import { Body1, Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { Section } from "../../pieces/Section";
import { useTrackStyles } from "../Track.styles";
import { rowsOfFile } from "./actuals-file";
import { actualsWords } from "../../words/actuals";
import type { Actuals } from "./useActuals";
import { inMarks } from "../../numbers/marks";

export type PasteCardProps = {
  readonly actuals: Actuals;
  /** Goes to where exports are brought in. */
  readonly onImport: () => void;
};

/** A field for rows that were copied from a spreadsheet, and a way to fill it from a file. */
export function PasteCard({ actuals, onImport }: PasteCardProps) {
  const styles = useTrackStyles();
  const { draft, say } = actuals;
  const [failure, setFailure] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const fileId = useId();
  const read = async (file: File) => {
    try {
      say({ text: await rowsOfFile(file), answers: {} });
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? inMarks(error.message) : actualsWords.notRead(file.name));
    }
  };
  return (
    <Section title={actualsWords.paste}>
      <Body1>{actualsWords.pasteHow}</Body1>
      <Field
        label={actualsWords.pasteLabel}
        {...(failure === null
          ? {}
          : { validationMessage: failure, validationState: "error" as const })}
      >
        <Textarea
          className={styles.text}
          textarea={{ className: styles.rows, spellCheck: false, wrap: "off" }}
          rows={6}
          value={draft.text}
          placeholder={actualsWords.example}
          onChange={(_event, data) => say({ text: data.value })}
        />
      </Field>
      <div className={styles.wrap}>
        <input
          ref={chooser}
          id={fileId}
          type="file"
          hidden
          aria-label={actualsWords.fromFile}
          accept=".csv,.tsv,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void read(file);
            // The same file may be chosen again once it was corrected.
            event.target.value = "";
          }}
        />
        <Button size="small" onClick={() => chooser.current?.click()}>
          {actualsWords.fromFile}
        </Button>
        {draft.text !== "" && (
          <Button size="small" onClick={() => say({ text: "", answers: {} })}>
            {actualsWords.clear}
          </Button>
        )}
      </div>
      <Caption1 className={styles.small}>{actualsWords.fileHow}</Caption1>
      <div>
        <Button size="small" onClick={onImport}>
          {actualsWords.openImport}
        </Button>
      </div>
    </Section>
  );
}
