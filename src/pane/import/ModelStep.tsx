import { useState } from "react";
import type { QuotaModel } from "../../engine";
import type { StandingModel } from "../standing-model";
import { DraftCard } from "./DraftCard";
import { DraftLists } from "./DraftLists";
import type { ImportState } from "./import-state";
import { importWords } from "../words/import";
import { RefreshCard } from "./RefreshCard";
import type { ImportActs } from "./import-acts";
import { inMarks } from "../numbers/marks";

export type ModelStepProps = {
  readonly state: ImportState;
  readonly acts: ImportActs;
  /** The model of the pane or of the open workbook; null where there is none. */
  readonly standing: StandingModel | null;
  readonly onUse: (model: QuotaModel) => void;
};

/** The last step: the first model, what it rests on, and what becomes of it. */
export function ModelStep({ state, acts, standing, onUse }: ModelStepProps) {
  const { drafted, upToDate } = state;
  const [failure, setFailure] = useState<string | null>(null);
  const bring = async () => {
    setFailure(null);
    try {
      if (standing !== null) await acts.refresh(await standing.model());
    } catch (error) {
      setFailure(error instanceof Error ? inMarks(error.message) : importWords.failed);
    }
  };
  return (
    <>
      <DraftCard state={state} acts={acts} drafted={drafted} />
      {drafted !== null && standing !== null && (
        <RefreshCard
          standing={standing}
          upToDate={upToDate}
          failure={failure}
          onBring={() => void bring()}
          onTake={onUse}
          onLeave={acts.leaveRefresh}
        />
      )}
      {drafted !== null && <DraftLists drafted={drafted} />}
    </>
  );
}
