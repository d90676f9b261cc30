/** A text as part of a file's path: letters and digits of any script, so that it is safe wherever it is unpacked. */
export function pathWord(text: string): string {
  const plain = text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-");
  return plain.replace(/^-+|-+$/g, "").slice(0, 60) || "unnamed";
}
