import { useState, type ReactNode } from "react";
import { useTrackStyles } from "./Track.styles";

/** Rows are made a little beyond what is seen, so that none is missing while one scrolls. */
const BEYOND = 6;
/** What is seen at most while nothing has been measured yet. */
const SEEN = 552;

export type WindowedListProps<Item> = {
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Of every row, in pixels. */
  readonly rowHeight: number;
  readonly children: (item: Item) => ReactNode;
};

/** A long list of which only the rows in sight are made; tabbing through them brings the next ones into sight. */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { name, items, keyOf, rowHeight, children } = props;
  const styles = useTrackStyles();
  const [top, setTop] = useState(0);
  const most = Math.max(0, items.length * rowHeight - SEEN);
  const from = Math.max(0, Math.floor(Math.min(top, most) / rowHeight) - BEYOND);
  const rows = items.slice(from, from + Math.ceil(SEEN / rowHeight) + 2 * BEYOND);
  return (
    <div className={styles.window} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul className={styles.list} aria-label={name} style={{ height: items.length * rowHeight }}>
        {rows.map((item, place) => (
          <li
            key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={from + place + 1}
            style={{
              position: "absolute",
              left: 0,
              right: 0,
              top: (from + place) * rowHeight,
              height: rowHeight,
            }}
          >
            {children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
