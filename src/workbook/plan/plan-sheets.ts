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

/** As many columns as the widest block has: the first ones as told, the others wide enough for money with cents. */
function sheet(
  name: string,
  purpose: string,
  said: {
    readonly widths: readonly number[];
    readonly others?: number;
    readonly blocks: readonly (Block | null)[];
  },
): Sheet {
  const blocks = said.blocks.flatMap((block) => block ?? []);
  const count = Math.max(...blocks.map(({ columns }) => columns.length));
  const widths = Array.from({ length: count }, (_c, at) => said.widths[at] ?? said.others ?? 15);
  return { name, family: "calculations", purpose, widths, blocks, frozenColumns: 1 };
}

/** Everything that is worked out of the plan's inputs, by formulas: from capacity to every rep's quota by period. */
export function planSheets(model: QuotaModel, plan: AllocationPlan): readonly Sheet[] {
  const territories = territoryBlock(model, plan);
  return [
    sheet("Capacity", "Follow what dates and ramps leave of everybody's year, month by month.", {
      widths: [24, 16, 26, 12, 12, 26],
      others: 12,
      blocks: [
        calendarScalars(model, plan),
        monthsBlock(model, plan),
        rampKeysBlock(rampRowCount(model, shippedRamps)),
        teamBlock(plan),
        pastCapacityBlock(plan),
      ],
    }),
    ...(territories === null
      ? []
      : [
          sheet(
            "Territory weights",
            "Follow what each territory weighs: its score over the median of its peers, within limits.",
            { widths: [14, 12, 26, 16], others: 14, blocks: [territories] },
          ),
        ]),
    sheet(
      "Allocation",
      "Follow a rep from left to right: every pool handed out to its reps, each step a column.",
      {
        widths: [30, 20, 26, 16, 16],
        blocks: [
          poolScalars(plan),
          poolPartsBlock(plan),
          groupsBlock(plan),
          productivityKeys(Math.max(model.productivity.length, 1)),
          allocationBlock(plan),
        ],
      },
    ),
    sheet(
      "Bounds and rounding",
      "Follow how floors, caps and pins are kept, and quotas come in whole steps by largest remainder.",
      { widths: [22], others: 19, blocks: [levelsBlock(plan), roundingBlock(plan)] },
    ),
    sheet(
      "Revenue types",
      "Follow how every quota splits into new business, expansion and renewal.",
      {
        widths: [22],
        others: 17,
        blocks: [typesBlock(plan)],
      },
    ),
    sheet(
      "Period quotas",
      "Follow every quota over the year: by season, and by what the ramp leaves of each month.",
      {
        widths: [22],
        others: 16,
        blocks: [periodsBlock(plan), linesBlock(plan), managersBlock(plan), meetingsBlock(plan)],
      },
    ),
    ...(plan.changeLog.length === 0
      ? []
      : [
          sheet(
            "Changes in the year",
            "What changed hands in mid-year. Each change builds on the one before, so that these are values: write the workbook again after changing them.",
            { widths: [22, 22], blocks: [quotasNowBlock(plan), changeLogBlock(plan)] },
          ),
        ]),
  ];
}
