import { difference } from "../../share/answered";
import type { RollUpLine } from "../../tracking/roll-up";
import type { TrackedTeam } from "../../tracking/tracked-team";
import { paragraph, withoutBlankColumns, type ReportPart } from "./report";

/** Groups of reps, one line each; groups of the same reps share one. */
export function rollUpParts(team: TrackedTeam): readonly ReportPart[] {
  const managers = new Map(team.managers.map(({ id, name }) => [id, name]));
  const lines = folded([
    team.company,
    ...named("region", team.byRegion),
    ...named("team", team.byTeam),
    ...named(
      "manager",
      team.byManager.map((line) => ({ ...line, name: managers.get(line.name) ?? line.name })),
    ),
    ...named("segment", team.bySegment),
    ...team.byThird
      .filter(({ reported }) => reported > 0)
      .map((line) => ({ ...line, name: `${line.name} third` })),
  ]);
  const isPartial = lines.some(({ quota, quotaOfAll }) => quota !== quotaOfAll);
  return [
    ...(isPartial ? [paragraph("Shares and gaps are of the quota of those who reported.")] : []),
    withoutBlankColumns({
      kind: "table",
      columns: [
        { header: "Of", kind: "text" },
        { header: "reported", kind: "text" },
        { header: "quota", kind: "money" },
        { header: "of it reported", kind: "money" },
        { header: "made", kind: "money" },
        { header: "attained", kind: "share" },
        { header: "pace", kind: "share" },
        { header: "projected", kind: "money" },
        { header: "of quota", kind: "share" },
        { header: "gap", kind: "money" },
      ],
      rows: lines.map((line) => [
        line.name,
        `${line.reported} of ${line.reps}`,
        line.quotaOfAll,
        isPartial ? line.quota : null,
        line.actual,
        line.attainment,
        line.pace,
        line.projected,
        line.projectedAttainment,
        difference(line.projected, line.quota),
      ]),
    }),
  ];
}

/** Lines of one kind with its name; whom nobody gave a name stands last, so that the lines sum to everybody. */
function named(kind: string, lines: readonly RollUpLine[]): readonly RollUpLine[] {
  if (lines.every(({ name }) => name === "")) return [];
  return [
    ...lines
      .filter(({ name }) => name !== "")
      .map((line) => ({ ...line, name: `${kind} ${line.name}` })),
    ...lines
      .filter(({ name }) => name === "")
      .map((line) => ({ ...line, name: `${kind}, none told` })),
  ];
}

/** Lines of the same figures as one, under all of their names. */
function folded(lines: readonly RollUpLine[]): readonly RollUpLine[] {
  const byFigures = new Map<string, RollUpLine>();
  for (const line of lines) {
    const { reps, reported, quotaOfAll, quota, actual, projected, withoutQuota } = line;
    const key = [reps, reported, quotaOfAll, quota, actual, projected, withoutQuota].join(" ");
    const same = byFigures.get(key);
    byFigures.set(key, same === undefined ? line : { ...same, name: `${same.name}, ${line.name}` });
  }
  return [...byFigures.values()];
}
