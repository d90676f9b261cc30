import type { Measure } from "./chart-data";

/** How an axis writes its amounts: short, as "1.2M" or "40%", with three digits of a share. */
export const axisFormats: Readonly<Record<Measure, string>> = { amount: ".3~s", share: ".3~p" };
