/** Above every part that we write ourselves. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of the file that join others to it. */
export const joining = {
  workbook: "xl/_rels/workbook.xml.rels",
  types: "[Content_Types].xml",
} as const;

/** An element more, as the last within the outermost. */
export function withLast(xml: string, element: string): string {
  const end = xml.lastIndexOf("</");
  if (end < 0) throw new Error("The file library wrote a part without an end.");
  return `${xml.slice(0, end)}${element}${xml.slice(end)}`;
}

/** What joins one part to another. */
export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`;
}

/** A part of such elements and nothing else. */
export function relationsXml(within: string): string {
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${within}</Relationships>`;
}

/** What a part is, for the list of content types. */
export function contentType(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`;
}
