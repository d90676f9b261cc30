import { numberMarks } from "../numbers/marks";
import type { Measure } from "./chart-data";

/** How an axis writes its amounts: short, as "1.2M" or "40%", with three digits of a share. */
export const axisFormats: Readonly<Record<Measure, string>> = { amount: ".3~s", share: ".3~p" };

/** A culture that writes numbers with the marks of the workbook's program, for what the chart library writes by itself. */
export function chartCulture(): string {
  const { decimal, group } = numberMarks();
  if (decimal !== ",") return "en-US";
  return group === "." ? "de-DE" : "fr-FR";
}
