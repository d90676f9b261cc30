import { Switch } from "@fluentui/react-components";
import type { AllocationPlan, QuotaModel } from "../../engine";
import { Fold } from "../pieces/Fold";
import type { WorkbookActs } from "../workbook-acts";
import { PinForm } from "./PinForm";
import { refineWords } from "../words/refine";
import { RepPicker } from "./RepPicker";
import { RepQuota } from "./RepQuota";

/** Whether the selection of the sheets is followed, and how to say otherwise. */
export type Follow = {
  readonly isOn: boolean;
  readonly trouble: string;
  readonly turn: (isOn: boolean) => void;
};

export type OneRepProps = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Null where there are no sheets to follow. */
  readonly follow: Follow | null;
  readonly change: WorkbookActs["change"];
};

/** A rep, chosen here or by the selection of the sheets: how the quota came to be, and what a pin would cost. */
export function OneRep({ model, plan, chosen, onChoose, follow, change }: OneRepProps) {
  const rep = plan.reps.find(({ id }) => id === chosen) ?? null;
  return (
    <>
      <RepPicker
        reps={plan.reps}
        chosen={rep}
        currency={model.company.currency}
        onChoose={onChoose}
      />
      {follow !== null && (
        <Switch
          label={refineWords.follow}
          checked={follow.isOn}
          onChange={(_event, data) => follow.turn(data.checked)}
        />
      )}
      {follow !== null && follow.trouble !== "" && <div role="status">{follow.trouble}</div>}
      {rep !== null && (
        <>
          <RepQuota model={model} plan={plan} rep={rep} />
          <Fold key={rep.id} summary={refineWords.pin} isOpenAtFirst>
            <PinForm key={rep.id} model={model} rep={rep} change={change} />
          </Fold>
        </>
      )}
    </>
  );
}
