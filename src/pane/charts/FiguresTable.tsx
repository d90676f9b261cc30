import { usePaneStyles } from "../Pane.styles";
import { Fold } from "../Fold";
import { chartWords } from "./chart-words";

export type FiguresTableProps = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What a picture shows, as figures: for whoever does not see it, or wants to copy them. */
export function FiguresTable({ title, header, rows }: FiguresTableProps) {
  const styles = usePaneStyles();
  return (
    <Fold summary={chartWords.figures}>
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
          {rows.map(([name = "", ...figures]) => (
            <tr key={name}>
              <th scope="row" className={styles.label}>
                {name}
              </th>
              {figures.map((figure, place) => (
                <td key={header[place + 1]} className={styles.cell}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
