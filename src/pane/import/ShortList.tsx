import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useImportStyles } from "./Import.styles";
import { modelWords } from "./model-words";

const AT_ONCE = 20;

export type ShortListProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

/** A list whose first items are shown, and more on demand: however long it is, the pane stays quick. */
export function ShortList<Item>({ items, keyOf, children }: ShortListProps<Item>) {
  const styles = useImportStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.spaced}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.grow}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
            {modelWords.more(Math.min(AT_ONCE, left))}
          </Button>
        </div>
      )}
    </>
  );
}
