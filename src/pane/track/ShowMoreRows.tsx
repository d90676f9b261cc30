import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useTrackStyles } from "./Track.styles";
import { trackWords } from "./track-words";

const AT_ONCE = 20;

export type ShowMoreRowsProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

/** A list whose first rows are shown, and more on demand. */
export function ShowMoreRows<Item>({ items, keyOf, children }: ShowMoreRowsProps<Item>) {
  const styles = useTrackStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
            {trackWords.more(Math.min(AT_ONCE, left))}
          </Button>
        </div>
      )}
    </>
  );
}
