import type { QuotaModel } from "../engine";
import { changedSince, type Digest, type SignedStanding } from "./signed-model";

/** How the signature of a model stands, in a word; those tracked figures that go on by themselves are no change. */
export type SignedWord = Exclude<SignedStanding["kind"], "unsigned"> | "followed";

/** How the signature of a model stands, for its workbook to say; nothing of a model that nobody signed. */
export async function signedAs(
  model: QuotaModel,
  digest: Digest,
): Promise<{ readonly signedAs?: SignedWord }> {
  const standing = await changedSince(model, digest);
  if (standing.kind === "unsigned") return {};
  const isFollowed = standing.kind === "changed" && standing.isOnlyFollowed;
  return { signedAs: isFollowed ? "followed" : standing.kind };
}
