import type { Problem } from "../../intake";
import { placeAt } from "../address";
import { Message, type Choice } from "./Message";
import { usePaneStyles } from "../Pane.styles";
import { words } from "../words/shell";
import { inMarks } from "../numbers/marks";

export type ProblemsProps = {
  readonly problems: readonly Problem[];
  /** Whether what is shown beneath is an older model. */
  readonly isStale: boolean;
  /** Goes to a cell of the sheets, where there are sheets. */
  readonly onGo?: (sheet: string, cell?: string) => void;
};

/** So many cells are offered to go to: the first ones first. */
const OFFERED = 4;

/** The ways to the cells in which problems stand. */
function waysTo(
  problems: readonly Problem[],
  onGo: NonNullable<ProblemsProps["onGo"]>,
): readonly Choice[] {
  return [...new Set(problems.map(({ where }) => where))]
    .flatMap((where) => {
      const place = placeAt(where);
      return place === null
        ? []
        : [{ label: words.goTo(where), onChoose: () => onGo(place.sheet, place.cell) }];
    })
    .slice(0, OFFERED);
}

/** What only the user can put right, each with where it stands and what to do. */
export function Problems({ problems, isStale, onGo }: ProblemsProps) {
  const styles = usePaneStyles();
  if (problems.length === 0) return null;
  return (
    <Message
      intent="error"
      title={words.problems}
      choices={onGo === undefined ? [] : waysTo(problems, onGo)}
    >
      {isStale && <div>{words.stale}</div>}
      <ul className={styles.list}>
        {problems.map(({ where, what, remedy }) => (
          <li key={`${where} ${what}`}>
            <b>{where}</b>: {inMarks(what)} {inMarks(remedy)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
