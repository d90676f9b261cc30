import { serialDate, type QuotaModel } from "../../src/engine";
import { block } from "../../src/workbook/block";
import type { Block, CellContent, SheetDescription } from "../../src/workbook/description";
import { actualRows } from "../../src/workbook/inputs/tracking-lists";

type Row = readonly CellContent[];
type Named = readonly [name: string, value: CellContent];

const day = (iso: string) => (iso === "" ? null : serialDate(iso));

/** A table of inputs; of nothing one blank row, as no table is empty. */
function table(name: string, headers: readonly string[], rows: readonly Row[]): Block {
  return block<Row>(
    { heading: name, table: name },
    headers.map((header, at) => ({
      key: `c${at}`,
      header,
      look: "input" as const,
      value: (row: Row) => row[at] ?? null,
    })),
    rows.length === 0 ? [headers.map(() => null)] : rows,
  );
}

function scalars(heading: string, rows: readonly Named[]): Block {
  return block<Named>(
    { heading },
    [
      { key: "name", header: "Name", look: "label", value: ([name]) => name },
      {
        key: "value",
        header: "Value",
        look: "input",
        value: ([, value]) => value,
        name: ([name]) => name,
      },
    ],
    rows,
  );
}

/** The inputs of a tracked period, with the names and headers that the formulas call. */
export function actualsStandIn(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  const { tracking, payTiers } = model;
  const { period, limits, targets } = tracking;
  const toldOf = new Map(tracking.reps.map((row) => [row.rep, row]));
  const blocks = [
    scalars("Period", [
      ["TrackStart", day(period.start)],
      ["TrackEnd", day(period.end)],
      ["TrackAsOf", day(period.asOf)],
      ["TrackPacing", period.pacing],
      ["TrackShare", period.elapsedShare],
      ["TrackRecentDays", period.recentDays],
    ]),
    scalars("Limits", [
      ["LimitRed", limits.red],
      ["LimitGreen", limits.green],
      ["LimitAtRisk", limits.atRisk],
      ["LimitStrong", limits.strongCoverage],
      ["LimitAdequate", limits.adequateCoverage],
      ["LimitLow", limits.lowCoverage],
      ["LimitActivity", limits.activityDrop],
      ["LimitWinRate", limits.winRateDrop],
      ["LimitSlowdown", limits.slowdown],
      ["LimitDeterioration", limits.deterioration],
    ]),
    scalars("Targets", [
      ["TargetDealValue", targets.dealValue],
      ["TargetWinRate", targets.winRate],
      ["TargetCycleDays", targets.cycleDays],
      ["TargetCalls", targets.calls],
      ["TargetMeetings", targets.meetings],
      ["TargetProposals", targets.proposals],
    ]),
    table(
      "HolidayList",
      ["Day"],
      period.holidays.map((each) => [day(each)]),
    ),
    table(
      "ActualList",
      [
        "Rep",
        "Quota",
        "Actual",
        "Sure pipeline",
        "Open pipeline",
        "Open share",
        "Deals",
        "Win rate",
        "Cycle days",
        "Calls",
        "Meetings",
        "Proposals",
      ],
      actualRows(model).map(({ rep }) => {
        const id = String(rep);
        const told = toldOf.get(id);
        if (told === undefined) return [id];
        const { quota, actual, surePipeline, openPipeline, openShare, deals, winRate } = told;
        const work = [told.cycleDays, told.calls, told.meetings, told.proposals];
        return [id, quota, actual, surePipeline, openPipeline, openShare, deals, winRate, ...work];
      }),
    ),
    table(
      "PastList",
      ["Rep", "Period", "Quota", "Actual", "Win rate", "Calls"],
      tracking.past.map((row) => [
        row.rep,
        row.period,
        row.quota,
        row.actual,
        row.winRate,
        row.calls,
      ]),
    ),
    table(
      "BookingList",
      ["Rep", "Day", "Amount", "Product"],
      tracking.bookings.map((row) => [row.rep, day(row.day), row.amount, row.product || null]),
    ),
    table(
      "ProductQuotaList",
      ["Product", "Rep", "Quota"],
      tracking.productQuotas.map((row) => [row.product, row.rep || null, row.quota]),
    ),
    table(
      "PayTierList",
      ["From", "Multiple"],
      payTiers.map(({ from, multiple }) => [from, multiple]),
    ),
  ];
  return {
    name: "Actuals",
    family: "inputs",
    purpose: "Stands in for the inputs of the tracked period",
    widths: Array.from({ length: 12 }, () => 14),
    blocks,
  };
}
