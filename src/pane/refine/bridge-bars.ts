import type { VersionBridge } from "../../engine";
import type { FloatingBar } from "../charts/chart-data";
import { versionWords } from "../words/versions";
import { changeOfMoney, wholeMoney } from "./spoken-change";

/** The two ends of a bridge, by name. */
export type Ends = { readonly from: string; readonly to: string };

/** The way from one version's quotas to another's as bars: what it was, what each cause changed, what it is. */
export function bridgeBars(
  { before, after, lines }: VersionBridge,
  { from, to }: Ends,
  currency: string,
): readonly FloatingBar[] {
  const level = (label: string, amount: number): FloatingBar => ({
    label,
    from: 0,
    to: amount,
    tone: "level",
    text: wholeMoney(amount, currency),
  });
  let reached = before;
  const steps = lines.flatMap(({ causes, change }): readonly FloatingBar[] => {
    const start = reached;
    reached += change;
    if (change === 0) return [];
    return [
      {
        label: causes.map((cause) => versionWords.causes[cause]).join(" + "),
        from: start,
        to: reached,
        tone: change > 0 ? "more" : "less",
        text: changeOfMoney(change, currency),
      },
    ];
  });
  return [level(from, before), ...steps, level(to === from ? `${to} ` : to, after)];
}
