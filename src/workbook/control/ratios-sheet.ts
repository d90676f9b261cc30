import { monthsToFull, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block } from "../block";
import type { Block, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import { RAMP_MONTHS } from "../inputs/rate-lists";
import { worked, wordsWorked } from "../plan/columns";
import { rampRows } from "../plan/ramp-rows";
import { rampingColumns } from "./ramping-columns";
import { ratioColumns } from "./ratio-columns";

type RampRow = {
  readonly at: number;
  readonly name: string;
  readonly length: number;
  readonly full: number;
};

/** The schedules in the order of their sheet, which has room for so many months. */
function rampFullRows(model: QuotaModel): readonly RampRow[] {
  return rampRows(model).map(({ name, shares }, place): RampRow => {
    const told = shares.slice(0, RAMP_MONTHS);
    return { at: place + 1, name, length: told.length, full: monthsToFull(told) };
  });
}

/** How many months each schedule leaves below a full quota, up to its first full month. */
function rampFullBlock(rows: readonly RampRow[]): Block {
  return block<RampRow>(
    { heading: "Months to a full quota", table: "RampFull" },
    [
      { key: "at", header: "Ramp row", look: "note", value: (row) => row.at },
      wordsWorked("name", "Name", {
        formula: '=INDEX(RampList[Name],{at})&""',
        value: ({ name }) => name,
      }),
      worked("length", "Months told", {
        formula: "=INDEX(RampList[Months],{at})",
        value: ({ length }) => length,
        format: "general",
      }),
      worked("full", "Months to full", {
        // A share is at most 1, so that the first 1 is the first full month.
        formula: `=IFERROR(MATCH(1,INDEX(RampList[[Month 1]:[Month ${RAMP_MONTHS}]],{at},0),0)-1,{length})`,
        value: ({ full }) => full,
        format: "general",
      }),
    ],
    rows,
  );
}

/** Who ramps, and every quota over on-target earnings: what warnings and benchmarks look at. */
export function ratiosSheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.ratios;
  return {
    name,
    family,
    purpose,
    widths: [
      22, 14, 13, 24, 11, 10, 12, 12, 10, 13, 13, 15, 14, 11, 12, 12, 12, 12, 12, 12, 10, 22,
    ],
    blocks: [
      rampFullBlock(rampFullRows(model)),
      block<RepPlan>(
        { heading: "Quota to OTE, rep by rep", table: "RepRatios" },
        [...rampingColumns(model, plan), ...ratioColumns(model)],
        plan.reps,
      ),
    ],
    frozenColumns: 1,
  };
}
