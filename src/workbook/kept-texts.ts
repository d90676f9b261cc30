import type { PartName } from "./state-part";
import { carriedBy, statePieces } from "./state-pieces";

/** Every text that is kept has a namespace of its own, so that Excel finds its parts without reading any other. */
const KEPT = "urn:quota-workbook:kept:";

/** The parts that keep a text: what a namespace may not hold is written otherwise in it. */
function keptPart(name: string): PartName {
  const plain = encodeURIComponent(name.replace(/\p{Cs}/gu, "\uFFFD")).replaceAll("'", "%27");
  return { element: "kept", namespace: `${KEPT}${plain}` };
}

/** The namespace of the parts that keep a text. @example keptNamespace("draft") //=> "urn:quota-workbook:kept:draft" */
export function keptNamespace(name: string): string {
  return keptPart(name).namespace;
}

/** The name of the text that parts of a namespace keep; null for a namespace that is none of these. */
export function keptName(namespace: string): string | null {
  if (!namespace.startsWith(KEPT)) return null;
  try {
    return decodeURIComponent(namespace.slice(KEPT.length));
  } catch {
    return null;
  }
}

/** The parts that keep a text. As JSON it may hold every sign there is, those that XML refuses among them. */
export function keptPieces(name: string, text: string): readonly string[] {
  return statePieces(JSON.stringify(text), keptPart(name));
}

/** The text that parts of a name keep together; of several the one that was put there last. Null where none is whole. */
export function keptText(name: string, parts: readonly string[]): string | null {
  const carried = carriedBy([...parts].reverse(), keptPart(name));
  if (typeof carried !== "string") return null;
  try {
    const text: unknown = JSON.parse(carried);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** Whether a part of a file keeps a text of ours. */
export function isKeptPart(xml: string): boolean {
  const tag = /<(?:[A-Za-z_][\w.-]*:)?kept\s[^<>]*>/.exec(xml)?.[0] ?? "";
  return tag.includes(`"${KEPT}`) || tag.includes(`'${KEPT}`);
}
