import { funnelStages, type FunnelStageName, type QuotaPlan } from "../../engine";
import { over, same, times } from "../blank-keeping";
import { block, words } from "../block";
import type { Block, NumberFormat } from "../description";

type Stage = {
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly format: NumberFormat;
  readonly step: string;
  readonly how: string;
};

const stages: Readonly<Record<FunnelStageName, Stage>> = {
  meetingsBooked: {
    label: "Meetings booked",
    name: "MeetingsBooked",
    unit: "meetings per month",
    format: "count",
    step: over("MarketingSpend", "CostPerMeeting"),
    how: "Marketing spend ÷ cost per meeting",
  },
  meetingsHeld: {
    label: "Meetings held",
    name: "MeetingsHeld",
    unit: "meetings per month",
    format: "count",
    step: times("MeetingsBooked", "ShowRate"),
    how: "Meetings booked × show-up rate",
  },
  deals: {
    label: "Deals",
    name: "Deals",
    unit: "deals per month",
    format: "count",
    step: times("MeetingsHeld", "CloseRate"),
    how: "Meetings held × close rate",
  },
  revenue: {
    label: "Revenue",
    name: "Revenue",
    unit: "per month",
    format: "money",
    step: times("Deals", "DealValue"),
    how: "Deals × deal value",
  },
};

/** From marketing spend to revenue; a stage given directly stands instead of its step. */
export function funnelBlock({ funnel }: QuotaPlan): Block {
  const number = {
    look: "calculation",
    format: (key: FunnelStageName) => stages[key].format,
  } as const;
  return block<FunnelStageName>(
    { heading: "Funnel" },
    [
      words({ key: "stage", header: "Stage", value: (key) => stages[key].label }),
      {
        ...number,
        key: "derived",
        header: "Worked out",
        formula: (key) => stages[key].step,
        name: (key) => `Derived${stages[key].name}`,
        value: (key) => funnel[key].derived,
      },
      {
        ...number,
        key: "given",
        header: "Given",
        formula: (key) => same(`Given${stages[key].name}`),
        value: (key) => funnel[key].given,
      },
      {
        ...number,
        look: "output",
        key: "counts",
        header: "Counts",
        formula: '=IFERROR(AVERAGE(IF(COUNT({given})=0,{derived},{given})),"")',
        name: (key) => stages[key].name,
        value: (key) => funnel[key].value,
        rangeName: "FunnelCounts",
      },
      words({ key: "unit", header: "Unit", value: (key) => stages[key].unit }, "note"),
      words({ key: "how", header: "How", value: (key) => stages[key].how }, "note"),
    ],
    funnelStages,
  );
}
