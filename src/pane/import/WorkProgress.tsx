import { useEffect, useState } from "react";
import { Button, Caption1, ProgressBar } from "@fluentui/react-components";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { useImportStyles } from "./Import.styles";
import type { ImportState, Work } from "./import-state";
import { importWords } from "../words/import";

/** What is spoken: only every quarter of the way, so that a screen reader is not talked over. */
function spoken({ doing, progress }: Work): string {
  const quarter = Math.floor((progress?.share ?? 0) * 4) * 25;
  return `${importWords.working[doing]}${quarter > 0 ? `, ${quarter} %` : "…"}`;
}

function shown({ progress }: Work): string {
  if (progress === null) return importWords.loading;
  const percent = progress.share === null ? null : Math.round(progress.share * 100);
  return importWords.progress(progress.name, percent, progress.rows);
}

/** Whether work has lasted so long that it is worth a word: what is over at once would only flicker. */
function useIsLong(isWorking: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isWorking) {
      setIsLong(false);
      return undefined;
    }
    const timer = setTimeout(() => setIsLong(true), 250);
    return () => clearTimeout(timer);
  }, [isWorking]);
  return isLong && isWorking;
}

/** A fault, in words; what nobody foresaw can be copied for a report. */
function Failure({ failure }: Pick<ImportState, "failure">) {
  const [isCopied, setIsCopied] = useState(false);
  if (failure === null) return null;
  const { message, report } = failure;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <Message
      intent="error"
      title={importWords.failed}
      choices={
        report === null
          ? []
          : [
              {
                label: isCopied ? importWords.copied : importWords.copyReport,
                onChoose: () => void copy(report),
              },
            ]
      }
    >
      {message}
    </Message>
  );
}

export type WorkProgressProps = {
  readonly state: ImportState;
  readonly onCallOff: () => void;
};

/** How far the work is, with a way to stop it; and how it ended where it did not end well. */
export function WorkProgress({
  state: { work, failure, wasCalledOff },
  onCallOff,
}: WorkProgressProps) {
  const styles = useImportStyles();
  const pane = usePaneStyles();
  const isLong = useIsLong(work !== null);
  return (
    <>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {work !== null && isLong ? spoken(work) : ""}
      </div>
      {work !== null && isLong && (
        <section className={pane.card} aria-label={importWords.working[work.doing]}>
          <b>{importWords.working[work.doing]}</b>
          <ProgressBar
            {...(work.progress?.share == null ? {} : { value: work.progress.share })}
            aria-label={importWords.working[work.doing]}
          />
          <div className={styles.item}>
            <Caption1 className={styles.grow}>{shown(work)}</Caption1>
            <Button size="small" onClick={onCallOff}>
              {importWords.stop}
            </Button>
          </div>
        </section>
      )}
      <div role="status" aria-live="polite" className={styles.said}>
        <Failure failure={failure} />
        {wasCalledOff && (
          <Message intent="warning" title={importWords.stop}>
            {importWords.calledOff}
          </Message>
        )}
      </div>
    </>
  );
}
