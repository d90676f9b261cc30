import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { Problems } from "../pieces/Problems";
import { useWork } from "../work/useWork";
import { WorkCard } from "../work/WorkCard";
import { Export } from "./Export";
import { namedAfter } from "./file-names";
import { fileTypes } from "./file-types";
import { fileWords } from "../words/files";
import { useHandOffStyles } from "./HandOff.styles";
import type { HandOffAnswers, HandOffQuestion } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { ModelChooser, type ChosenModel } from "./ModelChooser";
import { SavedFile } from "./SavedFile";
import { today } from "../today";
import { isDay } from "./is-day";

export type PackageExportProps = Pick<HandOffProps, "model" | "openWorker" | "save"> & {
  readonly lastYear: ChosenModel | null;
};

/** Everything that the customer is owed, as one zip, with a day and what moved since an earlier version. */
export function PackageExport({ model, openWorker, save, lastYear }: PackageExportProps) {
  const styles = useHandOffStyles();
  const [date, setDate] = useState(today);
  const [before, setBefore] = useState<ChosenModel | null>(null);
  const { state, start, stop } = useWork<HandOffQuestion, HandOffAnswers["package"]>(openWorker);
  const name = namedAfter(model, " handoff.zip");
  const make = () =>
    start({
      kind: "package",
      model,
      date,
      before: before?.model ?? null,
      lastYear: lastYear?.model ?? null,
    });
  return (
    <Export title={fileWords.asPackage} text={fileWords.asPackageText}>
      <Field
        size="small"
        label={fileWords.date}
        validationMessage={isDay(date) ? null : fileWords.dateWrong}
        validationState={isDay(date) ? "none" : "error"}
      >
        <Input
          className={styles.narrow}
          value={date}
          onChange={(_event, { value }) => setDate(value)}
        />
      </Field>
      <ModelChooser
        label={fileWords.openBefore}
        text={fileWords.beforeText}
        chosen={before}
        onChoose={setBefore}
      />
      {lastYear !== null && <div>{fileWords.backTested(lastYear.name)}</div>}
      <div>
        <Button disabled={state.kind === "running" || !isDay(date)} onClick={make}>
          {fileWords.makePackage}
        </Button>
      </div>
      <WorkCard state={state} onStop={stop} />
      {state.kind === "done" && state.result.kind === "refused" && (
        <Problems problems={state.result.problems} isStale={false} />
      )}
      {state.kind === "done" && state.result.kind === "packed" && (
        <SavedFile
          name={name}
          content={state.result.bytes}
          type={fileTypes.zip}
          told={fileWords.packed(state.result.files)}
          save={save}
        />
      )}
    </Export>
  );
}
