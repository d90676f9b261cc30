import { revenueTypes, serialDate, shippedRamps, type QuotaModel } from "../../src/engine";
import { block } from "../../src/workbook/block";
import type { Block, CellContent, SheetDescription } from "../../src/workbook/description";

type Row = readonly CellContent[];
function table(name: string, headers: readonly string[], rows: readonly Row[]): Block {
  const shown = rows.length === 0 ? [headers.map(() => null)] : rows;
  return block<Row>(
    { heading: name, table: name },
    headers.map((header, at) => ({
      key: `c${at}`,
      header,
      look: "input" as const,
      value: (row: Row) => row[at] ?? null,
    })),
    shown,
  );
}
function scalars(rows: readonly (readonly [string, CellContent])[]): Block {
  return block(
    { heading: "Scalars" },
    [
      {
        key: "n",
        header: "Name",
        look: "label" as const,
        value: (r: (typeof rows)[number]) => r[0],
      },
      {
        key: "v",
        header: "Value",
        look: "input" as const,
        value: (r: (typeof rows)[number]) => r[1],
        name: (r: (typeof rows)[number]) => r[0],
      },
    ],
    rows,
  );
}
const day = (iso: string) => (iso === "" ? null : serialDate(iso));
const or = (text: string) => (text === "" ? null : text);

export function standIn(m: QuotaModel): readonly Omit<SheetDescription, "masterCheck">[] {
  const a = m.allocation;
  const months = Array.from({ length: 24 }, (_x, i) => `Month ${i + 1}`);
  const own = m.ramps;
  const ramps = [
    { name: "At once", role: null, segment: "", shares: [1] },
    ...shippedRamps.map((r) => own.find(({ name }) => name === r.name) ?? r),
    ...own.filter(({ name }) => !shippedRamps.some((r) => r.name === name)),
  ];
  const reps = [
    ...m.roster.map((r) => ({ ...r, standing: "EMPLOYED" })),
    ...m.hires.map((h) => ({
      ...h,
      endDate: "",
      previousQuota: null,
      previousBookings: null,
      standing: "HIRE",
    })),
  ];
  const blocks = [
    scalars([
      ["CoverageBuffer", a.coverageBuffer],
      ["BlendShare", a.blendShare],
      ["MinWeight", a.minWeight],
      ["MaxWeight", a.maxWeight],
      ["SplitAbove", a.splitAbove],
      ["MergeBelow", a.mergeBelow],
      ["RoundingStep", a.roundingStep],
      ["PeriodStep", a.periodStep],
      ["SlipShare", a.slipShare],
      ["SlipMonths", a.slipMonths],
      ["MeetingsPerMonth", a.meetingsPerMonth],
      ["FactorAccountDensity", m.factorWeights.accountDensity],
      ["FactorMarketMaturity", m.factorWeights.marketMaturity],
      ["FactorHistoricalPerformance", m.factorWeights.historicalPerformance],
      ["FactorCompetitiveOpenness", m.factorWeights.competitiveOpenness],
      ["QuotaMethod", m.method],
      ["RampRule", m.rampRule],
      ["AdjustmentRule", m.adjustmentRule],
      ["FiscalYearStart", day(m.calendar.fiscalYearStart)],
      ["PlanPeriod", m.calendar.period],
      ["LeastHistory", 0.25],
    ]),
    table(
      "TargetList",
      ["Segment", "Revenue type", "Amount"],
      m.targets.map((t) => [or(t.segment), t.revenueType, t.amount]),
    ),
    table(
      "MixList",
      ["Revenue type", "Role", "Share"],
      m.revenueMix.map((x) => [x.revenueType, x.role, x.share]),
    ),
    table(
      "RosterList",
      [
        "Id",
        "Name",
        "Standing",
        "Role",
        "Segment",
        "Tier",
        "Territory",
        "Manager",
        "Team",
        "Region",
        "Start",
        "End",
        "OTE",
        "Pay mix",
        "Time",
        "Ramp",
        "Previous quota",
        "Previous bookings",
      ],
      reps.map((r) => [
        r.id,
        r.name,
        r.standing,
        r.role,
        or(r.segment),
        or(r.tier),
        or(r.territory),
        or(r.manager),
        or(r.team),
        or(r.region),
        day(r.startDate),
        day(r.endDate),
        r.annualOte,
        r.payMix,
        r.capacity,
        or(r.ramp),
        r.previousQuota,
        r.previousBookings,
      ]),
    ),
    table(
      "LeaverList",
      ["Rep", "Last day", "Backfill after months"],
      m.leavers.map((l) => [l.rep, day(l.lastDay), l.backfillAfterMonths]),
    ),
    table(
      "ChangeList",
      ["Id", "Kind", "Rep", "To", "Share", "From", "Until", "Grace days", "Prorate by", "Reason"],
      m.changes.map((c) => [
        c.id,
        c.kind,
        c.rep,
        or(c.to),
        c.share,
        day(c.from),
        day(c.until),
        c.graceDays,
        c.prorateBy,
        or(c.reason),
      ]),
    ),
    table(
      "TerritoryList",
      [
        "Id",
        "Name",
        "Segment",
        "Account density",
        "Market maturity",
        "Historical performance",
        "Competitive openness",
        "Maturity",
        "Locked",
      ],
      m.territories.map((t) => [
        t.id,
        t.name,
        or(t.segment),
        t.scores.accountDensity,
        t.scores.marketMaturity,
        t.scores.historicalPerformance,
        t.scores.competitiveOpenness,
        t.maturity,
        t.locked,
      ]),
    ),
    table(
      "RampList",
      ["Name", "For role", "For segment", "Origin", "Months", ...months],
      ramps.map((r) => [
        r.name,
        r.role,
        or(r.segment),
        "x",
        r.shares.length,
        ...months.map((_m, i) => r.shares[i] ?? null),
      ]),
    ),
    table(
      "SeasonList",
      ["Period", "Share"],
      m.seasonality.map((s, i) => [i + 1, s]),
    ),
    table(
      "TierList",
      ["Name", "Multiplier", "Ramp below months", "Ramp factor"],
      m.tiers.map((t) => [t.name, t.multiplier, t.rampBelowMonths, t.rampFactor]),
    ),
    table(
      "ProductivityList",
      ["Role", "Segment", "Amount", "Win rate"],
      m.productivity.map((p) => [p.role, or(p.segment), p.amount, p.winRate]),
    ),
    table(
      "BoundList",
      ["Rep", "Floor", "Cap", "Pin", "Reason"],
      m.bounds.map((b) => [b.rep, b.floor, b.cap, b.pin, or(b.reason)]),
    ),
  ];
  void revenueTypes;
  return [
    {
      name: "Stand in",
      family: "inputs",
      purpose: "x",
      widths: Array.from({ length: 30 }, () => 14),
      blocks,
    },
  ];
}
