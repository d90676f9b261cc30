import type { SheetDescription } from "../description";
import { trendChart } from "./charts";
import { companyTrend } from "./company-trend";
import { directionBlock } from "./past-direction";
import { repTrends } from "./rep-trends";
import type { Tracked } from "./tracked-rows";

/** The past: every rep's attainments, and all of them by period with growth. */
export function trendsSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  const { periods } = tracked;
  const widths = Array.from({ length: Math.max(11, periods.length + 10) }, () => 12);
  return {
    name: "Trends",
    family: "results",
    purpose:
      "Compare with the periods before. A blank growth is not derivable: nobody told of both periods, or there was nothing to grow from.",
    widths: [28, 24, ...widths],
    blocks: [companyTrend(tracked), directionBlock(tracked), repTrends(tracked)],
    charts: [trendChart],
  };
}
