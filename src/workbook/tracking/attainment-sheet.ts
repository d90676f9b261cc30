import type { SheetDescription } from "../description";
import { attainmentBlock } from "./attainment-block";
import { attainmentChart } from "./charts";
import { clockBlock, meaningsBlock } from "./clock-block";
import { statusBlock, thirdsBlock } from "./lookup-blocks";
import { rollUpBlocks } from "./roll-up-blocks";
import { trackChecks } from "./track-checks";
import type { Tracked } from "./tracked-rows";

/** Where the period stands: all, every group, every rep. */
export function attainmentSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Attainment",
    family: "results",
    purpose:
      "See where the period stands, for all of the team, its parts and every rep, and begin with RED.",
    widths: [
      ...[30, 22, 15, 15, 17, 15, 13],
      ...[12, 12, 11, 12, 12, 12, 12, 9, 11, 12, 11, 22],
      ...[11, 11, 11, 11, 12, 10, 10, 11, 12, 10, 11, 12, 12, 13],
    ],
    blocks: [
      clockBlock(tracked),
      meaningsBlock(tracked),
      ...rollUpBlocks(tracked),
      attainmentBlock(tracked),
      trackChecks(),
      statusBlock(),
      thirdsBlock(),
    ],
    charts: [attainmentChart],
    frozenColumns: 2,
  };
}
