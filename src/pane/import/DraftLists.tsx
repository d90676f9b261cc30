import { useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { saveFile } from "../save-file";
import { estimatesOf } from "./estimates";
import { Fold } from "../pieces/Fold";
import { useImportStyles } from "./Import.styles";
import type { Drafted } from "./import-messages";
import { modelWords } from "../words/import-model";
import { moneyIn } from "./money-words";
import { ShortList } from "../pieces/ShortList";
import { inMarks } from "../numbers/marks";

export type DraftListsProps = { readonly drafted: Drafted };

function Estimates({ drafted: { draft } }: DraftListsProps) {
  const styles = useImportStyles();
  return (
    <Section title={modelWords.estimates}>
      <ShortList items={estimatesOf(draft.model)} keyOf={({ key }) => key}>
        {({ title, value, interval, source, note }) => (
          <>
            <div>{title}</div>
            <div className={styles.grow}>
              <b>{value}</b>
              {interval !== "" && `, ${interval}`}
            </div>
            <Caption1 className={styles.quietly}>
              {inMarks(source)}
              {note !== "" && `. ${inMarks(note)}`}
            </Caption1>
          </>
        )}
      </ShortList>
    </Section>
  );
}

function Gaps({ drafted: { draft } }: DraftListsProps) {
  const styles = useImportStyles();
  const pane = usePaneStyles();
  const { gaps, held, notices, model } = draft;
  const money = moneyIn(model.company.currency);
  return (
    <>
      {gaps.length > 0 && (
        <Section title={modelWords.gaps}>
          <div>
            {gaps.map(({ id, title, words, remedy }) => (
              <Fold key={id} summary={inMarks(title)} hasLine>
                <div>{inMarks(words)}</div>
                <Caption1 className={styles.quietly}>{inMarks(remedy)}</Caption1>
              </Fold>
            ))}
          </div>
        </Section>
      )}
      {notices.length > 0 && (
        <Section title={modelWords.notices}>
          <ul className={pane.list}>
            {notices.map((notice) => (
              <li key={notice}>{inMarks(notice)}</li>
            ))}
          </ul>
        </Section>
      )}
      {held.length > 0 && (
        <Section title={modelWords.held}>
          <ShortList items={held} keyOf={({ month }) => month}>
            {({ month, deals, told }) => modelWords.heldLine(month, money(deals), money(told))}
          </ShortList>
        </Section>
      )}
    </>
  );
}

function LeftToAsk({ drafted: { draft, list } }: DraftListsProps) {
  const styles = useImportStyles();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(list);
    setIsCopied(true);
  };
  if (draft.asked.length === 0) return null;
  return (
    <Section title={modelWords.asked}>
      <div>{modelWords.askedCount(draft.asked.length)}</div>
      <div>
        {draft.asked.map(({ id, asks, why, proposal }) => (
          <Fold key={id} summary={inMarks(asks)} hasLine>
            <div>{inMarks(why)}</div>
            <Caption1 className={styles.quietly}>{modelWords.until(inMarks(proposal))}</Caption1>
          </Fold>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {isCopied ? modelWords.copied : modelWords.copyList}
        </Button>
        <Button size="small" onClick={() => saveFile(modelWords.listName, list)}>
          {modelWords.saveList}
        </Button>
      </div>
    </Section>
  );
}

/** What a first model rests on, what was noticed, and what is left to ask. */
export function DraftLists({ drafted }: DraftListsProps) {
  return (
    <>
      <Gaps drafted={drafted} />
      <Estimates drafted={drafted} />
      <LeftToAsk drafted={drafted} />
    </>
  );
}
