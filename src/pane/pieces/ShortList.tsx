import type { ReactNode } from "react";
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useShown } from "./ShowMore";

const AT_ONCE = 20;

const useStyles = makeStyles({
  list: { margin: 0, listStyleType: "none", ...shorthands.padding(0) },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    ...shorthands.padding(tokens.spacingVerticalXS, 0),
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export type ShortListProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

/** A list whose first items are shown, and more on demand. */
export function ShortList<Item>({ items, keyOf, children }: ShortListProps<Item>) {
  const styles = useStyles();
  const { shown, more } = useShown(items, AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
