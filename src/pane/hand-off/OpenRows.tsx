import type { ReactNode } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import type { OpenRow } from "../../engine";
import { useShown } from "../pieces/ShowMore";
import type { GoTo } from "../work/useGoTo";
import { useHandOffStyles } from "./HandOff.styles";
import { handOffWords } from "../words/hand-off";
import { inMarks } from "../numbers/marks";

const AT_ONCE = 10;

export type OpenRowsProps = {
  readonly rows: readonly OpenRow[];
  readonly goTo: GoTo;
  /** What else is to be known of a row. */
  readonly told?: (row: OpenRow) => string;
  /** What may be done about a row. */
  readonly act?: (row: OpenRow) => ReactNode;
};

/** Rows of decisions stand on sheets of their own; of the others the register knows the cell. */
function goalOf({ where }: OpenRow): Parameters<NonNullable<GoTo>>[0] | null {
  if (where === "") return null;
  if (where.startsWith("decisions.definitions.")) return { kind: "sheet", sheet: "Definitions" };
  return where.startsWith("decisions.") ? null : { kind: "input", path: where };
}

/** What keeps a gate shut, row by row, the first ones at once. */
export function OpenRows({ rows, goTo, told, act }: OpenRowsProps) {
  const styles = useHandOffStyles();
  const { shown, more } = useShown(rows, AT_ONCE);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((row) => {
          const goal = goTo === null ? null : goalOf(row);
          return (
            <li key={`${row.where} ${row.words}`} className={styles.row}>
              <span>{inMarks(row.words)}</span>
              {told !== undefined && <Caption1>{told(row)}</Caption1>}
              <div className={styles.buttons}>
                {act?.(row)}
                {goal !== null && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={handOffWords.goTo(inMarks(row.words))}
                    onClick={() => goTo?.(goal)}
                  >
                    {handOffWords.goToShort}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {more !== null && <div>{more}</div>}
    </>
  );
}
