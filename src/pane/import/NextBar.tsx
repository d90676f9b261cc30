import { Button, Caption1 } from "@fluentui/react-components";
import type { QuotaModel } from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import type { ImportState, ImportStep } from "./import-state";
import { isOpen, openQuestions } from "./import-steps";
import { useImportStyles } from "./Import.styles";
import { importWords } from "../words/import";
import { modelWords } from "../words/import-model";
import type { ImportActs } from "./import-acts";

export type NextBarProps = {
  readonly state: ImportState;
  readonly acts: ImportActs;
  readonly onUse: (model: QuotaModel) => void;
};

const next: Readonly<Record<Exclude<ImportStep, "model">, readonly [ImportStep, string]>> = {
  files: ["columns", importWords.readFiles],
  columns: ["rows", importWords.readRows],
  rows: ["model", importWords.makeModel],
};

/** Why one cannot go on; empty where one can. */
function hint(state: ImportState): string {
  if (state.step !== "columns") return "";
  const open = openQuestions(state).length;
  if (open > 0) return importWords.answerFirst(open);
  return isOpen(state, "rows") ? "" : importWords.nothingToRead;
}

/** Goes to the first open question, which may stand far below; to the kind of a table where that is what is open. */
function showQuestion(): void {
  const place = document.querySelector<HTMLElement>(
    "[data-open-question] input, [data-open-kind] select",
  );
  place?.focus();
  place?.scrollIntoView({ block: "center" });
}

/** The one thing to do next. */
export function NextBar({ state, acts, onUse }: NextBarProps) {
  const pane = usePaneStyles();
  const styles = useImportStyles();
  const { step, drafted, work } = state;
  const why = hint(state);
  if (step === "model") {
    const model = drafted?.draft.model;
    return (
      <footer className={pane.footer}>
        <div className={pane.row}>
          <Button
            appearance="primary"
            disabledFocusable={model === undefined || work !== null}
            onClick={() => model !== undefined && onUse(model)}
          >
            {modelWords.use}
          </Button>
        </div>
      </footer>
    );
  }
  const [to, label] = next[step];
  return (
    <footer className={pane.footer}>
      {why !== "" && (
        <div className={styles.item}>
          <Caption1 className={pane.quiet}>{why}</Caption1>
          {openQuestions(state).length > 0 && (
            <button type="button" className={styles.link} onClick={showQuestion}>
              {importWords.showQuestion}
            </button>
          )}
        </div>
      )}
      <div className={pane.row}>
        <Button
          appearance="primary"
          disabledFocusable={!isOpen(state, to) || work !== null}
          onClick={() => void acts.go(to)}
        >
          {label}
        </Button>
      </div>
    </footer>
  );
}
