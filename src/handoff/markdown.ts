import type { Bar, Document, Part, Picture } from "./document";

/** Text in which nothing is read as a mark of Markdown. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, " ");
}

/** A line that begins like a list or a heading, and is none. */
function paragraphText(text: string): string {
  return literal(text).replace(/^([-+=>]|\d+(?=[.)]))/, "\\$1");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(literal).join(" | ")} |`;
}

function markOf(marks: "numbers" | "boxes" | undefined, place: number): string {
  if (marks === "numbers") return `${place + 1}.`;
  return marks === "boxes" ? "- [ ]" : "-";
}

/** The longest bar is so many signs wide. */
const WIDTH = 40;

const signs: Readonly<Record<Bar["tone"], string>> = { total: "█", adds: "▓", takes: "░" };

/** Bars drawn with letters, as wide as their amounts. */
function drawn({ title, bars }: Picture): string {
  const label = Math.max(...bars.map((bar) => bar.label.length));
  const most = Math.max(...bars.flatMap(({ from, to }) => [from, to]), 0);
  const place = (amount: number) =>
    most === 0 ? 0 : Math.max(0, Math.round((amount / most) * WIDTH));
  const lines = bars.map((bar) => {
    const [left, right] = [place(Math.min(bar.from, bar.to)), place(Math.max(bar.from, bar.to))];
    const isNothing = bar.from === bar.to;
    const body = isNothing ? "|" : signs[bar.tone].repeat(Math.max(1, right - left));
    return `${bar.label.padEnd(label)}  ${" ".repeat(left)}${body}`;
  });
  return [title, "", "```text", ...lines.map((line) => line.replaceAll("`", "'")), "```"].join(
    "\n",
  );
}

function markdownPart(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level ?? 2)} ${literal(part.text)}`;
    case "paragraph":
      return paragraphText(part.text);
    case "list":
      return part.items
        .map((item, place) => `${markOf(part.marks, place)} ${literal(item)}`)
        .join("\n");
    case "table":
      return [
        tableRow(part.headers),
        tableRow(part.headers.map(() => "---")),
        ...part.rows.map(tableRow),
      ].join("\n");
    case "picture":
      return drawn(part.picture);
  }
}

/** The document printed as Markdown. */
export function markdown(document: Document): string {
  return `${[`# ${literal(document.title)}`, ...document.parts.map(markdownPart)].join("\n\n")}\n`;
}
