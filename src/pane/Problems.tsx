import type { Problem } from "../intake";
import { Message } from "./Message";
import { usePaneStyles } from "./Pane.styles";
import { words } from "./words";

export type ProblemsProps = {
  readonly problems: readonly Problem[];
  /** Whether what is shown beneath is an older model. */
  readonly isStale: boolean;
};

/** What only the user can put right, each with where it stands and what to do. */
export function Problems({ problems, isStale }: ProblemsProps) {
  const styles = usePaneStyles();
  if (problems.length === 0) return null;
  return (
    <Message intent="error" title={words.problems}>
      {isStale && <div>{words.stale}</div>}
      <ul className={styles.list}>
        {problems.map(({ where, what, remedy }) => (
          <li key={`${where} ${what}`}>
            <b>{where}</b>: {what} {remedy}
          </li>
        ))}
      </ul>
    </Message>
  );
}
