/** By this the part is found among others, in a file as in Excel. */
export const stateNamespace = "urn:quota-workbook:model";

/** What a part of ours is called: its one element, and the namespace by which it is found. */
export type PartName = { readonly element: string; readonly namespace: string };

/** The parts that carry the model. */
export const modelPart: PartName = { element: "model", namespace: stateNamespace };

/** Signs that XML may not hold, or that it may hold and nobody sees: half letters among them. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Cs}]/gu;

const DISGUISES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** JSON has a word of its own for every sign, which means the same. */
function inJson(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** One element of ours around a text, with what its opening says beside the namespace. */
export function elementOf(
  state: string,
  attributes: string,
  { element, namespace }: PartName = modelPart,
): string {
  const text = state
    .replace(UNWRITABLE, inJson)
    .replace(/[&<>\r]/g, (sign) => DISGUISES[sign] ?? sign);
  return `<${element} xmlns="${namespace}"${attributes}>${text}</${element}>`;
}

/** The part that carries a model in a workbook: one element around its JSON text. */
export function statePart(state: string): string {
  return elementOf(state, "");
}

function signOf(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function withoutEntities(xml: string): string {
  return xml.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi,
    (written, said: string) => {
      if (/^#x/i.test(said)) return signOf(parseInt(said.slice(2), 16), written);
      if (said.startsWith("#")) return signOf(Number(said.slice(1)), written);
      return ENTITIES[said.toLowerCase()] ?? written;
    },
  );
}

/** The text behind entities and brackets: a program that saved the workbook may have written it otherwise than we do. */
function textIn(xml: string): string {
  const [first = "", ...bracketed] = xml.split("<![CDATA[");
  const rest = bracketed.map((piece) => {
    const [plain = "", ...behind] = piece.split("]]>");
    return plain + withoutEntities(behind.join("]]>"));
  });
  return [withoutEntities(first), ...rest].join("");
}

/** The opening of our element in a part, and where it ends; null for a part that is not ours. */
export function openingIn(xml: string, { element, namespace }: PartName = modelPart) {
  const opening = new RegExp(`<((?:[A-Za-z_][\\w.-]*:)?${element})\\s[^<>]*>`).exec(xml);
  const [tag = "", name = ""] = opening ?? [];
  const isOurs = [`"${namespace}"`, `'${namespace}'`].some((each) => tag.includes(each));
  return opening === null || !isOurs ? null : { tag, name, start: opening.index + tag.length };
}

/** The text that a part carries; null for a part that is not ours. */
export function stateIn(xml: string, part: PartName = modelPart): string | null {
  const opening = openingIn(xml, part);
  if (opening === null) return null;
  const { name, start } = opening;
  return textIn(xml.slice(start, Math.max(start, xml.lastIndexOf(`</${name}`))));
}

/** Whether two parts carry the same, however each is written. */
export function isSameState(one: string, other: string): boolean {
  return statePart(one) === statePart(other);
}
