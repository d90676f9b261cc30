import type { QuotaModel } from "../engine";
import { changedSince } from "../intake";
import type { Written } from "../workbook";
import { sha256 } from "./digest";

/** How the signature of a model stands, for its workbook to say; nothing of a model that nobody signed. */
export async function signedAs(model: QuotaModel): Promise<Pick<Written, "signedAs">> {
  const standing = await changedSince(model, sha256);
  if (standing.kind === "unsigned") return {};
  const isFollowed = standing.kind === "changed" && standing.isOnlyFollowed;
  return { signedAs: isFollowed ? "followed" : standing.kind };
}
