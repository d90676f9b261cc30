import type { PeriodCase } from "../../tracking/period-cases";
import type { Reporting } from "../../tracking/reporting";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { ProductLine } from "../../tracking/by-product";
import { byRank } from "./by-rank";
import { heading, withoutBlankColumns, type ReportColumn, type ReportPart } from "./report";

const text = (header: string): ReportColumn => ({ header, kind: "text" });
const money = (header: string): ReportColumn => ({ header, kind: "money" });
const share = (header: string): ReportColumn => ({ header, kind: "share" });

/** A rep's name, and that they are still ramping. */
function nameOf({ rep, isRamping }: TrackedRepLine): string {
  return isRamping ? `${rep.person.name} (ramping)` : rep.person.name;
}

/** Why nothing is said of somebody's pace. */
const unpaced: Readonly<Record<Reporting, string>> = {
  REPORTED: "not begun",
  SILENT: "not reported",
  NO_QUOTA: "no quota",
  NOT_STARTED: "not there yet",
  EMPTY_SEAT: "open seat",
};

/** Reps by rank, with their lights and statuses. */
export function repTable(reps: readonly TrackedRepLine[]): ReportPart {
  return {
    kind: "table",
    columns: [
      { header: "#", kind: "count" },
      text("Rep"),
      money("quota"),
      money("made"),
      share("attained"),
      share("pace"),
      text("by pace"),
      share("projected"),
      text("by projection"),
      money("to make"),
    ],
    rows: byRank(reps).map((line) => [
      line.rank,
      nameOf(line),
      line.quota,
      line.actual,
      line.attainment,
      line.pace,
      line.light ?? unpaced[line.reporting],
      line.projectedAttainment,
      line.status,
      line.remaining,
    ]),
  };
}

/** What is in the pipeline against what is left to make, where some of it is told. */
export function pipelineTable(reps: readonly TrackedRepLine[]): readonly ReportPart[] {
  const told = reps.filter(
    ({ told: { surePipeline, openPipeline } }) => surePipeline !== null || openPipeline !== null,
  );
  if (told.length === 0) return [];
  const table: ReportPart = {
    kind: "table",
    columns: [
      text("Rep"),
      money("to make"),
      money("sure pipeline"),
      { header: "coverage", kind: "multiple" },
      text("coverage is"),
      money("weighted open"),
      money("needed at own win rate"),
    ],
    rows: byRank(told).map((line) => [
      line.rep.person.name,
      line.remaining,
      line.told.surePipeline,
      line.coverage,
      line.coverageStatus,
      line.weightedPipeline,
      line.pipelineNeeded,
    ]),
  };
  return [heading("Pipeline"), withoutBlankColumns(table)];
}

/** What was made of each product, where deals are told one by one. */
export function productParts(lines: readonly ProductLine[]): readonly ReportPart[] {
  if (lines.length === 0) return [];
  const table: ReportPart = {
    kind: "table",
    columns: [
      text("Product"),
      { header: "deals", kind: "count" },
      money("quota"),
      money("made"),
      share("attained"),
      share("pace"),
      text("light"),
      money("projected"),
      share("of quota"),
    ],
    rows: lines.map((line) => [
      line.product || "no product told",
      line.deals,
      line.quota === 0 ? null : line.quota,
      line.actual,
      line.attainment,
      line.pace,
      line.light,
      line.projected,
      line.projectedAttainment,
    ]),
  };
  return [heading("Products"), withoutBlankColumns(table)];
}

/** What the period may come to. */
export function caseTable(cases: readonly PeriodCase[]): ReportPart {
  return {
    kind: "table",
    columns: [
      text("If"),
      money("top third"),
      money("middle third"),
      money("bottom third"),
      money("team"),
      share("of quota"),
      money("gap"),
    ],
    rows: cases.map(({ name, thirds, total, shareOfQuota, gap }) => [
      name,
      thirds.top,
      thirds.middle,
      thirds.bottom,
      total,
      shareOfQuota,
      gap,
    ]),
  };
}
