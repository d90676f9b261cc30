import { upwards, type OpenRow } from "../../engine";

/** Inputs that are only ASSUMED, by the list or group of the settings in which they stand. */
export type EvidenceGroup = { readonly at: string; readonly rows: readonly OpenRow[] };

/** What keeps the gate of the evidence shut, list by list, in the order of the register. */
export function evidenceGroups(rows: readonly OpenRow[]): readonly EvidenceGroup[] {
  const groups = new Map<string, OpenRow[]>();
  for (const row of rows) {
    const at = upwards(row.where).at(-1) ?? row.where;
    const known = groups.get(at);
    if (known === undefined) groups.set(at, [row]);
    else known.push(row);
  }
  return [...groups].map(([at, own]) => ({ at, rows: own }));
}

/** What a section of the settings is called. @example sectionName("factorWeights") //=> "Factor weights" */
export function sectionName(section: string): string {
  const words = section.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
