import { quotaPlan, type AllocationPlan, type Finding, type QuotaModel } from "../../engine";
import type { PlanSaid } from "../foundation/said";
import type { Check } from "./check";
import { errorChecks, inputChecks } from "./input-checks";
import { planChecks } from "./plan-checks";
import { writtenChecks } from "./written-checks";
import { controlList } from "../foundation/sheet-list";

/** Every check of a plan's workbook. */
export function checksOf(plan: AllocationPlan, said: PlanSaid): readonly Check[] {
  const own = { ...controlList.ratios, name: controlList.ratios.name };
  const isHere = said.sheets.some(({ name }) => name === own.name);
  const ratios = isHere
    ? []
    : [{ ...own, blocks: ["RampFull", "RepRatios"].map((table) => bare(table)) }];
  return [
    ...(said.checks ?? []),
    ...planChecks(plan),
    ...writtenChecks(plan, said.sheets),
    ...inputChecks(said.sheets),
    ...errorChecks([...said.sheets, ...ratios]),
  ];
}

/** A table of which only the name is known. */
function bare(table: string) {
  return { heading: table, table, columns: [], rows: [] };
}

/** What the engine finds: as it is given, or found here. */
export function findingsOf(model: QuotaModel, { findings }: PlanSaid): readonly Finding[] {
  return findings ?? quotaPlan(model).findings;
}
