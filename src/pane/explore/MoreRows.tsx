import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { exploreWords } from "./explore-words";

/** So many rows are shown at once; more on request, so that large teams do not hold the pane up. */
const STEP = 12;

export type MoreRowsProps<Row> = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The name of a row, then its figures. */
  readonly cellsOf: (row: Row) => readonly ReactNode[];
};

/** A table that grows by steps. */
export function MoreRows<Row>({ title, header, rows, keyOf, cellsOf }: MoreRowsProps<Row>) {
  const styles = usePaneStyles();
  const [shown, setShown] = useState(STEP);
  const left = rows.length - shown;
  const cell = (place: number) => (place === 0 ? styles.label : styles.cell);
  return (
    <>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {header.map((word, place) => (
              <th key={word} scope="col" className={cell(place)}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => {
            const [name, ...figures] = cellsOf(row);
            return (
              <tr key={keyOf(row)}>
                <th scope="row" className={styles.label}>
                  {name}
                </th>
                {figures.map((figure, place) => (
                  <td key={header[place + 1]} className={styles.cell}>
                    {figure}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {exploreWords.showMore(Math.min(left, STEP), left)}
          </Button>
        </div>
      )}
    </>
  );
}
