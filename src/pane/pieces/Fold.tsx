import { useState, type ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useFoldStyles } from "./Fold.styles";

export type FoldProps = {
  readonly summary: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Whether a line stands above it. */
  readonly hasLine?: boolean;
  /** Made only once it is folded out. */
  readonly children: ReactNode;
};

/** Something that folds out beneath its summary, with the browser's own element. */
export function Fold({ summary, isOpenAtFirst = false, hasLine = false, children }: FoldProps) {
  const styles = useFoldStyles();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={mergeClasses(styles.fold, hasLine && styles.line)}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <ChevronRightRegular aria-hidden />
        <div>{summary}</div>
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
