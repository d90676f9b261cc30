import { difference } from "../../share/answered";
import { grouped } from "../../share/grouped";
import type { RollUpLine } from "../../tracking/roll-up";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackedTeam } from "../../tracking/tracked-team";
import { paragraph, withoutBlankColumns, type ReportPart } from "./report";

/** A line, and the ids of its reps. */
type Group = { readonly line: RollUpLine; readonly members: string };

/** Groups of reps, one line each; groups of the same reps share one. */
export function rollUpParts(team: TrackedTeam): readonly ReportPart[] {
  const managers = new Map(team.managers.map(({ id, name }) => [id, name]));
  const groupsBy = (lines: readonly RollUpLine[], wordOf: (one: TrackedRepLine) => string) => {
    const members = grouped(team.reps, wordOf);
    return lines.map((line) => ({ line, members: idsOf(members.get(line.name) ?? []) }));
  };
  const lines = folded([
    { line: team.company, members: idsOf(team.reps) },
    ...named(
      "region",
      groupsBy(team.byRegion, ({ rep }) => rep.person.region),
    ),
    ...named(
      "team",
      groupsBy(team.byTeam, ({ rep }) => rep.person.team),
    ),
    ...named(
      "manager",
      groupsBy(team.byManager, ({ rep }) => rep.person.manager).map(({ line, members }) => ({
        line: { ...line, name: managers.get(line.name) ?? line.name },
        members,
      })),
    ),
    ...named(
      "segment",
      groupsBy(team.bySegment, ({ rep }) => rep.person.segment),
    ),
    ...groupsBy(team.byThird, ({ third }) => third ?? "")
      .filter(({ line }) => line.reported > 0)
      .map(({ line, members }) => ({ line: { ...line, name: `${line.name} third` }, members })),
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

function idsOf(reps: readonly TrackedRepLine[]): string {
  return JSON.stringify(reps.map(({ rep }) => rep.id));
}

/** Groups of one kind with its name; whom nobody gave a name stands last, so that the lines sum to everybody. */
function named(kind: string, groups: readonly Group[]): readonly Group[] {
  if (groups.every(({ line }) => line.name === "")) return [];
  const calledBy = (nameOf: (name: string) => string, some: readonly Group[]) =>
    some.map(({ line, members }) => ({ line: { ...line, name: nameOf(line.name) }, members }));
  return [
    ...calledBy(
      (name) => `${kind} ${name}`,
      groups.filter(({ line }) => line.name !== ""),
    ),
    ...calledBy(
      () => `${kind}, none told`,
      groups.filter(({ line }) => line.name === ""),
    ),
  ];
}

/** Groups of the same reps as one line, under all of their names; other reps with the same figures stay apart. */
function folded(groups: readonly Group[]): readonly RollUpLine[] {
  return [...grouped(groups, ({ members }) => members).values()].flatMap((same) => {
    const [first] = same;
    const name = same.map(({ line }) => line.name).join(", ");
    return first === undefined ? [] : [{ ...first.line, name }];
  });
}
