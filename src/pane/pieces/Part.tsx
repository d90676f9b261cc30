import { useId, useState, type ReactNode } from "react";
import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { usePaneStyles } from "../Pane.styles";
import { isKeptOpen, keepOpen } from "./open-parts";
import { usePartStyles } from "./Part.styles";

export type PartProps = {
  /** By which it is remembered whether it was open; without one it is folded anew each time. */
  readonly name?: string;
  readonly title: string;
  /** What is to be known of it while it is folded. */
  readonly told?: string;
  readonly isOpenAtFirst?: boolean;
  /** Made only while it is open. */
  readonly children: ReactNode;
};

/** A card that folds out. */
export function Part({ name, title, told = "", isOpenAtFirst = false, children }: PartProps) {
  const pane = usePaneStyles();
  const styles = usePartStyles();
  const [isOpen, setIsOpen] = useState(
    () => (name === undefined ? null : isKeptOpen(name)) ?? isOpenAtFirst,
  );
  const body = useId();
  const toggle = () => {
    if (name !== undefined) keepOpen(name, !isOpen);
    setIsOpen(!isOpen);
  };
  return (
    <section className={pane.card} aria-label={title}>
      <h2 className={styles.head}>
        <button
          type="button"
          className={styles.button}
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
        <div id={body} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}
