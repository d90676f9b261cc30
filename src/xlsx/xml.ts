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

/** An empty element with one value, as most elements of a chart are. @example only("c:idx", 0) //=> '<c:idx val="0"/>' */
export function only(name: string, value: string | number): string {
  return `<${name} val="${value}"/>`;
}
