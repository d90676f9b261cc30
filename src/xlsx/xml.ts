/** Characters that no XML file may hold, even in disguise. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const DISGUISES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands in XML, between tags or in an attribute. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (sign) => DISGUISES[sign] ?? sign);
}

/**
 * A text as a cell of a file has it: what looks like a sign written by its number, and is none, is marked so that it
 * is read as it stands. @example cellLetters("_x0041_") //=> "_x005F_x0041_"
 */
export function cellLetters(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

/** An empty element with one value, as most elements of a chart are. @example only("c:idx", 0) //=> '<c:idx val="0"/>' */
export function only(name: string, value: string | number): string {
  return `<${name} val="${value}"/>`;
}
