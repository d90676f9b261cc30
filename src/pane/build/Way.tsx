import { CompoundButton } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";

export type WayProps = {
  readonly name: string;
  readonly text: string;
  readonly icon: JSX.Element;
  readonly isFirst?: boolean;
  readonly onChoose: () => void;
};

/** A way to begin: what it is called, and what it is good for. */
export function Way({ name, text, icon, isFirst = false, onChoose }: WayProps) {
  const styles = usePaneStyles();
  return (
    <CompoundButton
      appearance={isFirst ? "primary" : "secondary"}
      className={styles.starter}
      icon={icon}
      secondaryContent={text}
      onClick={onChoose}
    >
      {name}
    </CompoundButton>
  );
}
