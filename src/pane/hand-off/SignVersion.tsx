import { useRef, useState } from "react";
import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { isShut, signedDecisions, signerRoles, type QuotaModel } from "../../engine";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { useHandOffStyles } from "./HandOff.styles";
import type { HandOffProps } from "./hand-off-props";
import { signedBy, whyNotSigned } from "./signing";
import { signWords } from "../words/signing";
import { today } from "../today";
import type { Gates } from "./useGates";
import { inMarks } from "../numbers/marks";

export type SignVersionProps = Pick<HandOffProps, "model" | "acts" | "digest"> & {
  /** The model with every edit: only where the gates are worked out of just this one can it be signed. */
  readonly latest: QuotaModel;
  readonly found: Gates | null;
};

/** Our roles first, then those that signed before, each with nobody in it yet. */
function rolesOf({ decisions }: QuotaModel): readonly string[] {
  return [...new Set([...signerRoles, ...decisions.signatures.map(({ role }) => role)])];
}

type Refused = { readonly reasons: readonly string[]; readonly gates: readonly string[] };

function Reasons({ refused }: { readonly refused: Refused }) {
  const styles = useHandOffStyles();
  return (
    <Message intent="error" title={signWords.refused}>
      <ul className={styles.list}>
        {[...refused.reasons, ...refused.gates].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Message>
  );
}

/** Signs the model as it stands, by role, name and day; with the reasons where it may not be. */
export function SignVersion({ model, latest, acts, digest, found }: SignVersionProps) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const [version, setVersion] = useState("");
  const [on, setOn] = useState(today);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [ownRole, setOwnRole] = useState("");
  const [more, setMore] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState("");
  const roles = [...new Set([...rolesOf(model), ...more])];
  const standing = useRef(latest);
  standing.current = latest;
  const isJudged = found !== null && found.of === model && model === latest;

  const sign = async () => {
    setSaid("");
    setRefused(null);
    const signers = roles.flatMap((role) => {
      const name = (names[role] ?? "").trim();
      return name === "" ? [] : [{ role, name }];
    });
    const signing = { version: version.trim(), on, signers };
    const gates = found?.gates ?? [];
    const reasons = whyNotSigned(model, gates, signing);
    if (reasons.length > 0) {
      const shut = gates.filter(isShut).map(({ id, remedy }) => `${id}: ${inMarks(remedy)}`);
      setRefused({ reasons, gates: shut });
      return;
    }
    if (digest === null) {
      setRefused({ reasons: [signWords.noDigest], gates: [] });
      return;
    }
    setSaid(signWords.signing);
    const outcome = await signedBy(model, signing, digest);
    if (outcome.kind === "refused") {
      setSaid("");
      setRefused({ reasons: outcome.reasons, gates: [] });
      return;
    }
    if (standing.current !== model) {
      setSaid("");
      setRefused({ reasons: [signWords.movedOn], gates: [] });
      return;
    }
    acts.change(signWords.done(signing.version), (now) =>
      // What was judged and signed is just this model: another one stays unsigned.
      now === model ? { ...now, decisions: signedDecisions(now.decisions, outcome.signed) } : now,
    );
    setSaid(signWords.signed(signing.version));
    setVersion("");
  };

  return (
    <div className={pane.stack}>
      <Caption1 className={pane.quiet}>{signWords.text}</Caption1>
      <div className={styles.signer}>
        <Field size="small" label={signWords.version}>
          <Input
            className={styles.narrow}
            value={version}
            onChange={(_event, { value }) => setVersion(value)}
          />
        </Field>
        <Field size="small" label={signWords.on}>
          <Input
            className={styles.narrow}
            value={on}
            onChange={(_event, { value }) => setOn(value)}
          />
        </Field>
      </div>
      {roles.map((role) => (
        <Field key={role} size="small" label={signWords.nameOf(role)}>
          <Input
            className={styles.narrow}
            value={names[role] ?? ""}
            onChange={(_event, { value }) => setNames({ ...names, [role]: value })}
          />
        </Field>
      ))}
      <Field size="small" label={signWords.ownRole}>
        <Input
          className={styles.narrow}
          value={ownRole}
          onChange={(_event, { value }) => setOwnRole(value)}
          contentAfter={
            <Button
              size="small"
              disabled={ownRole.trim() === ""}
              onClick={() => {
                setMore([...more, ownRole.trim()]);
                setOwnRole("");
              }}
            >
              {signWords.addRole}
            </Button>
          }
        />
      </Field>
      <div>
        <Button appearance="primary" disabled={!isJudged} onClick={() => void sign()}>
          {signWords.sign}
        </Button>
      </div>
      <div role="status">
        {said}
        {refused !== null && <Reasons refused={refused} />}
      </div>
    </div>
  );
}
