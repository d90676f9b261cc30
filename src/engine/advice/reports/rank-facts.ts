import { ranksOfReported } from "../../tracking/reported-ranks";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackingJudged } from "../tracking-judged";
import type { Fact } from "./report";

/** A rep's places: by attainment and money among all, and by attainment in the own team and region where they are smaller. */
export function rankFacts({ team }: TrackingJudged, line: TrackedRepLine): readonly Fact[] {
  const ranked = team.reps.filter(({ rank }) => rank !== null).length;
  const sold = team.reps.filter(({ rankByMoney }) => rankByMoney !== null).length;
  const within = (kind: string, wordOf: (one: TrackedRepLine) => string): readonly Fact[] => {
    const group = team.reps.filter(
      (one) => one.rank !== null && wordOf(one) === wordOf(line) && wordOf(one) !== "",
    );
    if (group.length === 0 || group.length === ranked) return [];
    const ranks = ranksOfReported(
      group.map(({ attainment }) => attainment),
      "competition",
    );
    return [
      [
        `Rank in ${kind} ${wordOf(line)}`,
        `${ranks[group.indexOf(line)]} of ${group.length}`,
        "text",
      ],
    ];
  };
  return [
    ["Rank by attainment", line.rank === null ? null : `${line.rank} of ${ranked}`, "text"],
    ["Rank by money", line.rankByMoney === null ? null : `${line.rankByMoney} of ${sold}`, "text"],
    ...within("team", ({ rep }) => rep.person.team),
    ...within("region", ({ rep }) => rep.person.region),
    ["Reps who are ahead", line.shareAhead, "share"],
  ];
}
