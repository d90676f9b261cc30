import { useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { HostFailure, type WorkbookHost } from "../../workbook";
import { Fold } from "../pieces/Fold";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { words } from "../words/shell";
import { functionWords } from "../words/functions";
import type { ListedFunction } from "./listed-functions";
import { inMarks } from "../numbers/marks";

export type FunctionCardProps = {
  readonly listed: ListedFunction;
  /** Null where there is no Excel. */
  readonly host: WorkbookHost | null;
};

type Said =
  | { readonly kind: "entered" | "taken"; readonly address: string }
  | { readonly kind: "failed"; readonly message: string };

/** What an example gives: several values stand as a formula would hold them, in the notation of the examples. */
function resultWords(gives: string): string {
  return gives.startsWith("{") ? gives : inMarks(gives);
}

/** A function: what it does, what it asks for, and an example that can be put into the selected cell. */
export function FunctionCard({ listed, host }: FunctionCardProps) {
  const styles = usePaneStyles();
  const [said, setSaid] = useState<Said | null>(null);
  const { name, call, description, parameters, result, examples } = listed;
  const [example] = examples;
  const enter = async (mayReplace: boolean) => {
    if (host === null || example === undefined) return;
    try {
      const { address, isTaken } = await host.enterInSelection(example.formula, mayReplace);
      setSaid({ kind: isTaken ? "taken" : "entered", address });
    } catch (error) {
      const message = error instanceof HostFailure ? inMarks(error.message) : words.failed;
      setSaid({ kind: "failed", message });
    }
  };
  return (
    <Fold summary={<b>{name}</b>} hasLine>
      <div className={styles.stack}>
        <div>{inMarks(description)}</div>
        <code className={styles.code}>{call}</code>
        <dl className={styles.terms}>
          {parameters.map((each) => (
            <div key={each.name}>
              <dt>
                {each.name} <Caption1 className={styles.quiet}>{each.kind}</Caption1>
              </dt>
              <dd>{inMarks(each.description)}</dd>
            </div>
          ))}
          <div>
            <dt>{functionWords.result}</dt>
            <dd>{inMarks(result)}</dd>
          </div>
        </dl>
        {examples.map(({ formula, result: gives }) => (
          <div key={formula}>
            <code className={styles.code}>{formula}</code> {functionWords.gives(resultWords(gives))}
          </div>
        ))}
        {example !== undefined && host !== null && (
          <div>
            <Button size="small" onClick={() => void enter(false)}>
              {functionWords.insert}
            </Button>
          </div>
        )}
        <div role="status">
          {said?.kind === "entered" && functionWords.inserted(said.address)}
          {said?.kind === "failed" && (
            <Message intent="error" title={words.failed}>
              {said.message}
            </Message>
          )}
          {said?.kind === "taken" && (
            <Message
              intent="warning"
              title={functionWords.taken(said.address)}
              choices={[
                { label: functionWords.replace, onChoose: () => void enter(true) },
                { label: functionWords.leave, onChoose: () => setSaid(null) },
              ]}
            />
          )}
        </div>
      </div>
    </Fold>
  );
}
