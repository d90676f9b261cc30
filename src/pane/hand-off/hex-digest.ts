/** SHA-256 of bytes, in hexadecimal figures, by the browser's own means. */
export async function hexDigest(
  subtle: Pick<SubtleCrypto, "digest">,
  bytes: Uint8Array,
): Promise<string> {
  const digest = await subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
