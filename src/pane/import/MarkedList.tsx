import { useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import type { MarkedRows } from "../../intake";
import { useImportStyles } from "./Import.styles";
import { importWords } from "../words/import";

/** So many rows are shown at first, and so many more each time. */
const AT_ONCE = 20;

export type MarkedListProps = {
  readonly marked: MarkedRows;
  readonly money: (amount: number) => string;
  /** What was decided about a deal; undefined where nothing was. */
  readonly decisionOf: (id: string) => boolean | undefined;
  /** Null where no row can be decided about by itself. */
  readonly onDecide: ((id: string, isUsed: boolean) => void) | null;
};

/** The rows of a reason, with what finds them again in the source. */
export function MarkedList({ marked, money, decisionOf, onDecide }: MarkedListProps) {
  const styles = useImportStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const { list, rows } = marked;
  const isUsed = marked.fate === "used";
  return (
    <>
      <ul className={styles.items}>
        {list.slice(0, shown).map(({ row, id, owner, money: amount, note }) => {
          const decided = decisionOf(id);
          const next = !(decided ?? isUsed);
          return (
            <li key={row} className={styles.item}>
              <div className={styles.grow}>
                <div>
                  {importWords.rowNumber(row)}
                  {id !== "" && ` · ${id}`}
                </div>
                <Caption1 className={styles.quietly}>
                  {[owner === id ? "" : owner || importWords.nobody, note === owner ? "" : note]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </Caption1>
              </div>
              <div className={styles.end}>
                {amount !== null && <div>{money(amount)}</div>}
                {onDecide !== null && id !== "" && (
                  <button type="button" className={styles.link} onClick={() => onDecide(id, next)}>
                    {next ? importWords.useIt : importWords.putAside}
                    <span className={styles.hidden}>{` ${id}`}</span>
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {shown < list.length && (
        <div>
          <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
            {importWords.showMore(Math.min(AT_ONCE, list.length - shown))}
          </Button>
        </div>
      )}
      {list.length < rows && (
        <Caption1 className={styles.quietly}>{importWords.listCut(list.length, rows)}</Caption1>
      )}
    </>
  );
}
