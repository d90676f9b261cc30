import { useEffect, useState } from "react";
import { Body1Strong } from "@fluentui/react-components";
import { rounded, type InputChange, type MovedQuota, type QuotaModel } from "../../engine";
import { spokenCount, spokenMoney } from "../numbers/spoken";
import { changedSince, type Digest, type SignedStanding, type SinceSigned } from "../../intake";
import { Message } from "../pieces/Message";
import { Problems } from "../pieces/Problems";
import { useShown } from "../pieces/ShowMore";
import { useHandOffStyles } from "./HandOff.styles";
import { signWords } from "../words/signing";
import { inMarks } from "../numbers/marks";
import { typedWords } from "../numbers/told";

const AT_ONCE = 10;

function said(value: InputChange["before"]): string {
  if (value === null || value === "") return signWords.nothing;
  return typeof value === "number" ? spokenCount(value) : typedWords(value);
}

function changeWords({ kind, name: called, before, after }: InputChange): string {
  const name = inMarks(called);
  if (kind === "added") return signWords.isNew(name);
  if (kind === "gone") return signWords.isGone(name);
  return signWords.became(name, said(before), said(after));
}

function quotaWords({ id, name, unit, before, after }: MovedQuota, currency: string): string {
  const amount = (value: number | null) => {
    if (value === null) return signWords.none;
    return unit === "meetings"
      ? signWords.meetings(spokenCount(value))
      : spokenMoney(rounded(value, 2), currency);
  };
  return signWords.became(`${name} (${id})`, amount(before), amount(after));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useHandOffStyles();
  const { shown, more } = useShown(lines, AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {more !== null && <div>{more}</div>}
    </>
  );
}

function Since({ changes, moved, currency }: SinceSigned & { readonly currency: string }) {
  return (
    <>
      <div>{signWords.changes(changes.length)}</div>
      <Lines lines={changes.map(changeWords)} />
      <div>{moved === null ? signWords.noPlan : signWords.moved(moved.length)}</div>
      <Lines lines={(moved ?? []).map((each) => quotaWords(each, currency))} />
    </>
  );
}

const fits = (isAsSigned: boolean) => (isAsSigned ? signWords.isAsSigned : signWords.isNotAsSigned);

function Stands({ standing, currency }: { standing: SignedStanding; currency: string }) {
  switch (standing.kind) {
    case "unsigned":
      return null;
    case "same":
      return <Message intent="success" title={signWords.same} />;
    case "changed":
      return (
        <Message
          intent={standing.isOnlyFollowed ? "info" : "warning"}
          title={standing.isOnlyFollowed ? signWords.followed : signWords.changed}
        >
          <Since {...standing} currency={currency} />
        </Message>
      );
    case "tampered":
      return (
        <Message intent="error" title={signWords.tampered}>
          <div>{fits(standing.isAsSigned)}</div>
          <Since {...standing} currency={currency} />
        </Message>
      );
    case "unreadable":
      return (
        <Message intent="error" title={signWords.unreadable}>
          <div>{fits(standing.isAsSigned)}</div>
          <Problems problems={standing.problems} isStale={false} />
        </Message>
      );
  }
}

/** Whether a signed model is still what was signed, and what changed since. */
export function SignedNow(props: { readonly model: QuotaModel; readonly digest: Digest | null }) {
  const { model, digest } = props;
  const [standing, setStanding] = useState<SignedStanding | null>(null);
  const { signed } = model.decisions;
  useEffect(() => {
    let isOver = false;
    if (digest === null) return;
    void changedSince(model, digest).then((found) => {
      if (!isOver) setStanding(found);
    });
    return () => {
      isOver = true;
    };
  }, [model, digest]);
  if (signed === null) return <div>{signWords.unsigned}</div>;
  const who = signed.signers.map(({ role, name }) => `${name} (${role})`).join(", ");
  return (
    <div role="status">
      <Body1Strong>{signWords.head(signed.version, signed.on, who)}</Body1Strong>
      {standing !== null && <Stands standing={standing} currency={model.company.currency} />}
    </div>
  );
}
