/** A document as plain data, from top to bottom. */
export type Document = { readonly title: string; readonly parts: readonly Part[] };

export type Part =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly headers: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Text in which nothing is read as a mark of Markdown. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, " ");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(literal).join(" | ")} |`;
}

function markdownPart(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `## ${literal(part.text)}`;
    case "paragraph":
      return literal(part.text);
    case "list":
      return part.items.map((item) => `- ${literal(item)}`).join("\n");
    case "table":
      return [
        tableRow(part.headers),
        tableRow(part.headers.map(() => "---")),
        ...part.rows.map(tableRow),
      ].join("\n");
  }
}

/** The document printed as Markdown. */
export function markdown(document: Document): string {
  return `${[`# ${literal(document.title)}`, ...document.parts.map(markdownPart)].join("\n\n")}\n`;
}
