import { mergeClasses } from "@fluentui/react-components";
import { spokenCount } from "../numbers/spoken";
import { useImportStyles } from "./Import.styles";
import type { SeenReport } from "./import-messages";
import { importWords } from "../words/import";

/** What became of the rows of a table: a bar, and the numbers beneath it. */
export function RowsBar({ report }: { readonly report: SeenReport }) {
  const styles = useImportStyles();
  const parts = (["used", "rejected", "merged"] as const).map((fate) => ({
    fate,
    rows: report[fate],
    look: styles[fate],
  }));
  return (
    <div className={styles.stack}>
      <div>
        <b>{importWords.rowsLine(report.rowsIn)}</b>
      </div>
      <div className={styles.bar} aria-hidden>
        {parts
          .filter(({ rows }) => rows > 0)
          .map(({ fate, rows, look }) => (
            <div key={fate} className={look} style={{ flexGrow: rows, minWidth: 3 }} />
          ))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ fate, rows, look }) => (
          <li key={fate}>
            <span aria-hidden className={mergeClasses(styles.dot, look)} />
            {spokenCount(rows)} {importWords.fates[fate]}
          </li>
        ))}
      </ul>
    </div>
  );
}
