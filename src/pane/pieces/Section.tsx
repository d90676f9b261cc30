import type { ReactNode } from "react";
import { Subtitle2 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";

/** A card with a heading of its own. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = usePaneStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
