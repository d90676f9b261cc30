import type { TornadoBar } from "../../engine";
import { FloatingBars } from "../charts/FloatingBars";
import { Answered } from "./Answered";
import { Part } from "../pieces/Part";
import { evidenceWords } from "../words/explore-evidence";
import { useExploreStyles } from "./Explore.styles";
import { moneyChange, wholeMoney } from "./explore-figures";
import type { ExploreAnswers } from "./explore-messages";
import { spokenCount } from "../numbers/spoken";
import type { ExploreProps } from "./Levers";
import { useAsked } from "./useAsked";
import { inMarks } from "../numbers/marks";

type Answer = Extract<ExploreAnswers["sensitivity"], { readonly kind: "told" }>["answer"];

/** More bars than this are no picture any more. */
const MOST_DRAWN = 12;

function nameOf({ name: engineName, reps, isStated }: TornadoBar): string {
  const name = inMarks(engineName);
  const named = reps === null || reps === 1 ? name : evidenceWords.ofReps(name, reps);
  return isStated ? named : `${named} *`;
}

/** An end of a range: as a person writes it. */
function end(value: number): string {
  return Math.abs(value) >= 1000 ? spokenCount(Math.round(value)) : spokenCount(value);
}

function Tornado({ tornado, bars, currency }: Answer & { readonly currency: string }) {
  const styles = useExploreStyles();
  const { sales, pool, revenueTarget, headroom, tenthOfSales, unmoved } = tornado;
  const change = (amount: number) => moneyChange(amount, currency);
  const shown = tornado.bars.slice(0, MOST_DRAWN);
  const more = bars - shown.length;
  return (
    <>
      <div>
        {evidenceWords.leaves(
          wholeMoney(sales, currency),
          wholeMoney(pool, currency),
          change(headroom),
        )}{" "}
        {evidenceWords.beforeBuffer(
          wholeMoney(revenueTarget, currency),
          change(sales - revenueTarget),
          change(-tenthOfSales),
        )}
      </div>
      {shown.length === 0 && <div>{evidenceWords.nothingAssumed}</div>}
      {shown.length > 0 && (
        <FloatingBars
          title={evidenceWords.tornado}
          measure="amount"
          bars={shown.map((bar) => ({
            label: nameOf(bar),
            from: Math.min(bar.atLow, bar.atHigh),
            to: Math.max(bar.atLow, bar.atHigh),
            tone: "level",
            text: [
              evidenceWords.atEnd(change(bar.atLow), end(bar.low)),
              evidenceWords.atEnd(change(bar.atHigh), end(bar.high)),
            ].join(", "),
          }))}
        />
      )}
      <div className={styles.small}>
        {shown.some(({ isStated }) => !isStated) && `${evidenceWords.notStated} `}
        {more > 0 && `${evidenceWords.moreBars(more)} `}
        {unmoved > 0 && evidenceWords.unmoved(unmoved)}
      </div>
    </>
  );
}

/** Which assumption moves most of what is left of sales after the pool. */
export function SensitivityPart({ model, openWorker }: ExploreProps) {
  const asked = useAsked(openWorker, model, (of) => ({ kind: "sensitivity", model: of }));
  return (
    <Part title={evidenceWords.sensitivity} told={evidenceWords.sensitivityText}>
      <Answered asked={asked}>
        {(answer) => <Tornado {...answer} currency={model.company.currency} />}
      </Answered>
    </Part>
  );
}
