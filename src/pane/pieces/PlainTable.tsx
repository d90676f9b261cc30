import type { ReactNode } from "react";
import { usePaneStyles } from "../Pane.styles";

export type PlainTableProps = {
  readonly title: string;
  readonly header: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
};

/** A table of words and figures, named for whoever does not see it. */
export function PlainTable({ title, header, rows }: PlainTableProps) {
  const styles = usePaneStyles();
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {header.map((word, place) => (
            <th key={word} scope="col" className={place === 0 ? styles.label : styles.cell}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id}>
            <th scope="row" className={styles.label}>
              {name}
            </th>
            {cells.map((cell, place) => (
              <td key={header[place + 1]} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
