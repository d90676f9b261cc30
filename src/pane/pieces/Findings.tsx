import { Body1 } from "@fluentui/react-components";
import type { Finding, Weight } from "../../engine";
import { Message } from "./Message";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "./Section";
import { words } from "../words/shell";
import { inMarks } from "../numbers/marks";

const intents = { act: "warning", know: "info", good: "success" } as const satisfies Record<
  Weight,
  string
>;

/** What the model doubts or is glad of, with the figures and the ways out. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = usePaneStyles();
  return (
    <Section title={words.findings}>
      {findings.length === 0 && <Body1 className={styles.quiet}>{words.noFindings}</Body1>}
      {findings.map((finding) => (
        <Message key={finding.id} intent={intents[finding.weight]} title={inMarks(finding.title)}>
          <div>{inMarks(finding.words)}</div>
          {finding.remedies.length > 0 && (
            <ul className={styles.list}>
              {finding.remedies.map((remedy) => (
                <li key={remedy}>{inMarks(remedy)}</li>
              ))}
            </ul>
          )}
        </Message>
      ))}
    </Section>
  );
}
