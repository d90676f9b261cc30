import { Badge } from "@fluentui/react-components";
import { spokenCount, type Figure } from "../engine";
import { usePaneStyles } from "./Pane.styles";
import { words } from "./words";

/** A figure with everything beneath it: each step in words, each input with its evidence and source. */
export function Why({ figure }: { readonly figure: Figure }) {
  const styles = usePaneStyles();
  const { name, value, because } = figure;
  const shown = value === null ? words.unanswered : spokenCount(value);
  if (because.kind === "assumption") {
    const { evidence, source } = because.provenance;
    const isConfirmed = evidence === "CONFIRMED";
    return (
      <>
        {name} <b>{shown}</b>{" "}
        <Badge size="small" appearance="outline" color={isConfirmed ? "success" : "warning"}>
          {evidence}
        </Badge>
        {source !== "" && <div className={styles.quiet}>{source}</div>}
      </>
    );
  }
  return (
    <>
      {name} <b>{shown}</b> = {because.words}
      <ul className={styles.tree}>
        {because.from.map((beneath) => (
          <li key={beneath.name}>
            <Why figure={beneath} />
          </li>
        ))}
      </ul>
    </>
  );
}
