import { useContext, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { InputDefinition, QuotaModel, RepPlan } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { NumberField } from "../pieces/NumberField";
import { usePaneStyles } from "../Pane.styles";
import { TextField } from "../pieces/TextField";
import { IsBehind } from "../pieces/useTyped";
import type { WorkbookActs } from "../workbook-acts";
import { boundWords } from "./bound-words";
import { PinPreview } from "./PinPreview";
import { withPin, type PinOutcome } from "./pins";
import { refineWords } from "../words/refine";
import { useRefineStyles } from "./Refine.styles";
import { repCalled } from "./RepPicker";

export type PinFormProps = {
  readonly model: QuotaModel;
  readonly rep: RepPlan;
  readonly change: WorkbookActs["change"];
};

function pinDefinition(currency: string): InputDefinition {
  return {
    kind: "money",
    label: refineWords.pinField,
    unit: refineWords.perYear(currency),
    low: 0,
    high: 1e12,
    hint: refineWords.pinFieldHint,
  };
}

/** Pins a rep's quota: what it costs the others is shown before it is applied. */
export function PinForm({ model, rep, change }: PinFormProps) {
  const pane = usePaneStyles();
  const styles = useRefineStyles();
  const { currency } = model.company;
  const own = model.bounds.find((bound) => bound.rep === rep.id);
  const [amount, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState(own?.reason ?? "");
  const [outcome, setOutcome] = useState<PinOutcome | null>(null);
  const [said, setSaid] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  // What a pin costs is shown of the model before the last edit while the present one is worked out: it waits for that.
  const isBehind = useContext(IsBehind);
  const told = useRef<HTMLDivElement>(null);
  const called = repCalled(rep);
  const type = (next: number | null) => {
    setOutcome(null);
    setSaid("");
    setAmount(next);
  };
  const apply = () => {
    if (amount === null) return;
    if (reason === "") {
      setIsAsked(true);
      return;
    }
    const money = spokenMoney(amount, currency);
    change(refineWords.pinEdit(called, money), (now) =>
      withPin(now, { rep: rep.id, amount, reason }),
    );
    setAmount(null);
    setSaid(refineWords.pinned(called, money));
    // The button has done its work and is gone.
    told.current?.focus();
  };
  return (
    <>
      <div className={pane.fields}>
        <NumberField
          definition={pinDefinition(currency)}
          value={amount ?? own?.pin ?? null}
          onAnswer={type}
        />
        <TextField label={refineWords.pinReason} value={reason} onAnswer={setReason} />
      </div>
      {amount !== null && (
        <PinPreview
          model={model}
          pin={{ rep: rep.id, amount }}
          called={called}
          onOutcome={setOutcome}
        />
      )}
      {amount !== null && own !== undefined && own.pin === null && (
        <div>{refineWords.pinReplaces(boundWords(own, currency))}</div>
      )}
      {isAsked && reason === "" && <div role="alert">{refineWords.pinReasonMissing}</div>}
      {amount !== null && outcome?.kind === "paid" && (
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" disabled={isBehind} onClick={apply}>
            {refineWords.pinApply}
          </Button>
        </div>
      )}
      <div role="status" ref={told} tabIndex={-1}>
        {said}
      </div>
    </>
  );
}
