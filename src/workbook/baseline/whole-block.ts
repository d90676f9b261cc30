import { serialDate, type QuotaModel } from "../../engine";
import type { Block } from "../description";
import { itemsBlock, type Item } from "../evidence/stamp";
import type { ShownBaseline } from "./baseline-rows";

/** From which day to which day a decided deal counts, as formulas go by it. */
function windowItems({ bookingRules, deals }: QuotaModel): readonly Item[] {
  const closed = deals.flatMap((deal) => serialDate(deal.closed) ?? []);
  const [told, end] = [serialDate(bookingRules.from), serialDate(bookingRules.to)];
  const from = told ?? closed.reduce((so, day) => Math.min(so, day), closed[0] ?? 0);
  const to = end ?? closed.reduce((so, day) => Math.max(so, day), from);
  return [
    {
      label: "Limits of the window",
      value: [told, end].filter((day) => day !== null).length,
      formula: "=COUNT(BaselineFrom,BaselineTo)",
      name: "WindowEnds",
      why: "Of first and last day: with none of them every day counts.",
    },
    {
      label: "From",
      value: from,
      formula: "=IF(COUNT(BaselineFrom)=0,MIN(DealList[Closed]),BaselineFrom)",
      name: "WindowFrom",
      format: "date",
    },
    {
      label: "To",
      value: to,
      formula: "=IF(COUNT(BaselineTo)=0,MAX(WindowFrom,DealList[Closed]),BaselineTo)",
      name: "WindowTo",
      format: "date",
    },
  ];
}

/** All deals together. */
export function wholeBlock(model: QuotaModel, { found: { whole }, isLive }: ShownBaseline): Block {
  const reps = (header: string) => `SUM(BaselineReps[${header}])`;
  const ifAny = (header: string, sum: string) => `=IF(${reps(header)}=0,"",${sum})`;
  const items: readonly Item[] = [
    {
      label: "Deals",
      value: whole.deals,
      formula: "=SUM(DealList[Told])",
      name: "BaselineDeals",
    },
    { label: "Won", value: whole.won, formula: `=${reps("Won")}`, name: "BaselineWon" },
    { label: "Lost", value: whole.lost, formula: `=${reps("Lost")}`, name: "BaselineLost" },
    { label: "Open", value: whole.open, formula: `=${reps("Open")}` },
    {
      label: "Left out",
      value: whole.leftOut,
      formula: `=${reps("Left out")}`,
      why: "By the definitions, or for want of a closing day.",
    },
    {
      label: "Won of known value",
      value: whole.valued,
      formula: `=${reps("Won of known value")}`,
      name: "BaselineValued",
    },
    {
      label: "Bookings",
      value: whole.bookings,
      formula: `=IF(IF(BaselineWon>0,BaselineValued,BaselineLost)=0,"",${reps("Bookings")})`,
      name: "BaselineBookings",
      format: "wholeMoney",
      isOutput: true,
    },
    {
      label: "Win rate",
      value: whole.winRate,
      formula: '=IF(BaselineWon+BaselineLost=0,"",BaselineWon/(BaselineWon+BaselineLost))',
      format: "share",
      isOutput: true,
      why: "Won over all that was decided.",
    },
    {
      label: "Average size",
      value: whole.averageSize,
      formula: '=IF(BaselineValued=0,"",BaselineBookings/BaselineValued)',
      format: "wholeMoney",
    },
    {
      label: "Mean cycle days",
      value: whole.cycleDays,
      formula: ifAny("Won with both days", "AVERAGE(DealList[Cycle days])"),
      format: "tenths",
      why: "From the day a deal was opened to the day it was won.",
    },
    {
      label: "Open pipeline",
      value: whole.openPipeline,
      formula: ifAny("Open of known value", reps("Open pipeline")),
      format: "wholeMoney",
      why: "What open deals count for once they are won.",
    },
    {
      label: "Weighted pipeline",
      value: whole.weightedPipeline,
      formula: ifAny("Open with a chance", reps("Weighted pipeline")),
      format: "wholeMoney",
      why: "The same, each by its chance.",
    },
  ];
  return itemsBlock("All deals", isLive ? [...items, ...windowItems(model)] : items.map(asValue));
}

/** What the checks compare with. */
const compared: ReadonlySet<string | undefined> = new Set(["BaselineDeals", "BaselineBookings"]);

function asValue({ formula: _formula, name, ...value }: Item): Item {
  return name !== undefined && compared.has(name) ? { ...value, name } : value;
}
