import type { SheetDescription } from "../description";
import { attainmentBlock } from "./attainment-block";
import { attainmentChart } from "./charts";
import { clockBlock, meaningsBlock } from "./clock-block";
import { thirdsBlock } from "./lookup-blocks";
import { managerBlock } from "./manager-block";
import { trackChecks } from "./track-checks";
import type { Tracked } from "./tracked-rows";

/** Where the period stands: all, every manager, every rep. */
export function attainmentSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Attainment",
    family: "results",
    purpose:
      "See where the period stands, for every manager and every rep, and begin with RED. Teams, regions and segments stand on Team performance.",
    widths: [
      ...[36, 22, 15, 15, 17, 15, 10, 13],
      ...[12, 12, 11, 12, 12, 12, 12, 9, 11, 12, 11, 22],
      ...[11, 11, 9, 11, 11, 10, 10, 12, 9, 11, 10, 9, 12, 12, 13],
    ],
    blocks: [
      clockBlock(tracked),
      meaningsBlock(tracked),
      managerBlock(tracked),
      attainmentBlock(tracked),
      trackChecks(),
      thirdsBlock(),
    ],
    // As far as the ranks: behind them stand the steps.
    printedColumns: 24,
    charts: [attainmentChart],
    frozenColumns: 2,
  };
}
