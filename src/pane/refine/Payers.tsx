import { total, type Payment } from "../../engine";
import { Caption1 } from "@fluentui/react-components";
import { FloatingBars } from "../charts/FloatingBars";
import type { FloatingBar } from "../charts/chart-data";
import { PlainTable } from "../pieces/PlainTable";
import { refineWords } from "../words/refine";
import { useShown } from "../pieces/ShowMore";
import { changeOfMoney } from "./spoken-change";

/** Who pays, by name, and where the quota stands then where that is told. */
export type PayerLine = Payment & { readonly called: string; readonly then: string };

export type PayersProps = {
  readonly title: string;
  readonly payers: readonly PayerLine[];
  readonly currency: string;
};

const DRAWN = 10;
const STEP = 20;

function bar({ called, amount }: PayerLine, currency: string): FloatingBar {
  const tone = amount > 0 ? "more" : "less";
  return { label: called, from: 0, to: amount, tone, text: changeOfMoney(amount, currency) };
}

/** Those who carry what a bound moves, the largest first: as bars and as a table. */
export function Payers({ title, payers, currency }: PayersProps) {
  const { shown, more } = useShown(payers, STEP);
  const hasThen = payers.some(({ then }) => then !== "");
  const rest = payers.slice(DRAWN);
  return (
    <>
      <FloatingBars
        key={payers.map(({ rep, amount }) => `${rep} ${amount}`).join()}
        title={title}
        bars={payers.slice(0, DRAWN).map((payer) => bar(payer, currency))}
        measure="amount"
      />
      {rest.length > 0 && (
        <Caption1>
          {refineWords.pinRest(
            rest.length,
            changeOfMoney(total(rest.map(({ amount }) => amount)), currency),
          )}
        </Caption1>
      )}
      <PlainTable
        title={title}
        header={
          hasThen
            ? [refineWords.pick, refineWords.pays, refineWords.thenAt]
            : [refineWords.pick, refineWords.pays]
        }
        rows={shown.map(({ rep, called, amount, then }) => ({
          id: rep,
          cells: [called, changeOfMoney(amount, currency), ...(hasThen ? [then] : [])],
        }))}
      />
      {more}
    </>
  );
}
