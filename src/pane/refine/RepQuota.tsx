import { useMemo } from "react";
import { Caption1, Subtitle1 } from "@fluentui/react-components";
import {
  explainQuota,
  rounded,
  waterfall,
  type AllocationPlan,
  type QuotaModel,
  type RepPlan,
  type WaterfallLine,
} from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { FloatingBars } from "../charts/FloatingBars";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { Why } from "../pieces/Why";
import { PlainTable } from "../pieces/PlainTable";
import { refineWords } from "../words/refine";
import { useRefineStyles } from "./Refine.styles";
import { repCalled } from "./RepPicker";
import { changeOfMoney, wholeMoney } from "./spoken-change";
import { waterfallBars } from "./waterfall-bars";
import { inMarks } from "../numbers/marks";

export type RepQuotaProps = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly rep: RepPlan;
};

/** All that a quota rests on, made only once it is folded out. */
function Grounds({ model, plan, rep }: RepQuotaProps) {
  const figure = useMemo(() => explainQuota(model, plan, rep.id), [model, plan, rep]);
  return (
    <Caption1 as="span" block>
      <Why figure={figure} currency={model.company.currency} />
    </Caption1>
  );
}

/** What a step did, and where the quota stands after it. */
function stepWords({ step, name, change, amount }: WaterfallLine, currency: string): string {
  const stands = wholeMoney(amount, currency);
  if (step === "equalShare") return refineWords.firstStep(name, stands);
  if (rounded(change, 0) === 0) return refineWords.firstStep(name, refineWords.noChange);
  return refineWords.stepLine(name, changeOfMoney(change, currency), stands);
}

/** How a rep's quota came to be: as a picture, in words, and down to every input. */
export function RepQuota({ model, plan, rep }: RepQuotaProps) {
  const pane = usePaneStyles();
  const styles = useRefineStyles();
  const { currency } = model.company;
  const lines = useMemo(() => waterfall(model, plan, rep), [model, plan, rep]);
  const bars = useMemo(() => waterfallBars(lines, currency), [lines, currency]);
  const called = repCalled(rep);
  return (
    <>
      <div>
        <Subtitle1>{spokenMoney(rep.quota, currency)}</Subtitle1>{" "}
        <Caption1 className={pane.quiet}>{called}</Caption1>
      </div>
      <FloatingBars
        key={rep.id}
        title={refineWords.waterfall(called)}
        bars={bars}
        measure="amount"
      />
      <Fold summary={refineWords.inWords} isOpenAtFirst>
        <ol className={styles.steps}>
          {lines.map((line) => (
            <li key={line.step}>
              {stepWords(line, currency)}
              <Caption1 block className={pane.quiet}>
                {inMarks(line.words)}
              </Caption1>
            </li>
          ))}
        </ol>
      </Fold>
      <Fold summary={refineWords.restsOn}>
        <Grounds model={model} plan={plan} rep={rep} />
      </Fold>
      <Fold summary={refineWords.byPeriod}>
        <PlainTable
          title={refineWords.byPeriod}
          header={[refineWords.period, refineWords.quota]}
          rows={plan.calendar.periods.map(({ label }, place) => ({
            id: label,
            cells: [label, spokenMoney(rep.periods[place] ?? 0, currency)],
          }))}
        />
      </Fold>
    </>
  );
}
