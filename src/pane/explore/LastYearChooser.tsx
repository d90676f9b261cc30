import { useRef, useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import type { QuotaModel } from "../../engine";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { lastYearIn } from "../work/last-year";
import { exploreWords } from "../words/explore";
import { testWords } from "../words/explore-tests";
import type { Missing } from "./refusals";
import { inMarks } from "../numbers/marks";

/** The model of last year, with the name of the file that it came in. */
export type ChosenYear = { readonly name: string; readonly model: QuotaModel };

/** Opens the model that was in force the year before, or says why a file is none. */
export function LastYearChooser({
  model,
  onChosen,
}: {
  readonly model: QuotaModel;
  readonly onChosen: (chosen: ChosenYear) => void;
}) {
  const pane = usePaneStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Missing | null>(null);
  const read = async (file: File) => {
    const found = lastYearIn(await file.text(), model);
    setRefused(found.kind === "refused" ? found.why : null);
    if (found.kind === "model") onChosen({ name: file.name, model: found.model });
  };
  return (
    <>
      <Caption1 className={pane.quiet}>{testWords.lastYearText}</Caption1>
      <div>
        <Button
          size="small"
          icon={<DocumentArrowUpRegular />}
          onClick={() => chooser.current?.click()}
        >
          {testWords.openLastYear}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={testWords.openLastYear}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void read(file);
            target.value = "";
          }}
        />
      </div>
      {refused !== null && (
        <Message intent="error" title={exploreWords.cannot}>
          {inMarks(refused.what)} {inMarks(refused.remedy)}
        </Message>
      )}
    </>
  );
}
