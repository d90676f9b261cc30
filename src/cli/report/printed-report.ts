import { spokenCell, spokenFact, type Report, type ReportPart } from "../../engine";
import { numbers, tableLines, words } from "./table";

function partLines(part: ReportPart, currency: string): readonly string[] {
  switch (part.kind) {
    case "heading":
      return ["", part.text];
    case "paragraph":
      return ["", part.text];
    case "facts":
      return part.facts.map((fact) => `  ${spokenFact(fact, currency)}`);
    case "list":
      return part.items.map((item) => `  ${item}`);
    case "table":
      return tableLines(
        part.columns.map(({ header, kind }) => (kind === "text" ? words(header) : numbers(header))),
        part.rows.map((row) =>
          row.map((cell, place) => spokenCell(cell, part.columns[place]?.kind ?? "text", currency)),
        ),
      ).map((line) => `  ${line}`);
  }
}

/** Any report as a person reads it in a terminal. */
export function printedReport({ title, currency, parts }: Report): string {
  return [title, ...parts.flatMap((part) => partLines(part, currency))].join("\n");
}
