import { rounded, type WaterfallLine } from "../../engine";
import type { FloatingBar } from "../charts/chart-data";
import { refineWords } from "../words/refine";
import { changeOfMoney, wholeMoney } from "./spoken-change";

/** The steps of a quota as bars, each beginning where the one before ends; a step that changes nothing has none. */
export function waterfallBars(
  lines: readonly WaterfallLine[],
  currency: string,
): readonly FloatingBar[] {
  const [first, ...steps] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const level = (label: string, amount: number): FloatingBar => ({
    label,
    from: 0,
    to: amount,
    tone: "level",
    text: wholeMoney(amount, currency),
  });
  return [
    level(first.name, first.amount),
    ...steps
      .filter(({ change }) => rounded(change, 0) !== 0)
      .map(({ name, amount, change }): FloatingBar => ({
        label: name,
        from: amount - change,
        to: amount,
        tone: change > 0 ? "more" : "less",
        text: changeOfMoney(change, currency),
      })),
    level(refineWords.quota, last.amount),
  ];
}
