import { spokenShare, type Learned, type LearnedWeights, type NothingLearned } from "../../engine";
import { numbers, tableLines, words } from "./table";

const indent = (line: string) => `  ${line}`;

/** What the past makes of the territories' scores. */
export function learnedLines(
  learned: LearnedWeights | NothingLearned,
  weights: ReadonlyMap<string, number>,
): readonly string[] {
  const title = "Learning: last year's bookings per ramped rep from the territories' scores";
  if (learned.kind === "tooFew") {
    const { known, needs } = learned;
    return [title, `  ${known} territories have scores and a past; it takes ${needs}.`];
  }
  const { linear, forest, features, importances, territories } = learned;
  const columns = [
    words("Territory"),
    numbers("weight in the plan"),
    numbers("least squares"),
    numbers("forest"),
  ];
  const whole = territories.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const part = (share: number | undefined) =>
    share === undefined ? "" : `${(share * 100).toFixed(1)}%`;
  const rows = territories.map((id) => [
    id,
    part((weights.get(id) ?? 0) / whole),
    part(linear?.weights?.get(id)),
    part(forest.weights?.get(id)),
  ]);
  const isWorth = ({ unseenFit }: Learned) => unseenFit !== null && unseenFit > 0;
  const worthy = [linear, forest].some((one) => one !== null && isWorth(one));
  const goesBy = features
    .map((feature, at) => `${feature} ${spokenShare(importances[at] ?? 0)}`)
    .join(", ");
  return [
    title,
    `  Least squares: ${linear === null ? "no fit, as one score follows from the others or never changes." : linear.worth}`,
    `  Forest of ${learned.trees} trees from seed ${learned.seed}: ${forest.worth}`,
    ...(isWorth(forest) ? [`  It goes by ${goesBy}.`] : []),
    ...(worthy
      ? [
          "  Shares of the pool that the predictions would make, beside those of the plan's weights:",
          ...tableLines(columns, rows).map(indent),
        ]
      : []),
  ];
}
