import type { ScenarioColumn } from "../../engine";
import { useExploreStyles } from "./Explore.styles";
import { exploreWords } from "../words/explore";
import { outcomeMeasures, outcomeWords } from "./outcome-lines";

export type ScenarioTableProps = {
  /** The model as it is, then the scenarios beside it. */
  readonly columns: readonly ScenarioColumn[];
  readonly currency: string;
};

/** The name of a column, with the case for which it stands. */
export function columnName({ name, kind }: ScenarioColumn): string {
  return kind === null ? name : `${name} (${exploreWords.scenarioKinds[kind]})`;
}

/** Outcomes side by side: the name of each measure above its amounts, so that three stand in 320 px. */
export function ScenarioTable({ columns, currency }: ScenarioTableProps) {
  const styles = useExploreStyles();
  return (
    <table className={styles.side} aria-label={exploreWords.scenarios}>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th key={column.name} scope="col" className={styles.sideHead}>
              {place === 0 ? exploreWords.asPlanned : columnName(column)}
            </th>
          ))}
        </tr>
      </thead>
      {outcomeMeasures.map((measure) => (
        <tbody key={measure}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.sideName}>
              {exploreWords.outcomes[measure]}
            </th>
          </tr>
          <tr data-testid={`scenario-${measure}`}>
            {columns.map(({ name, outcome }) => (
              <td key={name} className={styles.sideCell}>
                {outcome === null
                  ? exploreWords.makesNoPlan
                  : outcomeWords(outcome, measure, currency)}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
