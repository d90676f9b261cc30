import { isShut, type QuotaModel, type SignOffGate } from "../../engine";
import { readSettings, settingsText, signedModel, type Digest, type Signing } from "../../intake";
import { isDay } from "./is-day";
import { signWords } from "../words/signing";
import { inMarks } from "../numbers/marks";

/** Somebody who signs, in a role. */
export type Signer = Signing["signers"][number];

/** Why a version cannot be signed, reason by reason; empty where it can. */
export function whyNotSigned(
  { decisions }: QuotaModel,
  gates: readonly SignOffGate[],
  { version, on, signers }: Signing,
): readonly string[] {
  const { signed, versions } = decisions;
  const place = versions.findIndex((line) => line.version === version);
  const shut = gates.filter(isShut);
  return [
    ...(version === "" ? [signWords.noVersion] : []),
    ...(version !== "" && signed?.version === version ? [signWords.signedAlready(version)] : []),
    ...(signed?.version !== version && place >= 0 && place < versions.length - 1
      ? [signWords.earlier(version)]
      : []),
    ...(isDay(on) ? [] : [signWords.noDay]),
    ...(signers.length === 0 ? [signWords.noSigner] : []),
    ...(shut.length === 0 ? [] : [signWords.shut(shut.length, gates.length)]),
  ];
}

/** A signed model, or why it is none. */
export type SignedOutcome =
  | { readonly kind: "signed"; readonly signed: NonNullable<QuotaModel["decisions"]["signed"]> }
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

/** Signs a model as it stands; what cannot be read back was not signed. */
export async function signedBy(
  model: QuotaModel,
  signing: Signing,
  digest: Digest,
): Promise<SignedOutcome> {
  const next = await signedModel(model, signing, digest);
  const reading = readSettings(settingsText(next));
  if (reading.kind === "problems") {
    const reasons = reading.problems.map(
      ({ where, what, remedy }) => `${where}: ${inMarks(`${what} ${remedy}`)}`,
    );
    return { kind: "refused", reasons };
  }
  const { signed } = next.decisions;
  return signed === null
    ? { kind: "refused", reasons: [signWords.noDigest] }
    : { kind: "signed", signed };
}
