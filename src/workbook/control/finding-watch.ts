import type { Finding } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import type { Warning } from "./warning";
import { verdict } from "./warnings-block";

/** A finding with what the formulas know of it. */
export type Watched = Finding & {
  /** The warning of the sheet Checks that is raised for it; empty where formulas know of none. */
  readonly warning: string;
  /** Of several findings of a kind: the territory or the group that this one is about. */
  readonly one: string;
  /** What the formulas say of it now; empty where they say nothing. */
  readonly formula: string | null;
  readonly now: string;
};

const LOOK = "LOOK";

const ofWarning = "INDEX(WarningResults,MATCH({warning},WarningIds,0))";

/** What is said of one; where it is no longer among those looked at, as by another method, its warning speaks for all. */
function said(holds: string, among: string): string {
  return `=IF(${among}=0,${ofWarning},IF(${holds}>0,"${LOOK}","OK"))`;
}

const relative = "TerritoryWeights[Id],{one},TerritoryWeights[Score over median]";

/** Where there may be a finding for each territory or group, the warning counts them all, and these look at one. */
const ofOne: Readonly<Record<string, string>> = {
  "split-territory": said(
    `COUNTIFS(${relative},">"&SplitAbove+Tolerance)`,
    "COUNTIF(TerritoryWeights[Id],{one})",
  ),
  "merge-territory": said(
    `COUNTIFS(${relative},"<"&MergeBelow-Tolerance)`,
    "COUNTIF(TerritoryWeights[Id],{one})",
  ),
  // The groups of a method that is not in use stand there, too, with no pool.
  "beyond-capacity": said(
    "SUMPRODUCT((PoolGroups[Group]={one})*(PoolGroups[Pool]-Tolerance>PoolGroups[Bottom up]))",
    "COUNTIFS(PoolGroups[Group],{one},PoolGroups[In use],1)",
  ),
};

/** Which of the findings formulas follow: by a warning of their own, or by looking at the one they are about. */
export function watched(
  findings: readonly Finding[],
  warnings: readonly Warning[],
): readonly Watched[] {
  return findings.map((finding): Watched => {
    const { id } = finding;
    const warning = warnings.find(
      ({ finding: kind }) => id === kind || (kind in ofOne && id.startsWith(`${kind}-`)),
    );
    if (warning === undefined) {
      return { ...finding, warning: "", one: "", formula: null, now: "" };
    }
    const kind = warning.finding;
    const own = id === kind ? undefined : ofOne[kind];
    return own === undefined
      ? { ...finding, warning: kind, one: "", formula: `=${ofWarning}`, now: verdict(warning) }
      : { ...finding, warning: kind, one: id.slice(kind.length + 1), formula: own, now: LOOK };
  });
}

/** What the formulas say of each finding: its warning, or the territory or group that it is about. */
export function watchBlock(rows: readonly Watched[]): Block {
  return block<Watched>(
    { heading: "What the formulas say" },
    [
      words({ key: "id", header: "Id", rangeName: "WatchedIds", value: (row) => row.id }),
      words({ key: "warning", header: "Warning", value: (row) => row.warning || null }, "note"),
      {
        key: "now",
        header: "Says now",
        look: "calculation words",
        rangeName: "WatchedStates",
        formula: (row) => row.formula,
        value: (row) => row.now || null,
      },
      words({ key: "one", header: "Of which", value: (row) => row.one || null }, "note"),
    ],
    rows,
  );
}
