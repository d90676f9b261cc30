import { useEffect, useMemo, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { repScorecard, trendOf, type TrackedRepLine } from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { Lines } from "../charts/Lines";
import { usePaneStyles } from "../Pane.styles";
import { ReportView } from "../reports/ReportView";
import { LightMark } from "./LightMark";
import { useTrackStyles } from "./Track.styles";
import { repConfidence, warningsOf, type Tracked } from "./tracked";
import { trackWords } from "../words/track";

export type ScorecardProps = {
  readonly tracked: Tracked;
  readonly line: TrackedRepLine;
  /** Whether somebody asked for it here, so that the focus goes to it. */
  readonly isAsked: boolean;
  readonly onBack: () => void;
};

/** The warnings of one rep alone: of a thousand the others are not worked out. */
function reportOf(tracked: Tracked, line: TrackedRepLine) {
  const alone = { ...tracked, team: { ...tracked.team, reps: [line] } };
  return repScorecard(tracked, line, {
    confidence: repConfidence(tracked, line),
    warnings: warningsOf(alone),
  });
}

function PastPicture({ tracked, line }: Pick<ScorecardProps, "tracked" | "line">) {
  const own = tracked.tracking.past.filter(({ rep }) => rep === line.rep.id);
  const { periods } = trendOf(own);
  if (periods.length === 0) return null;
  return (
    <Lines
      title={trackWords.past}
      steps={[...periods.map(({ period }) => period), trackWords.nowProjected]}
      lines={[
        {
          name: trackWords.attained,
          tone: "level",
          points: [...periods.map(({ attainment }) => attainment), line.projectedAttainment],
        },
      ]}
      measure="share"
      spoken={spokenShare}
    />
  );
}

/** One rep: the light, the picture of the periods, and everything the scorecard says. */
export function Scorecard({ tracked, line, isAsked, onBack }: ScorecardProps) {
  const pane = usePaneStyles();
  const styles = useTrackStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = line.rep;
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [id, isAsked]);
  const report = useMemo(() => reportOf(tracked, line), [tracked, line]);
  return (
    <section className={pane.card} aria-label={line.rep.person.name}>
      <div>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {trackWords.back}
        </Button>
      </div>
      <div className={pane.spread}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {report.title}
        </h2>
        <LightMark light={line.light} instead={trackWords.unpaced[line.reporting]} />
      </div>
      <PastPicture tracked={tracked} line={line} />
      <ReportView report={report} />
    </section>
  );
}
