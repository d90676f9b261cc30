import {
  inputChanges,
  movedQuotas,
  signedDecisions,
  type InputChange,
  type MovedQuota,
  type Problem,
  type QuotaModel,
  type Signed,
} from "../engine";
import { readSettingsValue } from "./settings";
import { signedInputs, signingText } from "./signing-text";

/** SHA-256 of a text in UTF-8, in hexadecimal figures: the host works it out. */
export type Digest = (text: string) => Promise<string>;

/** Who signs what, and when. */
export type Signing = Pick<Signed, "version" | "on" | "signers">;

/** What is another than it was signed. */
export type SinceSigned = {
  readonly changes: readonly InputChange[];
  /** Null where one of the two makes no plan. */
  readonly moved: readonly MovedQuota[] | null;
};

/** Whether a model is still what was signed. */
export type SignedStanding =
  | { readonly kind: "unsigned" }
  | { readonly kind: "same" }
  | ({
      readonly kind: "changed";
      /** Only what is followed once the quotas are live is another: nothing that the quotas rest on. */
      readonly isOnlyFollowed: boolean;
    } & SinceSigned)
  /** What is kept as signed is not what the digest was made of: somebody wrote into it. */
  | ({
      readonly kind: "tampered";
      /** Whether the present inputs are those that were signed. */
      readonly isAsSigned: boolean;
    } & SinceSigned)
  | {
      readonly kind: "unreadable";
      readonly isAsSigned: boolean;
      readonly problems: readonly Problem[];
    };

/** What goes on once quotas are signed: a running period, and what raises a flag in it. */
const followed: ReadonlySet<string> = new Set(["tracking", "maintenance"]);

/** The model as it is signed: FINAL, with its signatures, its version and a digest over its inputs. */
export async function signedModel(
  model: QuotaModel,
  signing: Signing,
  digest: Digest,
): Promise<QuotaModel> {
  const inputs = signedInputs(model);
  const hash = await digest(signingText(inputs));
  return { ...model, decisions: signedDecisions(model.decisions, { ...signing, hash, inputs }) };
}

/** What became of a model since it was signed. Decisions are no change: they are not what was signed. */
export async function changedSince(model: QuotaModel, digest: Digest): Promise<SignedStanding> {
  const { signed } = model.decisions;
  if (signed === null) return { kind: "unsigned" };
  const isSigned = async (inputs: Signed["inputs"]) =>
    (await digest(signingText(inputs))) === signed.hash;
  const isAsSigned = await isSigned(signedInputs(model));
  const isKept = await isSigned(signed.inputs);
  if (isAsSigned && isKept) return { kind: "same" };
  const reading = readSettingsValue(signed.inputs);
  if (reading.kind === "problems") {
    return { kind: "unreadable", isAsSigned, problems: reading.problems };
  }
  const changes = inputChanges(reading.model, model);
  const since = { changes, moved: movedQuotas(reading.model, model) };
  if (!isKept) return { kind: "tampered", isAsSigned, ...since };
  // A later version of ours may write the same inputs in another way: that is nobody's change.
  if (changes.length === 0) return { kind: "same" };
  const isOnlyFollowed = changes.every(({ section }) => followed.has(section));
  return { kind: "changed", isOnlyFollowed, ...since };
}
