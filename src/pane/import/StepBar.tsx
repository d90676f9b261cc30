import { mergeClasses } from "@fluentui/react-components";
import { useImportStyles } from "./Import.styles";
import { importSteps, type ImportState, type ImportStep } from "./import-state";
import { isOpen } from "./import-steps";
import { importWords } from "../words/import";

export type StepBarProps = {
  readonly state: ImportState;
  readonly onGo: (step: ImportStep) => void;
};

/** The four steps: where one is, and where one may go. */
export function StepBar({ state, onGo }: StepBarProps) {
  const styles = useImportStyles();
  return (
    <nav aria-label={importWords.stepsName}>
      <ol className={styles.steps}>
        {importSteps.map((step) => {
          const isCurrent = step === state.step;
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                aria-current={isCurrent ? "step" : undefined}
                disabled={!isCurrent && !isOpen(state, step)}
                onClick={() => onGo(step)}
              >
                {importWords.steps[step]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
