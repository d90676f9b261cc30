import {
  monthOf,
  tenureOf,
  type AllocationPlan,
  type Carrier,
  type Leaver,
  type QuotaModel,
} from "../../engine";
import { firstPlaces } from "./allocation-steps";
import { rampFinder, type RampFound } from "./ramp-rows";

/** Somebody of the team, with what the sheet looks up of them. */
export type TeamRow = Carrier & {
  /** The id of the roster's row that tells of the person: a backfill's is the leaver's. */
  readonly source: string;
  readonly teamRow: number;
  readonly rosterRow: number;
  /** 0 for whoever is not known to leave. */
  readonly leaverRow: number;
  readonly leaver: Leaver | null;
  /** The last day as the roster tells it, as an ISO date; empty for none. */
  readonly endTold: string;
  readonly firstMonth: number;
  /** The last month of the plan's year for whoever stays. */
  readonly lastMonth: number;
  readonly found: RampFound;
  /** The part of hires that start late, and by how many months; nothing for whoever is there. */
  readonly slip: number;
  readonly slipMonths: number;
};

/** The first month of the plan's year. */
export function firstMonthOfYear({ calendar }: QuotaModel): number {
  return monthOf(calendar.fiscalYearStart) ?? 0;
}

/** Everybody with the rows of other tables in which the sheet looks. */
export function teamRows(model: QuotaModel, { carriers }: AllocationPlan): readonly TeamRow[] {
  const told = [...model.roster, ...model.hires.map((hire) => ({ ...hire, endDate: "" }))];
  const rosterRows = firstPlaces(told.map(({ id }) => id));
  const leaverRows = firstPlaces(model.leavers.map(({ rep }) => rep));
  const found = rampFinder(model);
  const { slipShare, slipMonths } = model.allocation;
  return carriers.map((carrier, at): TeamRow => {
    const { id, standing } = carrier.person;
    const source = standing === "BACKFILL" ? id.replace(/-backfill$/, "") : id;
    const [rosterRow, leaverRow] = [rosterRows.get(source) ?? 0, leaverRows.get(source) ?? 0];
    const { firstMonth, lastMonth } = tenureOf(carrier.person);
    return {
      ...carrier,
      source,
      teamRow: at + 1,
      rosterRow,
      leaverRow,
      leaver: model.leavers[leaverRow - 1] ?? null,
      endTold: told[rosterRow - 1]?.endDate ?? "",
      firstMonth,
      lastMonth: lastMonth === Infinity ? firstMonthOfYear(model) + 12 - 1 : lastMonth,
      found: found(carrier),
      slip: standing === "EMPLOYED" ? 0 : slipShare,
      slipMonths,
    };
  });
}
