import { useRef, useState } from "react";
import { Body1, Button, Caption1, Field, mergeClasses, Textarea } from "@fluentui/react-components";
import { DeleteRegular, DocumentArrowUpRegular } from "@fluentui/react-icons";
import type { WorkbookHost } from "../../workbook";
import { Section } from "../pieces/Section";
import { Fold } from "../pieces/Fold";
import { useImportStyles } from "./Import.styles";
import type { ImportState } from "./import-state";
import { importWords } from "../words/import";
import { spokenSize } from "./input-names";
import type { ImportActs } from "./import-acts";
import { WorkbookCells } from "./WorkbookCells";
import { inMarks } from "../numbers/marks";

export type FilesStepProps = {
  readonly state: ImportState;
  readonly acts: ImportActs;
  readonly host: WorkbookHost | null;
};

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useImportStyles();
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Body1>{importWords.drop}</Body1>
      <Button icon={<DocumentArrowUpRegular />} onClick={() => chooser.current?.click()}>
        {importWords.choose}
      </Button>
      <Caption1 className={styles.quietly}>{importWords.kinds}</Caption1>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/plain"
        aria-label={importWords.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}

/** Pasted cells are a file of text like any other: tabs between cells, quotes where a cell has lines. */
function PasteBox({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [text, setText] = useState("");
  const take = () => {
    onFiles([new File([text], importWords.pastedName, { type: "text/tab-separated-values" })]);
    setText("");
  };
  return (
    <Fold summary={importWords.paste} hasLine>
      <Field label={importWords.pasteLabel}>
        <Textarea rows={4} value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <div>
        <Button disabled={text.trim() === ""} onClick={take}>
          {importWords.pasteTake}
        </Button>
      </div>
    </Fold>
  );
}

function HandedIn({ state, acts }: Pick<FilesStepProps, "state" | "acts">) {
  const styles = useImportStyles();
  if (state.inputs.length === 0) return null;
  return (
    <Section title={importWords.handedIn}>
      <ul className={styles.items}>
        {state.inputs.map(({ id, name, size }) => (
          <li key={id} className={styles.item}>
            <div className={styles.grow}>
              <div>{name}</div>
              <Caption1 className={styles.quietly}>
                {size === null ? importWords.cells : spokenSize(size)}
              </Caption1>
            </div>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={importWords.remove(name)}
              title={importWords.remove(name)}
              onClick={() => acts.remove(id)}
            />
            {state.mapped?.refusals
              .filter(({ input }) => input === id)
              .map(({ where, what, remedy }) => (
                <div key={where} role="alert" className={styles.wrong}>
                  {where === name ? "" : `${where}: `}
                  {inMarks(what)} {inMarks(remedy)}
                </div>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The first step: what to hand in, and what was handed in. */
export function FilesStep({ state, acts, host }: FilesStepProps) {
  const styles = useImportStyles();
  return (
    <>
      <Section title={importWords.wanted}>
        <Body1>{importWords.wantedText}</Body1>
        <Caption1 className={styles.quietly}>
          {importWords.wantedHow} {importWords.stays}
        </Caption1>
        <DropZone onFiles={acts.addFiles} />
        <div>
          <PasteBox onFiles={acts.addFiles} />
          {host !== null && <WorkbookCells host={host} onRows={acts.addRows} />}
        </div>
      </Section>
      <HandedIn state={state} acts={acts} />
    </>
  );
}
