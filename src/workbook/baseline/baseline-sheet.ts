import { repBaselineOf, type AllocationPlan, type QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { widthsOf } from "../widths";
import { baselineBlock } from "./baseline-blocks";
import { baselineCharts } from "./baseline-charts";
import { cuts, shownBaseline } from "./baseline-rows";
import { standingColumns } from "./quota-columns";
import { standingItems } from "./standing-items";
import { baselineStamp, type BaselineStamp } from "./baseline-stamp";
import { wholeBlock } from "./whole-block";

const live =
  "See what the deals say of each rep, territory, segment and month before a quota is set; the counts say how much stands behind each figure.";

/** What the deals come to, and where the reps stand beside their plan; no sheet without deals. */
export function baselineSheets(
  model: QuotaModel,
  plan: AllocationPlan,
  stamp: BaselineStamp,
): readonly Omit<SheetDescription, "masterCheck">[] {
  const shown = shownBaseline(model);
  const found = repBaselineOf(model, plan);
  if (shown === null || found === null) return [];
  const reps = { found, plan, isLive: shown.isLive };
  const standing = standingColumns(reps);
  const count = model.deals.length.toLocaleString("en-US");
  const blocks = [
    wholeBlock(model, shown),
    standingItems(reps),
    ...(shown.isLive ? [] : baselineStamp(model, stamp)),
    ...cuts.map((cut) => baselineBlock(model, { ...shown, standing }, cut)),
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
