import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import { rounded, teamPartKinds, type RollUpLine, type TeamPartKind } from "../../engine";
import { spokenMoney, spokenShare } from "../numbers/spoken";
import { ShortList } from "../pieces/ShortList";
import { usePaneStyles } from "../Pane.styles";
import { reportWords } from "../words/reports";
import { Section } from "../pieces/Section";
import { groupName, groupsOf, linesOf, type TeamPart } from "./team-parts";
import { LightMark } from "./LightMark";
import { useTrackStyles } from "./Track.styles";
import type { Tracked } from "./tracked";
import { trackWords } from "../words/track";

export type GroupsCardProps = {
  readonly tracked: Tracked;
  readonly onPart: (part: TeamPart) => void;
};

const spokenOr = (share: number | null) =>
  share === null ? reportWords.untold : spokenShare(share);

/** Regions, teams, managers or segments, each with its light and its gap; choosing one shows it alone. */
export function GroupsCard({ tracked, onPart }: GroupsCardProps) {
  const pane = usePaneStyles();
  const styles = useTrackStyles();
  const { team, plan, currency } = tracked;
  const kinds = teamPartKinds.filter((kind) => groupsOf(plan).has(kind));
  const [asked, setAsked] = useState<TeamPartKind | null>(null);
  const kind = kinds.find((each) => each === asked) ?? kinds[0];
  if (kind === undefined) return null;
  const gapOf = ({ projected, quota }: RollUpLine) =>
    projected === null ? reportWords.untold : spokenMoney(rounded(projected - quota, 0), currency);
  const worst = [...linesOf(team, kind)].sort(
    (one, other) => (one.projectedAttainment ?? Infinity) - (other.projectedAttainment ?? Infinity),
  );
  return (
    <Section title={trackWords.groups}>
      <Field label={trackWords.groupBy} size="small">
        <Select
          value={kind}
          onChange={(_event, data) => setAsked(kinds.find((each) => each === data.value) ?? null)}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {trackWords.partKinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <ShortList items={worst} keyOf={({ name }) => name}>
        {(line) => {
          const name = groupName(kind, line.name, plan);
          return (
            <>
              <div className={pane.spread}>
                <button
                  type="button"
                  className={styles.link}
                  aria-label={trackWords.showGroup(name)}
                  onClick={() => onPart({ kind, name: line.name })}
                >
                  {name}
                </button>
                <LightMark light={line.light} />
              </div>
              <div className={styles.small}>
                {[
                  trackWords.made(spokenOr(line.attainment), spokenOr(line.pace)),
                  trackWords.projected(spokenOr(line.projectedAttainment)),
                  trackWords.groupGap(gapOf(line)),
                  trackWords.reportedOf(line.reported, line.reps),
                ].join(" · ")}
              </div>
            </>
          );
        }}
      </ShortList>
    </Section>
  );
}
