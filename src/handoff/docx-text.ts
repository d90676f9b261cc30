/** XML has no place for these, and Word refuses a file that holds one. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as a word processor takes it: one line, without what XML forbids. */
export function plain(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/\s*\n\s*/g, " ");
}
