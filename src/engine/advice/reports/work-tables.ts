import { grouped } from "../../share/grouped";
import {
  activityByThird,
  activityMeasures,
  activityOf,
  meanActivity,
  shareOfTargets,
  stepConversion,
  type ActivityMean,
  type ActivityMeasure,
} from "../../tracking/activity";
import { thirds } from "../../tracking/places";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackingTargets } from "../../tracking/tracking-model";
import type { TrackingJudged } from "../tracking-judged";
import { byRank } from "./by-rank";
import {
  heading,
  paragraph,
  withoutBlankColumns,
  type ReportColumn,
  type ReportPart,
} from "./report";

const measures: Readonly<Record<ActivityMeasure, ReportColumn>> = {
  calls: { header: "calls", kind: "count" },
  meetings: { header: "meetings", kind: "count" },
  proposals: { header: "proposals", kind: "count" },
  dealValue: { header: "deal value", kind: "money" },
  winRate: { header: "win rate", kind: "share" },
  cycleDays: { header: "days to a deal", kind: "count" },
};
const measureColumns = activityMeasures.map((measure) => measures[measure]);

/** Work, rep by rep and group by group, where some of it is told. */
export function workParts({ team, tracking }: TrackingJudged): readonly ReportPart[] {
  const { targets } = tracking;
  const isTold = ({ told, dealValue }: TrackedRepLine) =>
    activityMeasures.some(
      (measure) => (measure === "dealValue" ? dealValue : told[measure]) !== null,
    );
  if (!team.reps.some(isTold)) return [];
  return [
    heading("Work"),
    paragraph(
      "Of targets: the mean of calls, meetings and proposals, each over its target where there is one.",
    ),
    workByRep(team.reps, targets),
    heading("Work by group"),
    paragraph("Means of the reps who told; blank where fewer than half did."),
    workByGroup(team.reps, targets),
  ];
}

function workByRep(reps: readonly TrackedRepLine[], targets: TrackingTargets): ReportPart {
  return withoutBlankColumns({
    kind: "table",
    columns: [
      { header: "Rep", kind: "text" },
      ...measureColumns,
      { header: "of targets", kind: "share" },
      { header: "meetings a call", kind: "share" },
      { header: "proposals a meeting", kind: "share" },
    ],
    rows: byRank(reps).map((line) => {
      const [held, steps] = [activityOf(line, targets), stepConversion(line)];
      return [
        line.rep.person.name,
        ...activityMeasures.map((measure) => held[measure].value),
        shareOfTargets(line, targets),
        steps.callsToMeetings,
        steps.meetingsToProposals,
      ];
    }),
  });
}

/** A mean for which at least half of a group stand: one rep's number is not the group's. */
export function meanOfMost({ value, told }: ActivityMean, size: number): number | null {
  return 2 * told >= size ? value : null;
}

/** The targets, then everybody, teams and segments where there is more than one, and thirds. */
function workByGroup(reps: readonly TrackedRepLine[], targets: TrackingTargets): ReportPart {
  const byThird = activityByThird(reps, targets);
  const groupOf = (name: string, some: readonly TrackedRepLine[]) => ({
    name,
    means: meanActivity(some, targets),
    size: some.length,
  });
  const groupsBy = (kind: string, wordOf: (line: TrackedRepLine) => string) => {
    const groups = [...grouped(reps, wordOf)].filter(([word]) => word !== "");
    return groups.length < 2 ? [] : groups.map(([word, some]) => groupOf(`${kind} ${word}`, some));
  };
  const groups = [
    groupOf("everybody", reps),
    ...groupsBy("team", ({ rep }) => rep.person.team),
    ...groupsBy("segment", ({ rep }) => rep.person.segment),
    ...thirds.map((third) => ({
      name: `${third} third`,
      means: byThird[third],
      size: reps.filter((line) => line.third === third).length,
    })),
  ];
  return withoutBlankColumns({
    kind: "table",
    columns: [{ header: "Of", kind: "text" }, ...measureColumns],
    rows: [
      ["target", ...activityMeasures.map((measure) => targets[measure])],
      ...groups.map(({ name, means, size }) => [
        name,
        ...activityMeasures.map((measure) => meanOfMost(means[measure], size)),
      ]),
    ],
  });
}
