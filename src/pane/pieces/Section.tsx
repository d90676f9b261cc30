import type { ReactNode } from "react";
import { Subtitle2 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";

/** A card with a heading of its own. */
export function Section({
  title,
  isBusy = false,
  children,
}: {
  readonly title: string;
  /** Whether what it shows is of an earlier model, and on its way to be worked out anew. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}) {
  const styles = usePaneStyles();
  return (
    <section className={styles.card} aria-label={title} aria-busy={isBusy || undefined}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
