import {
  sensitivity,
  type AllocationPlan,
  type QuotaModel,
  type Sensitivity,
  type TornadoBar,
} from "../../engine";
import { block, words } from "../block";
import type { Block, ChartDescription } from "../description";
import { known, worked } from "../plan/columns";
import { itemsBlock, stampBlocks, type Sheet, type Stamp } from "./stamp";

/** Those beyond move less. */
const MOST_BARS = 15;

/** From here on decimals tell nothing. */
const LARGE = 1000;

type Bar = TornadoBar & { readonly label: string };

/** Names of a tornado's bars are told apart by their places where two are alike. */
function labelled(bars: readonly TornadoBar[]): readonly Bar[] {
  return bars.map((bar) => ({
    ...bar,
    label: bar.reps === null || bar.reps === 1 ? bar.name : `${bar.name} (${bar.reps} reps)`,
  }));
}

function tornadoBlock({ bars, headroom }: Sensitivity): Block {
  const value = (key: "low" | "value" | "high" | "atLow" | "atHigh", header: string) => ({
    key,
    header,
    look: "calculation" as const,
    format: (bar: Bar) =>
      key.startsWith("at") || bar.high >= LARGE ? ("wholeMoney" as const) : ("count" as const),
    value: (bar: Bar) => bar[key],
  });
  return block<Bar>(
    { heading: "One assumption at a time", table: "Tornado" },
    [
      known("label", "Assumption", (bar) => bar.label),
      value("low", "Low"),
      value("value", "Now"),
      value("high", "High"),
      words(
        {
          key: "range",
          header: "Range",
          value: ({ isStated }) => (isStated ? "as told" : "a tenth"),
        },
        "note",
      ),
      value("atLow", "Left at low"),
      value("atHigh", "Left at high"),
      worked("low_", "Effect at low", {
        formula: "={atLow}-HeadroomWritten",
        value: ({ atLow }) => atLow - headroom,
        format: "wholeMoney",
      }),
      worked("high_", "Effect at high", {
        formula: "={atHigh}-HeadroomWritten",
        value: ({ atHigh }) => atHigh - headroom,
        format: "wholeMoney",
      }),
      {
        ...worked<Bar>("swing", "Swing", {
          formula: "=ABS({atHigh}-{atLow})",
          value: (bar) => bar.swing,
          format: "wholeMoney",
        }),
        look: "output",
      },
    ],
    labelled(bars.slice(0, MOST_BARS)),
  );
}

function headroomBlock(found: Sensitivity): Block {
  const { sales, pool, headroom } = found;
  const money = { format: "wholeMoney", isOutput: true } as const;
  return itemsBlock("What is left", [
    { label: "Expected sales", value: sales, ...money, formula: "=SUM(AllocationPlan[Bottom up])" },
    { label: "Pool", value: pool, ...money, formula: "=Pool" },
    {
      label: "Expected sales less the pool",
      value: headroom,
      ...money,
      formula: "=SUM(AllocationPlan[Bottom up])-Pool",
      name: "Headroom",
      why: "Below zero the team is asked for more than it can be expected to sell.",
    },
    {
      label: "The same when written",
      value: headroom,
      format: "wholeMoney",
      name: "HeadroomWritten",
      why: "The bars start from here.",
    },
  ]);
}

const chart: ChartDescription = {
  name: "TornadoChart",
  kind: "stacked bar",
  title: "What one assumption moves of sales less pool, at either end of its range",
  categoryAxis: "Assumption",
  valueAxis: "Change of what is left",
  altText: "A tornado: bars to both sides of zero, the assumption that moves most on top.",
  categories: { table: "Tornado", column: "Assumption" },
  series: [
    { name: "At its low end", values: { table: "Tornado", column: "Effect at low" } },
    { name: "At its high end", values: { table: "Tornado", column: "Effect at high" } },
  ],
  place: { side: "under", rows: 22, columns: 7 },
};

/** Which assumption moves most; null where somebody's sales cannot be expected, or nothing moves. */
export function sensitivitySheet(
  model: QuotaModel,
  plan: AllocationPlan,
  stamp: Stamp,
): Sheet | null {
  const found = sensitivity(model, plan);
  if (found === null || found.bars.length === 0) return null;
  const more = Math.max(found.bars.length - MOST_BARS, 0);
  return {
    name: "Sensitivity",
    family: "calculations",
    purpose:
      "Confirm the longest bar first: what is left after the pool when one assumption is at an end of its range.",
    widths: [44, 30, 14, 14, 12, 16, 16, 16, 16, 16],
    blocks: [
      headroomBlock(found),
      tornadoBlock(found),
      ...stampBlocks(
        stamp,
        [
          { label: "Method", value: "One at a time", why: "The others stay as they are." },
          {
            label: "Range",
            value: "As told, or a tenth",
            why: "A tenth to both sides where nobody said how far it may lie",
          },
          {
            label: "Assumptions that move less",
            value: more,
            why: `Only the ${MOST_BARS} widest are shown.`,
          },
          {
            label: "Assumptions that move nothing",
            value: found.unmoved,
            why: "They say who carries what, or concern nobody here.",
          },
        ],
        "SensitivityStamped",
      ),
    ],
    charts: [chart],
  };
}
