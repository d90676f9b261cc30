import { Button } from "@fluentui/react-components";
import { settingsText } from "../../intake";
import { Problems } from "../pieces/Problems";
import { useWork } from "../work/useWork";
import { WorkCard } from "../work/WorkCard";
import { Export } from "./Export";
import { namedAfter } from "./file-names";
import { fileTypes } from "./file-types";
import { fileWords } from "../words/files";
import type { HandOffAnswers, HandOffQuestion } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { SavedFile } from "./SavedFile";
import { today } from "../today";

type Props = Pick<HandOffProps, "model" | "openWorker" | "save">;

/** The model as a workbook file. */
export function WorkbookExport({ model, openWorker, save }: Props) {
  const { state, start, stop } = useWork<HandOffQuestion, HandOffAnswers["workbook"]>(openWorker);
  return (
    <Export title={fileWords.asWorkbook} text={fileWords.asWorkbookText}>
      <div>
        <Button
          disabled={state.kind === "running"}
          onClick={() => start({ kind: "workbook", model, date: today() })}
        >
          {fileWords.saveWorkbook}
        </Button>
      </div>
      <WorkCard state={state} onStop={stop} />
      {state.kind === "done" && state.result.kind === "refused" && (
        <Problems problems={state.result.problems} isStale={false} />
      )}
      {state.kind === "done" && state.result.kind === "file" && (
        <SavedFile
          name={namedAfter(model, ".xlsx")}
          content={state.result.bytes}
          type={fileTypes.xlsx}
          save={save}
        />
      )}
    </Export>
  );
}

/** All that was told, as a settings file. */
export function SettingsExport({ model, save }: Pick<Props, "model" | "save">) {
  return (
    <Export title={fileWords.asSettings} text={fileWords.asSettingsText}>
      <div>
        <Button
          onClick={() => save(namedAfter(model, ".json"), settingsText(model), fileTypes.json)}
        >
          {fileWords.saveSettings}
        </Button>
      </div>
    </Export>
  );
}
