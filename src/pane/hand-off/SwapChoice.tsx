import { useId, useState } from "react";
import { Button, Caption1, Checkbox } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import { copyWords } from "../words/files";
import type { HandOffAnswers } from "./hand-off-messages";
import { SwapList } from "./SwapList";
import { changing, type TakenOut } from "./swapped";

/** What was found in the open workbook. */
export type Found = {
  readonly listed: HandOffAnswers["swaps"];
  /** How many texts it keeps beside the sheets. */
  readonly kept: number;
  readonly carriesModel: boolean;
};

type SwapChoiceProps = Found & {
  readonly isBusy: boolean;
  readonly onReplace: (taken: TakenOut) => void;
};

/** What becomes of the formulas, what else may be taken out, and the button that does it. */
export function SwapChoice({ listed, kept, carriesModel, isBusy, onReplace }: SwapChoiceProps) {
  const pane = usePaneStyles();
  const means = useId();
  const [dropsKept, setDropsKept] = useState(false);
  const [dropsModel, setDropsModel] = useState(false);
  const count = changing(listed.swaps).length;
  const isAnything = count > 0 || dropsKept || dropsModel;
  return (
    <div className={pane.stack}>
      <SwapList swaps={listed.swaps} loose={listed.loose} />
      {kept > 0 && (
        <Checkbox
          checked={dropsKept}
          label={copyWords.dropKept(kept)}
          onChange={(_event, { checked }) => setDropsKept(checked === true)}
        />
      )}
      {carriesModel && (
        <Checkbox
          checked={dropsModel}
          label={copyWords.dropModel}
          aria-describedby={means}
          onChange={(_event, { checked }) => setDropsModel(checked === true)}
        />
      )}
      <Caption1 id={means} className={pane.quiet}>
        {carriesModel ? copyWords.dropModelMeans : copyWords.carriesNone}
      </Caption1>
      {count + kept + Number(carriesModel) > 0 && (
        <div>
          <Button
            appearance="primary"
            disabled={isBusy || !isAnything}
            onClick={() => onReplace({ dropsKept, dropsModel })}
          >
            {count === 0 ? copyWords.dropOnly(dropsKept, dropsModel) : copyWords.replace(count)}
          </Button>
        </div>
      )}
    </div>
  );
}
