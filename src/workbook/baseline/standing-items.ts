import type { Block } from "../description";
import { itemsBlock, type Item } from "../evidence/stamp";
import { dayItems } from "./day-items";
import type { ShownStanding } from "./standing-columns";

const reps = (header: string) => `BaselineReps[${header}]`;
/** A sum over the reps; none where no cell is a number. */
const summed = (header: string) => `=IF(COUNT(${reps(header)})=0,"",SUM(${reps(header)}))`;
/** What goes with the attainments that are known. */
const ofAttained = (header: string) =>
  `=IF(COUNT(${reps("Attainment")})=0,"",SUMPRODUCT(ISNUMBER(${reps("Attainment")})*1,${reps(header)}))`;
const ratio = (over: string, under: string) =>
  `=IF(COUNT(${over})*(N(${under})>0)=0,"",${over}/${under})`;

/** Where the reps stand together. */
function teamItems({ found: { team } }: ShownStanding): readonly Item[] {
  return [
    {
      label: "Mean tenure, months",
      value: team.meanTenure,
      formula: `=IF(COUNT(${reps("Tenure months")})=0,"",AVERAGE(${reps("Tenure months")}))`,
      format: "tenths",
      isOutput: true,
      why: "Of everybody on the roster who was there by then.",
    },
    {
      label: "Reps with attainment",
      value: team.attained,
      formula: `=COUNT(${reps("Attainment")})`,
      why: "AE and AM whose bookings and quota of last year are both known.",
    },
    {
      label: "Their bookings",
      value: team.lastYearBookings,
      formula: ofAttained("Booked last year"),
      name: "AttainedBookings",
      format: "wholeMoney",
    },
    {
      label: "Their previous quotas",
      value: team.previousQuota,
      formula: ofAttained("Previous quota"),
      name: "AttainedQuotas",
      format: "wholeMoney",
    },
    {
      label: "Attainment",
      value: team.attainment,
      formula: ratio("AttainedBookings", "AttainedQuotas"),
      format: "share",
      isOutput: true,
      why: "Last year's bookings of these reps over their quotas of last year.",
    },
    {
      label: "Due pipeline",
      value: team.duePipeline,
      formula: summed("Due pipeline"),
      name: "DuePipeline",
      format: "wholeMoney",
      why: "Also of whoever is not in the roster.",
    },
    {
      label: "Due weighted",
      value: team.dueWeighted,
      formula: summed("Due weighted"),
      name: "DueWeighted",
      format: "wholeMoney",
    },
    {
      label: "Quota of the first quarter",
      value: team.quarterQuota,
      formula: summed("Quota of the first quarter"),
      name: "DueQuota",
      format: "wholeMoney",
      why: "What the plan asks of the people on the roster.",
    },
    {
      label: "Coverage",
      value: team.coverage,
      formula: ratio("DuePipeline", "DueQuota"),
      format: "multiple",
      isOutput: true,
      why: "Over the quota of the first quarter, of which nothing is made yet.",
    },
    {
      label: "Weighted coverage",
      value: team.weightedCoverage,
      formula: ratio("DueWeighted", "DueQuota"),
      format: "multiple",
      why: "The same with each open deal by its chance.",
    },
  ];
}

/** Values where no formula can follow the deals; those that no other formula reads need no name. */
function withoutDeals(items: readonly Item[]): readonly Item[] {
  const rest = items.filter(({ formula }) => formula?.includes("DealList") !== true);
  const isRead = (name: string) => rest.some(({ formula }) => formula?.includes(name) === true);
  return items.map((item) => {
    if (rest.includes(item)) return item;
    const { formula: _formula, name, ...value } = item;
    return name !== undefined && isRead(name) ? { ...value, name } : value;
  });
}

/** What the figures of the reps are held against, and what they come to together. */
export function standingItems(shown: ShownStanding): Block {
  const items = [...dayItems(shown), ...teamItems(shown)];
  return itemsBlock(
    "Tenure, attainment and pipeline coverage",
    shown.isLive ? items : withoutDeals(items),
  );
}
