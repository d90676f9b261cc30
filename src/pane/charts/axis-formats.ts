import type { Measure } from "./chart-data";

/** How an axis writes its amounts: short, as "1.2M" or "40%". */
export const axisFormats: Readonly<Record<Measure, string>> = { amount: "~s", share: "~%" };
