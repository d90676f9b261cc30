import { useRef, useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { readFixes, type ImportFixes } from "../../intake";
import { Message } from "../pieces/Message";
import { saveFile } from "../save-file";
import { Section } from "../pieces/Section";
import { listedFixes, withoutFix } from "./fix-changes";
import { useImportStyles } from "./Import.styles";
import type { Cleaned } from "./import-messages";
import { importWords } from "../words/import";

export type DecisionsProps = {
  readonly fixes: ImportFixes;
  readonly cleaned: Cleaned | null;
  readonly onDecide: (fixes: ImportFixes) => void;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was decided about rows: each can be taken back, all can be kept in a file. */
export function Decisions({ fixes, cleaned, onDecide }: DecisionsProps) {
  const styles = useImportStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const list = listedFixes(fixes, cleaned);
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readFixes(parsed(await file.text()));
    if ("wrong" in read) setWrong(read.wrong);
    else {
      setWrong(null);
      onDecide(read);
    }
  };
  return (
    <Section title={importWords.decisions}>
      {list.length === 0 && (
        <Caption1 className={styles.quietly}>{importWords.noDecisions}</Caption1>
      )}
      <ul className={styles.items}>
        {list.map(({ section, key, words }) => (
          <li key={`${section} ${key}`} className={styles.item}>
            <div className={styles.grow}>{words}</div>
            <button
              type="button"
              className={styles.link}
              aria-label={importWords.takeBackNamed(words)}
              onClick={() => onDecide(withoutFix(fixes, [section, key]))}
            >
              {importWords.takeBack}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={list.length === 0}
          onClick={() => saveFile("import-decisions.json", `${JSON.stringify(fixes, null, 2)}\n`)}
        >
          {importWords.saveDecisions}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {importWords.loadDecisions}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={importWords.loadDecisions}
          onChange={(event) => {
            void load(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      <div role="status">
        {wrong !== null && (
          <Message intent="error" title={importWords.failed}>
            {importWords.badDecisions(wrong)}
          </Message>
        )}
      </div>
    </Section>
  );
}
