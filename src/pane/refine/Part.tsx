import { useId, useState, type ReactNode } from "react";
import { Caption1, mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { usePaneStyles } from "../Pane.styles";
import { isKeptOpen, keepOpen } from "./open-parts";
import { useRefineStyles } from "./Refine.styles";

export type PartProps = {
  /** By which it is remembered whether it was open. */
  readonly name: string;
  readonly title: string;
  /** What is to be known of it while it is folded. */
  readonly told?: string;
  readonly isOpenAtFirst?: boolean;
  /** Made only while it is open. */
  readonly children: ReactNode;
};

/** A card that folds out; whether it was open is remembered. */
export function Part({ name, title, told = "", isOpenAtFirst = false, children }: PartProps) {
  const pane = usePaneStyles();
  const styles = useRefineStyles();
  const [isOpen, setIsOpen] = useState(() => isKeptOpen(name) ?? isOpenAtFirst);
  const body = useId();
  const toggle = () => {
    keepOpen(name, !isOpen);
    setIsOpen(!isOpen);
  };
  return (
    <section className={pane.card} aria-label={title}>
      <h2 className={styles.partHead}>
        <button
          type="button"
          className={styles.partButton}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={toggle}
        >
          <ChevronRightRegular aria-hidden />
          <span>
            <Subtitle2>{title}</Subtitle2>
            {told !== "" && <Caption1 className={styles.told}>{told}</Caption1>}
          </span>
        </button>
      </h2>
      {isOpen && (
        <div id={body} className={mergeClasses(styles.body)}>
          {children}
        </div>
      )}
    </section>
  );
}
