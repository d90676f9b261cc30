import { Badge, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { useShown } from "../pieces/ShowMore";
import { Fold } from "../pieces/Fold";
import { fileWords } from "../words/files";
import { useHandOffStyles } from "./HandOff.styles";
import type { FoundFault } from "./hand-off-messages";
import { inMarks } from "../numbers/marks";

const AT_ONCE = 20;
const weights = ["error", "warning", "note"] as const;
const colours = { error: "danger", warning: "warning", note: "informative" } as const;

/** Goes to a cell of a sheet; null where there is no workbook to go to. */
export type ShowCell = ((sheet: string, cell?: string) => void) | null;

/** The first cell of an area: a place to go to. @example firstCell("B3:B90") //=> "B3" */
export function firstCell(cells: string | null): string | undefined {
  return /^\$?[A-Z]{1,3}\$?\d+/.exec(cells ?? "")?.[0]?.replaceAll("$", "");
}

function placeWords({ sheet, cells }: Pick<FoundFault, "sheet" | "cells">): string {
  return sheet === null ? fileWords.workbook : [sheet, cells ?? ""].join(" ").trim();
}

/** A sentence that quotes a formula keeps the notation of the formula, which is that of the file. */
function said(sentence: string): string {
  return /(^|\s)=\S/.test(sentence) ? sentence : inMarks(sentence);
}

function Fault({ fault, show }: { readonly fault: FoundFault; readonly show: ShowCell }) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { sheet, cells, count, words, remedy } = fault;
  const place = placeWords(fault);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.strong}>{place}</span>
        {count > 1 && <Caption1 className={pane.quiet}>{fileWords.alike(count)}</Caption1>}
      </div>
      <div>{said(words)}</div>
      <Caption1 className={pane.quiet}>{said(remedy)}</Caption1>
      {show !== null && sheet !== null && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => show(sheet, firstCell(cells))}>
            {fileWords.goTo(place)}
          </Button>
        </div>
      )}
    </li>
  );
}

type OfWeight = {
  readonly weight: FoundFault["weight"];
  readonly faults: readonly FoundFault[];
  readonly show: ShowCell;
};

function OneWeight({ weight, faults, show }: OfWeight) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { shown, more } = useShown(faults, AT_ONCE);
  return (
    <Fold
      hasLine
      isOpenAtFirst={weight !== "note"}
      summary={
        <div className={styles.line}>
          <Body1Strong as="h3" className={pane.heading}>
            {fileWords.headings[weight]}
          </Body1Strong>
          <Badge appearance="outline" color={colours[weight]}>
            {faults.length}
          </Badge>
        </div>
      }
    >
      <ul className={styles.rows}>
        {shown.map((fault) => (
          <Fault
            key={`${fault.rule} ${fault.sheet ?? ""} ${fault.cells ?? ""} ${fault.words}`}
            fault={fault}
            show={show}
          />
        ))}
      </ul>
      {more !== null && <div>{more}</div>}
    </Fold>
  );
}

/** What the inspector found, the heaviest first, each with a way to its cell. */
export function FoundFaults(props: {
  readonly findings: readonly FoundFault[];
  readonly show: ShowCell;
}) {
  const { findings, show } = props;
  const of = (weight: FoundFault["weight"]) => findings.filter((each) => each.weight === weight);
  const [errors, warnings, notes] = weights.map((weight) => of(weight).length);
  return (
    <>
      <div role="status">
        {findings.length === 0
          ? fileWords.clean
          : fileWords.counted(errors ?? 0, warnings ?? 0, notes ?? 0)}
      </div>
      {weights.map((weight) => {
        const faults = of(weight);
        return faults.length === 0 ? null : (
          <OneWeight key={weight} weight={weight} faults={faults} show={show} />
        );
      })}
    </>
  );
}
