import { spokenFact, type Report, type ReportCell, type ReportPart } from "../../src/engine";

function under(report: Report, heading: string): readonly ReportPart[] {
  const at = report.parts.findIndex((part) => part.kind === "heading" && part.text === heading);
  return at < 0 ? [] : report.parts.slice(at + 1);
}

/** The rows of the first table under a heading. */
export function rowsUnder(report: Report, heading: string): readonly (readonly ReportCell[])[] {
  const table = under(report, heading).find(({ kind }) => kind === "table");
  return table?.kind === "table" ? table.rows : [];
}

/** The items of the first list under a heading. */
export function itemsUnder(report: Report, heading: string): readonly string[] {
  const list = under(report, heading).find(({ kind }) => kind === "list");
  return list?.kind === "list" ? list.items : [];
}

/** Every paragraph of a report. */
export function paragraphsOf({ parts }: Report): readonly string[] {
  return parts.flatMap((part) => (part.kind === "paragraph" ? part.text : []));
}

/** Every fact of a report in words. */
export function factsOf({ parts, currency }: Report): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === "facts" ? part.facts.map((fact) => spokenFact(fact, currency)) : [],
  );
}
