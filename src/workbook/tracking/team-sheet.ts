import type { SheetDescription } from "../description";
import { attainmentBlock } from "./attainment-block";
import { partsChart } from "./charts";
import { partColumnsIn, partKindsBlock, partListBlock, partsBlock } from "./part-blocks";
import { partWorkBlock, workByPartBlock } from "./part-work-block";
import { productBlocks, productSteps } from "./product-block";
import { statusBlock } from "./status-block";
import type { Tracked } from "./tracked-rows";
import { workBlock } from "./work-block";

type Sheet = Omit<SheetDescription, "masterCheck">;

/** The working behind the parts of the company: their lines and their work, with every step. */
export function teamSteps(tracked: Tracked): Sheet {
  const places = partColumnsIn(attainmentBlock(tracked));
  return {
    name: "Team figures",
    family: "calculations",
    purpose:
      "Follow what the parts of the company come to: the reps of each added up, and their work in the mean.",
    widths: [12, 18, 26, ...Array.from({ length: 38 }, () => 13)],
    blocks: [
      partKindsBlock(places),
      partsBlock(tracked, places),
      partWorkBlock(tracked, places),
      ...productSteps(tracked),
    ],
    frozenColumns: 3,
  };
}

/** How the parts of the company do: what they made, how their reps lie over lights and statuses, and how they work. */
export function teamSheet(tracked: Tracked): Sheet {
  const places = partColumnsIn(attainmentBlock(tracked));
  return {
    name: "Team performance",
    family: "results",
    purpose:
      "Compare the parts of the company, begin with the one that is furthest behind, and ask whether its work or its deals are.",
    widths: [26, 23, 10, 12, 12, 12, 12, 12, 10, 12, 12, 22, 12, 12, 12, 12, 12, 11, 11],
    blocks: [
      partListBlock(tracked, places),
      statusBlock(tracked),
      workByPartBlock(tracked),
      ...productBlocks(tracked),
      workBlock(tracked),
    ],
    // Behind the coverage stand rows and numbers by which the formulas find their parts.
    printedColumns: 18,
    charts: [partsChart],
    frozenColumns: 1,
  };
}
