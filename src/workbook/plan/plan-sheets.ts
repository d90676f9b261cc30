import { shippedRamps, type AllocationPlan, type QuotaModel } from "../../engine";
import type { Block, SheetDescription } from "../description";
import { allocationBlock } from "./allocation-block";
import { calendarScalars, monthsBlock } from "./months-block";
import { changeLogBlock, quotasNowBlock } from "./changes-blocks";
import { linesBlock, managersBlock, meetingsBlock } from "./other-blocks";
import { periodsBlock } from "./period-blocks";
import { groupsBlock } from "./groups-block";
import { poolPartsBlock, poolScalars } from "./pool-blocks";
import { levelsBlock } from "./levels-block";
import { roundingBlock } from "./rounding-block";
import { pastCapacityBlock, rampKeysBlock, rampRowCount } from "./capacity-blocks";
import { teamBlock } from "./team-block";
import { productivityKeys } from "./productivity-block";
import { typesBlock } from "./type-block";
import { territoryBlock } from "./territory-block";

type Sheet = Omit<SheetDescription, "masterCheck">;

function present(blocks: readonly (Block | null)[]): readonly Block[] {
  return blocks.flatMap((block) => block ?? []);
}

const words = (count: number, width = 14) => Array.from({ length: count }, () => width);

/** Everything that is worked out of the plan's inputs, by formulas: from capacity to every rep's quota by period. */
export function planSheets(model: QuotaModel, plan: AllocationPlan): readonly Sheet[] {
  const territories = territoryBlock(model, plan);
  const family = "calculations";
  return [
    {
      name: "Capacity",
      family,
      purpose: "What dates and ramps leave of everybody's year, month by month.",
      widths: [24, 16, 20, ...words(60)],
      blocks: [
        calendarScalars(model, plan),
        monthsBlock(model, plan),
        rampKeysBlock(rampRowCount(model, shippedRamps)),
        teamBlock(plan),
        pastCapacityBlock(plan),
      ],
    },
    ...(territories === null
      ? []
      : [
          {
            name: "Territory weights",
            family,
            purpose:
              "How much each territory weighs: its score over the median of its peers, within limits.",
            widths: [14, 12, 26, 16, ...words(9)],
            blocks: [territories],
          } as const,
        ]),
    {
      name: "Allocation",
      family,
      purpose: "Every pool handed out to its reps, each step a column.",
      widths: [30, 20, 22, 16, 16, ...words(40)],
      blocks: [
        poolScalars(plan),
        poolPartsBlock(plan),
        groupsBlock(plan),
        productivityKeys(Math.max(model.productivity.length, 1)),
        allocationBlock(plan),
      ],
    },
    {
      name: "Bounds and rounding",
      family,
      purpose: "Floors, caps and pins kept, and what is left in whole steps by largest remainder.",
      widths: [22, ...words(20, 15)],
      blocks: [levelsBlock(plan), roundingBlock(plan)],
    },
    {
      name: "Revenue types",
      family,
      purpose: "Every quota by new business, expansion and renewal.",
      widths: [22, ...words(28, 14)],
      blocks: [typesBlock(plan)],
    },
    {
      name: "Period quotas",
      family,
      purpose: "Every quota over the year: by season, and by what the ramp leaves of each month.",
      widths: [22, ...words(60)],
      frozenColumns: 1,
      blocks: present([
        periodsBlock(plan),
        linesBlock(plan),
        managersBlock(plan),
        meetingsBlock(plan),
      ]),
    },
    ...(plan.changeLog.length === 0
      ? []
      : [
          {
            name: "Changes in the year",
            family,
            purpose:
              "What changed hands in mid-year. Each change builds on the one before, so that these are values: write the workbook again after changing them.",
            widths: [22, 22, ...words(14)],
            blocks: [quotasNowBlock(plan), changeLogBlock(plan)],
          } as const,
        ]),
  ];
}
