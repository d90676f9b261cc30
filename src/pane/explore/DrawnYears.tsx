import type { PlanYearsStamp } from "../../engine";
import { spokenChance, spokenCount, spokenShare } from "../numbers/spoken";
import { FloatingBars } from "../charts/FloatingBars";
import { Answered } from "./Answered";
import { evidenceWords } from "../words/explore-evidence";
import { wholeMoney } from "./explore-figures";
import type { ExploreAnswers } from "./explore-messages";
import type { Asked } from "./useAsked";
import { fixed } from "../numbers/marks";

type Answer = Extract<ExploreAnswers["odds"], { readonly kind: "told" }>["answer"];

function luckWords({ drawnFrom, spread, correlation, past }: PlanYearsStamp): string {
  if (drawnFrom === "history") return evidenceWords.luckHistory(past);
  const shared = correlation === 0 ? null : spokenCount(correlation);
  return evidenceWords.luckNormal(spokenShare(spread ?? 0), shared);
}

/** How far chance may have misled, in points: two standard errors, or three in so many where all years were alike. */
function offBy({ chance, standardError, settings }: Answer["simulation"]): string {
  const error = chance === 0 || chance === 1 ? 3 / settings.runs : 2 * standardError;
  return fixed(100 * error, error < 0.001 ? 2 : 1);
}

function Years({ stamp, simulation, currency }: Answer & { readonly currency: string }) {
  const { chance, low, middle, high, settings } = simulation;
  const { goal, mayStartLate } = stamp;
  const money = (amount: number) => wholeMoney(amount, currency);
  const isShort = middle < goal;
  return (
    <>
      <div>
        {evidenceWords.drawn(spokenChance(chance), offBy(simulation))}{" "}
        {evidenceWords.drawnStamp(spokenCount(settings.runs), settings.seed)}
      </div>
      <div>{evidenceWords.oneInTen(money(low), money(middle), money(high))}</div>
      <FloatingBars
        title={evidenceWords.yearsPicture}
        measure="amount"
        bars={[
          {
            label: evidenceWords.fourInFive,
            from: low,
            to: high,
            tone: "level",
            text: `${money(low)} – ${money(high)}`,
          },
          {
            label: evidenceWords.middleToTarget,
            from: middle,
            to: goal,
            tone: isShort ? "less" : "more",
            text: `${money(middle)}; ${evidenceWords.target} ${money(goal)}`,
          },
        ]}
      />
      <div>{luckWords(stamp)}</div>
      {mayStartLate > 0 && <div>{evidenceWords.mayStartLate(mayStartLate)}</div>}
    </>
  );
}

/** What drawn years came to, stamped with what they were drawn from. */
export function DrawnYears({
  asked,
  currency,
}: {
  readonly asked: Asked<ExploreAnswers["odds"]>;
  readonly currency: string;
}) {
  return (
    <Answered asked={asked} asksAtOnce={false}>
      {(answer) => <Years {...answer} currency={currency} />}
    </Answered>
  );
}
