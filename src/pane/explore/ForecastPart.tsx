import { FORECAST_CONFIDENCE } from "../../engine";
import { spokenChance, spokenCount, spokenShare } from "../numbers/spoken";
import { Lines } from "../charts/Lines";
import { Answered } from "./Answered";
import { Part } from "../pieces/Part";
import { evidenceWords } from "../words/explore-evidence";
import { wholeMoney } from "./explore-figures";
import type { ExploreAnswers } from "./explore-messages";
import type { ExploreProps } from "./Levers";
import { useAsked } from "./useAsked";

type Answer = Extract<ExploreAnswers["forecast"], { readonly kind: "told" }>["answer"];

/** Growth smaller than this is none. */
const SAME_YEAR = 0.02;

/** What of a usual year the chosen model leaves out, and what that means. */
function leftOut({ model, growth }: Answer["forecast"]): readonly string[] {
  const hasTrend = model === "trend" || model === "holt-winters";
  const hasSeason = model === "season" || model === "holt-winters";
  const isGrowing = growth !== null && Math.abs(growth) >= SAME_YEAR;
  return [
    ...(hasTrend || !isGrowing
      ? []
      : [evidenceWords.noTrend(spokenShare(Math.abs(growth)), growth > 0 ? "above" : "below")]),
    ...(hasSeason ? [] : [evidenceWords.noSeasons]),
  ];
}

/** What the forecast says in words, from the year to how far it would have missed the last one. */
function sentences({ forecast, year }: Answer, money: (amount: number) => string) {
  const { expected, target, missedLastYear, settings } = forecast;
  const missed = missedLastYear ?? 0;
  return [
    ...leftOut(forecast),
    evidenceWords.expectedYear(money(expected), money(year.low), money(year.high)),
    ...(target === 0
      ? []
      : [
          evidenceWords.targetIs(
            money(target),
            spokenShare(Math.abs(target / expected - 1)),
            target < expected ? "below" : "above",
          ),
          evidenceWords.pastChance(spokenChance(year.chance)),
        ]),
    missedLastYear === null
      ? evidenceWords.notMissed
      : evidenceWords.missed(spokenShare(Math.abs(missed)), missed > 0 ? "too low" : "too high"),
    evidenceWords.pastOnly,
    evidenceWords.drawnStamp(spokenCount(settings.runs), settings.seed),
  ];
}

function Told({ currency, ...answer }: Answer & { readonly currency: string }) {
  const { model, periods } = answer.forecast;
  const money = (amount: number) => wholeMoney(amount, currency);
  const { expected, low, high, booked } = evidenceWords.forecastLines;
  const hasBooked = periods.some(({ isBooked }) => isBooked);
  return (
    <>
      <div>
        {evidenceWords.forecastBy(evidenceWords.models[model], spokenShare(FORECAST_CONFIDENCE))}
      </div>
      <Lines
        title={evidenceWords.forecast}
        measure="amount"
        spoken={money}
        steps={periods.map(({ firstDay }) => firstDay.slice(0, 7))}
        lines={[
          ...(hasBooked
            ? [
                {
                  name: booked,
                  tone: "more" as const,
                  points: periods.map((one) => (one.isBooked ? one.expected : null)),
                },
              ]
            : []),
          {
            name: expected,
            tone: "level",
            points: periods.map((one) => (one.isBooked ? null : one.expected)),
          },
          ...(
            [
              [low, "lower"],
              [high, "upper"],
            ] as const
          ).map(([name, side]) => ({
            name,
            tone: "quiet" as const,
            isDashed: true,
            points: periods.map((one) => (one.isBooked ? null : one[side])),
          })),
        ]}
      />
      {sentences(answer, money).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </>
  );
}

/** What the company's past expects of the year, with intervals. */
export function ForecastPart({ model, openWorker }: ExploreProps) {
  const asked = useAsked(openWorker, model, (of) => ({ kind: "forecast", model: of }));
  return (
    <Part title={evidenceWords.forecast} told={evidenceWords.forecastText}>
      <Answered asked={asked}>
        {(answer) => <Told {...answer} currency={model.company.currency} />}
      </Answered>
    </Part>
  );
}
