import type { QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { widthsOf } from "../widths";
import { baselineBlock } from "./baseline-blocks";
import { baselineCharts } from "./baseline-charts";
import { cuts, shownBaseline } from "./baseline-rows";
import { baselineStamp, type BaselineStamp } from "./baseline-stamp";
import { wholeBlock } from "./whole-block";

const live =
  "See what the deals say of each rep, territory, segment and month before a quota is set; the counts say how much stands behind each figure.";

/** What the deals come to; no sheet without deals. */
export function baselineSheets(
  model: QuotaModel,
  stamp: BaselineStamp,
): readonly Omit<SheetDescription, "masterCheck">[] {
  const shown = shownBaseline(model);
  if (shown === null) return [];
  const count = model.deals.length.toLocaleString("en-US");
  const blocks = [
    wholeBlock(model, shown),
    ...(shown.isLive ? [] : baselineStamp(model, stamp)),
    ...cuts.map((cut) => baselineBlock(model, shown, cut)),
  ];
  const widths = widthsOf(blocks);
  return [
    {
      name: "Baseline",
      family: "calculations",
      purpose: shown.isLive
        ? live
        : `Write the workbook again after changing deals or definitions: ${count} deals are more than a sheet should hold, so they stay in the settings file, and these are values.`,
      widths,
      blocks,
      frozenColumns: 1,
      charts: baselineCharts(model, shown, widths),
    },
  ];
}
