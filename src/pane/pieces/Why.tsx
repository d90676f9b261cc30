import { Badge } from "@fluentui/react-components";
import { isoDate, rounded, type Figure } from "../../engine";
import { spokenCount, spokenMoney, spokenShare } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { words } from "../words/shell";
import { inMarks } from "../numbers/marks";

export type WhyProps = { readonly figure: Figure; readonly currency: string };

function spokenFigure({ value, kind }: Figure, currency: string): string {
  if (value === null) return words.unanswered;
  if (kind === "money") return spokenMoney(rounded(value, 2), currency);
  if (kind === "date") return isoDate(value);
  return kind === "share" ? spokenShare(value) : spokenCount(value);
}

/** A figure with everything beneath it: each step in words, each input with its evidence and source. */
export function Why({ figure, currency }: WhyProps) {
  const styles = usePaneStyles();
  const { name, because } = figure;
  const shown = spokenFigure(figure, currency);
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
      {name} <b>{shown}</b> = {inMarks(because.words)}
      <ul className={styles.tree}>
        {because.from.map((beneath) => (
          <li key={beneath.name}>
            <Why figure={beneath} currency={currency} />
          </li>
        ))}
      </ul>
    </>
  );
}
