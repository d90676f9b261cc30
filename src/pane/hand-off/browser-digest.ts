import type { Digest } from "../../intake";
import { hexDigest } from "./hex-digest";

/** The browser's own SHA-256 of a text in UTF-8; null where it gives none, as on a page that is not secure. */
export function browserDigest(
  crypto: { readonly subtle?: Pick<SubtleCrypto, "digest"> } | undefined,
): Digest | null {
  const { subtle } = crypto ?? {};
  return subtle === undefined ? null : (text) => hexDigest(subtle, new TextEncoder().encode(text));
}
