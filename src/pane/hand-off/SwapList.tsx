import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { differencesOfNative } from "../../workbook";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { useShown } from "../pieces/ShowMore";
import { copyWords } from "../words/files";
import { useHandOffStyles } from "./HandOff.styles";
import type { LooseCall, Swap } from "./hand-off-messages";
import { inMarks } from "../numbers/marks";

const AT_ONCE = 20;

function shown(value: Swap["entered"]): string {
  return value === null || value === "" ? "—" : String(value);
}

function Row({ swap }: { readonly swap: Swap }) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { sheet, cell, entered } = swap;
  const isSpilled = swap.kind === "value" && !swap.heldFormula;
  return (
    <li className={styles.row}>
      <span className={styles.strong}>{`${sheet} ${cell}`}</span>
      <span className={styles.formula}>{isSpilled ? copyWords.spilled : shown(entered)}</span>
      {swap.kind !== "left" && (
        <>
          <Caption1 className={pane.quiet}>{copyWords.becomes}</Caption1>
          <span className={styles.formula}>{shown(swap.after)}</span>
        </>
      )}
      {swap.kind !== "native" && <Caption1>{inMarks(swap.why)}</Caption1>}
    </li>
  );
}

function OfKind({ title, swaps }: { readonly title: string; readonly swaps: readonly Swap[] }) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { shown: rows, more } = useShown(swaps, AT_ONCE);
  if (swaps.length === 0) return null;
  return (
    <Fold
      hasLine
      isOpenAtFirst
      summary={
        <Body1Strong as="h4" className={pane.heading}>
          {title}
        </Body1Strong>
      }
    >
      <ul className={styles.rows}>
        {rows.map((swap) => (
          <Row key={`${swap.sheet} ${swap.cell}`} swap={swap} />
        ))}
      </ul>
      {more !== null && <div>{more}</div>}
    </Fold>
  );
}

/** What becomes of every cell that calls the add-in, before anything is changed. */
export function SwapList(props: {
  readonly swaps: readonly Swap[];
  readonly loose: readonly LooseCall[];
}) {
  const { swaps, loose } = props;
  const styles = useHandOffStyles();
  const of = (kind: Swap["kind"]) => swaps.filter((swap) => swap.kind === kind);
  const [native, value, left] = [of("native"), of("value"), of("left")];
  return (
    <>
      <div role="status">
        {swaps.length === 0
          ? copyWords.nothingCalls
          : [
              ...(native.length > 0 ? [copyWords.becomesNative(native.length)] : []),
              ...(value.length > 0 ? [copyWords.becomesValue(value.length)] : []),
              ...(left.length > 0 ? [copyWords.stays(left.length)] : []),
            ].join(", ")}
      </div>
      <OfKind title={copyWords.becomesNative(native.length)} swaps={native} />
      <OfKind title={copyWords.becomesValue(value.length)} swaps={value} />
      <OfKind title={copyWords.stays(left.length)} swaps={left} />
      {loose.length > 0 && (
        <div>
          {copyWords.loose(loose.length)}
          <ul className={styles.list}>
            {loose.map(({ sheet, where }) => (
              <li key={`${sheet ?? ""} ${where}`}>{`${sheet ?? ""} ${where}`.trim()}</li>
            ))}
          </ul>
        </div>
      )}
      {native.length > 0 && (
        <Fold summary={copyWords.differences}>
          <ul className={styles.list}>
            {differencesOfNative.map((each) => (
              <li key={each}>{inMarks(each)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
