import type { AllocationPlan, QuotaModel } from "../../engine";
import type { Block, SheetDescription } from "../description";
import { allocationBlock } from "./allocation-block";
import { capacitySheet } from "./capacity-sheet";
import { changesBlocks } from "./change-sheet-blocks";
import { meetingsBlock } from "./meetings-block";
import { linesBlock, managersBlock } from "./other-blocks";
import { periodsBlock } from "./period-blocks";
import { groupsBlock } from "./groups-block";
import { groupRows } from "./group-rows";
import { poolPartsBlock } from "./parts-block";
import { poolScalars } from "./pool-blocks";
import { levelsBlock } from "./levels-block";
import { roundingBlock } from "./rounding-block";
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
    capacitySheet(model, plan),
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
          poolPartsBlock(model, plan),
          groupsBlock(model, plan),
          productivityKeys(model),
          allocationBlock(model, plan),
        ],
      },
    ),
    sheet(
      "Bounds and rounding",
      "Follow how floors, caps and pins are kept, and quotas come in whole steps by largest remainder.",
      {
        widths: [22],
        others: 19,
        blocks: [levelsBlock(model, plan, groupRows(model, plan)), roundingBlock(model, plan)],
      },
    ),
    sheet(
      "Revenue types",
      "Follow how every quota splits into new business, expansion and renewal.",
      {
        widths: [22],
        others: 17,
        blocks: [typesBlock(model, plan)],
      },
    ),
    sheet(
      "Period quotas",
      "Follow every quota over the year: by season, and by what the ramp leaves of each month.",
      {
        widths: [22],
        others: 16,
        blocks: [
          periodsBlock(plan),
          linesBlock(plan),
          managersBlock(plan),
          meetingsBlock(model, plan),
        ],
      },
    ),
    ...(plan.changeMoves.length === 0
      ? []
      : [
          sheet(
            "Changes in the year",
            "Follow what changes hands in mid-year: each change builds on the one before, and moves whole steps of what is held then.",
            { widths: [22, 22], blocks: changesBlocks(model, plan) },
          ),
        ]),
  ];
}
