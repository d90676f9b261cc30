import { mergeClasses } from "@fluentui/react-components";
import type { ReportCell, ReportPart } from "../../engine";
import { spokenCell } from "../numbers/spoken";
import { useShown } from "../pieces/ShowMore";
import { useReportStyles } from "./Reports.styles";
import { reportWords } from "../words/reports";
import { inMarks } from "../numbers/marks";

/** So many rows are shown at first, and so many more each time. */
const AT_ONCE = 30;

export type ReportTableProps = {
  /** The heading above it, by which the table is called. */
  readonly title: string;
  readonly table: Extract<ReportPart, { readonly kind: "table" }>;
  readonly currency: string;
};

/** A table of a report: it scrolls in itself where it is wider than the pane, and long ones come in steps. */
export function ReportTable({ title, table, currency }: ReportTableProps) {
  const styles = useReportStyles();
  const { columns, rows } = table;
  const { shown, more } = useShown(rows, AT_ONCE);
  const styleOf = (place: number) =>
    columns[place]?.kind === "text" ? styles.words : styles.number;
  const said = (cell: ReportCell, place: number) =>
    cell === null ? reportWords.untold : spokenCell(cell, columns[place]?.kind ?? "text", currency);
  // Names stand first, or right behind their rank.
  const nameAt = Math.max(
    columns.findIndex(({ kind }) => kind === "text"),
    0,
  );
  return (
    <>
      <div className={styles.wide} role="region" aria-label={reportWords.table(title)} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {columns.map(({ header }, place) => (
                <th key={place} scope="col" className={mergeClasses(styleOf(place), styles.head)}>
                  {inMarks(header)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) =>
                  place === nameAt ? (
                    <th key={place} scope="row" className={styleOf(place)}>
                      {said(cell, place)}
                    </th>
                  ) : (
                    <td key={place} className={styleOf(place)}>
                      {said(cell, place)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
