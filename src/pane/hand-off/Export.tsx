import type { ReactNode } from "react";
import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { useHandOffStyles } from "./HandOff.styles";

/** One kind of file that can be had, with one sentence of what it is. */
export function Export(props: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  return (
    <section className={styles.export} aria-label={props.title}>
      <Body1Strong as="h3" className={pane.heading}>
        {props.title}
      </Body1Strong>
      <Caption1 className={pane.quiet}>{props.text}</Caption1>
      {props.children}
    </section>
  );
}
