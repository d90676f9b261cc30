import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { QuotaModel } from "../../engine";
import type { WorkbookHost } from "../../workbook";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../pieces/Problems";
import type { Session } from "../session";
import type { StandingModel } from "../standing-model";
import { ColumnsStep } from "./ColumnsStep";
import { FilesStep } from "./FilesStep";
import type { OpenWorker } from "./import-desk";
import { useImportStyles } from "./Import.styles";
import { importSteps } from "./import-state";
import { importWords } from "../words/import";
import { ModelStep } from "./ModelStep";
import { NextBar } from "./NextBar";
import { openImportWorker } from "./open-worker";
import { RowsStep } from "./RowsStep";
import { StepBar } from "./StepBar";
import { useImport } from "./useImport";
import { WorkProgress } from "./WorkProgress";

export type ImportPlaceProps = {
  readonly session: Session;
  readonly host: WorkbookHost | null;
  /** The model of the pane or of the open workbook; null where there is none. */
  readonly standing: StandingModel | null;
  readonly onUse: (model: QuotaModel) => void;
  readonly onBack: () => void;
  /** Opens what reads; the browser's own worker unless somebody says otherwise. */
  readonly openWorker?: OpenWorker;
};

/** The import's own place: from files to a first model, step by step; nothing is lost on going back. */
export function ImportPlace(props: ImportPlaceProps) {
  const { session, host, standing, onUse, onBack, openWorker = openImportWorker } = props;
  const pane = usePaneStyles();
  const styles = useImportStyles();
  const { state, acts } = useImport(openWorker);
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = session.screen === "import";
  const place = importSteps.indexOf(state.step);

  // A new step begins at its top, and is read out from there.
  useEffect(() => {
    if (!isShown) return;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [state.step, isShown]);
  // Where what had the focus is gone with what was decided, it goes to the top instead of nowhere.
  useEffect(() => {
    if (isShown && state.work === null && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [state.work, isShown]);

  return (
    <>
      <header className={pane.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={importWords.back}
          title={importWords.back}
          onClick={onBack}
        />
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {importWords.title}
          <span className={styles.hidden}>
            {` ${importWords.stepOf(place + 1, importWords.steps[state.step])}`}
          </span>
        </h1>
      </header>
      <StepBar state={state} onGo={(step) => void acts.go(step)} />
      <main className={pane.main}>
        <Problems problems={session.problems} isStale={false} />
        <WorkProgress state={state} onCallOff={acts.callOff} />
        {state.step === "files" && <FilesStep state={state} acts={acts} host={host} />}
        {state.step === "columns" && <ColumnsStep state={state} acts={acts} />}
        {state.step === "rows" && <RowsStep state={state} acts={acts} />}
        {state.step === "model" && (
          <ModelStep state={state} acts={acts} standing={standing} onUse={onUse} />
        )}
      </main>
      <NextBar state={state} acts={acts} onUse={onUse} />
    </>
  );
}
