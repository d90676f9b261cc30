import { Fold } from "./pieces/Fold";
import { Message, type Choice } from "./pieces/Message";
import { words } from "./words/shell";
import type { WritePlan } from "./write-plan";

export type PlannedWritingProps = {
  readonly plan: WritePlan;
  readonly onWrite: () => void;
  readonly cancel: Choice;
};

/** So many names of sheets are read at a glance; more are folded away. */
const FEW = 6;

function Sheets({ said, names }: { readonly said: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const list = names.join(", ");
  if (names.length <= FEW) return <div>{`${said}: ${list}`}</div>;
  return <Fold summary={`${said}: ${names.length}`}>{list}</Fold>;
}

/** What a writing would do, before it does it. */
export function PlannedWriting({ plan, onWrite, cancel }: PlannedWritingProps) {
  return (
    <Message
      intent="info"
      title={words.willWrite}
      choices={[
        { label: words.writeNow, onChoose: onWrite, isFirst: true },
        { ...cancel, label: words.cancel },
      ]}
    >
      <Sheets said={words.willMake} names={plan.created} />
      <Sheets said={words.willRewrite} names={plan.written} />
      <Sheets said={words.willKeep} names={plan.kept} />
    </Message>
  );
}
