import { useEffect } from "react";
import { total, type QuotaModel } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { Message } from "../pieces/Message";
import { Payers } from "./Payers";
import { pinOutcome, type Pin, type PinOutcome } from "./pins";
import { refineWords } from "../words/refine";
import { changeOfMoney } from "./spoken-change";
import { useAnswer } from "../work/useAnswer";
import { current } from "../work/useLater";
import { inMarks } from "../numbers/marks";

export type PinPreviewProps = {
  readonly model: QuotaModel;
  readonly pin: Pick<Pin, "rep" | "amount">;
  readonly called: string;
  readonly onOutcome: (outcome: PinOutcome | null) => void;
};

/** What a pin would do before it is applied: who pays for it, or why it cannot be kept. */
export function PinPreview({ model, pin, called, onOutcome }: PinPreviewProps) {
  const { rep, amount } = pin;
  const outcome = current(
    useAnswer({
      question: { kind: "pin", models: [model], rep, amount },
      here: () => pinOutcome(model, { rep, amount, reason: "" }),
      join: (found) => found,
      of: [model, rep, amount],
    }),
  );
  useEffect(() => onOutcome(outcome), [outcome, onOutcome]);
  const { currency } = model.company;
  if (outcome === null) return <div role="status">{refineWords.working}</div>;
  if (outcome.kind === "impossible") {
    return (
      <Message intent="error" title={refineWords.pinImpossible}>
        {outcome.problems.map(({ where, what, remedy }) => (
          <div key={where}>
            {inMarks(what)} {inMarks(remedy)}
          </div>
        ))}
      </Message>
    );
  }
  const { payers } = outcome;
  const paid = changeOfMoney(total(payers.map((payer) => payer.amount)), currency);
  return (
    <>
      <div role="status">{refineWords.pinPaid(paid, payers.length)}</div>
      {payers.length > 0 && (
        <Payers
          title={refineWords.pinChart(called)}
          currency={currency}
          payers={payers.map((payer) => ({
            ...payer,
            called: `${payer.name} (${payer.rep})`,
            then: spokenMoney(payer.quota, currency),
          }))}
        />
      )}
    </>
  );
}
