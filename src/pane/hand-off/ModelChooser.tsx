import { useRef, useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import type { QuotaModel } from "../../engine";
import { readSettings, withOffers, type Problem } from "../../intake";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../pieces/Problems";
import { fileWords } from "../words/files";
import { useHandOffStyles } from "./HandOff.styles";

/** A model that somebody brought, with the name of its file. */
export type ChosenModel = { readonly name: string; readonly model: QuotaModel };

export type ModelChooserProps = {
  readonly label: string;
  readonly text: string;
  readonly chosen: ChosenModel | null;
  /** What is wrong with a model for this purpose. */
  readonly problem?: (model: QuotaModel) => Problem | null;
  readonly onChoose: (chosen: ChosenModel | null) => void;
};

/** Takes another model from a settings file, or leaves it out again. */
export function ModelChooser({ label, text, chosen, problem, onChoose }: ModelChooserProps) {
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const read = async (file: File) => {
    const reading = readSettings(await file.text());
    if (reading.kind === "problems") {
      setProblems(reading.problems);
      return;
    }
    const model = withOffers(reading.model, reading.offers);
    const wrong = problem?.(model) ?? null;
    setProblems(wrong === null ? [] : [wrong]);
    if (wrong === null) onChoose({ name: file.name, model });
  };
  return (
    <div className={pane.stack}>
      <Caption1 className={pane.quiet}>{text}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<DocumentArrowUpRegular />}
          onClick={() => chooser.current?.click()}
        >
          {label}
        </Button>
        {chosen !== null && (
          <>
            <Caption1 role="status">{fileWords.chosen(chosen.name)}</Caption1>
            <Button size="small" appearance="subtle" onClick={() => onChoose(null)}>
              {fileWords.drop}
            </Button>
          </>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void read(file);
          target.value = "";
        }}
      />
      <Problems problems={problems} isStale={false} />
    </div>
  );
}
