import type { Finding, QuotaModel } from "../../engine";
import type { Goal } from "../work/useGoTo";

/** A way out of a finding: what it is called, and where it leads. */
export type FindingGoal = { readonly name: string; readonly goal: Goal };

/** More than so many rows are better looked for in the sheet. */
const MOST = 3;

/** Which inputs a kind of finding is about, where it names no row. */
const inputsOf: readonly (readonly [RegExp, string])[] = [
  [/^(beyond-capacity|unlikely-target)/, "targets"],
  [/^setter-capacity/, "meetingsPerDay"],
  [/^given-(\w+)$/, "$1"],
  [/^ote-misaligned-(\w+)$/, "$1.monthlyOte"],
  [/^(?:quota-above-capacity|below-quota|above-quota)-(\w+)$/, "$1.actual"],
  [/^ote-share/, "closer.monthlyOte"],
  [/^season/, "seasonality"],
  [/^too-little-history/, "allocation.monthsOfHistory"],
  [/territor|^weight/, "territories"],
  [/^full-quota-for-new-hires|^ramp/, "ramps"],
  [/^idle-acceptances/, "allocation"],
];

function rowGoals({ concerns = [] }: Finding, model: QuotaModel): readonly FindingGoal[] {
  const lists = { roster: model.roster, hires: model.hires, territories: model.territories };
  const known = new Map<string, FindingGoal>();
  for (const [list, rows] of Object.entries(lists)) {
    for (const { id, name } of rows) {
      if (known.has(id)) continue;
      known.set(id, { name: name || id, goal: { kind: "input", path: `${list}.${id}` } });
    }
  }
  return concerns.flatMap((id) => known.get(id) ?? []).slice(0, MOST);
}

/** Where in the workbook something can be done about a finding: at the rows it names, at its input, or where all are listed. */
export function findingGoals(finding: Finding, model: QuotaModel): readonly FindingGoal[] {
  const rows = rowGoals(finding, model);
  if (rows.length > 0) return rows;
  const found = inputsOf.find(([pattern]) => pattern.test(finding.id));
  if (found !== undefined) {
    const [pattern, to] = found;
    const [match = ""] = pattern.exec(finding.id) ?? [];
    const path = match.replace(pattern, to);
    return [{ name: "", goal: { kind: "input", path } }];
  }
  const hasTeam = model.roster.length + model.hires.length > 0;
  const sheet = hasTeam ? "Findings" : "Checks";
  return [{ name: sheet, goal: { kind: "sheet", sheet } }];
}
