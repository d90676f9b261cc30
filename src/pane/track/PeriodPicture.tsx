import { rounded, type RollUpLine } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import type { FloatingBar } from "../charts/chart-data";
import { FloatingBars } from "../charts/FloatingBars";
import { trackWords } from "../words/track";

/** From what is made over what is still to come to the quota; nothing where nothing is reported. */
function barsOf({ actual, projected, quota }: RollUpLine, said: (amount: number) => string) {
  if (actual === null) return [];
  const { bars } = trackWords;
  const end = projected ?? actual;
  const gap = end - quota;
  const found: FloatingBar[] = [
    { label: bars.made, from: 0, to: actual, tone: "level", text: said(actual) },
  ];
  if (projected !== null && projected !== actual) {
    const text = said(projected - actual);
    found.push({ label: bars.coming, from: actual, to: projected, tone: "quiet", text });
  }
  if (gap !== 0) {
    const [label, tone] =
      gap < 0 ? ([bars.missing, "less"] as const) : ([bars.over, "more"] as const);
    found.push({ label, from: quota, to: end, tone, text: said(Math.abs(gap)) });
  }
  found.push({ label: bars.quota, from: 0, to: quota, tone: "level", text: said(quota) });
  return found;
}

/** The period as a picture. */
export function PeriodPicture({
  line,
  currency,
}: {
  readonly line: RollUpLine;
  readonly currency: string;
}) {
  const bars = barsOf(line, (amount) => spokenMoney(rounded(amount, 0), currency));
  if (bars.length === 0) return null;
  return <FloatingBars title={trackWords.picture} bars={bars} measure="amount" />;
}
