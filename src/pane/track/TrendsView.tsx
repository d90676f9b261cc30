import { grouped } from "../numbers/marks";
import { Body1 } from "@fluentui/react-components";
import { rounded, trendOfMany, trendReport, type Report, type Trend } from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { Lines } from "../charts/Lines";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { ReportView } from "../reports/ReportView";
import { Section } from "../pieces/Section";
import { trackWords } from "../words/track";
import type { Tracked } from "./tracked";
import { useAnswer } from "../work/useAnswer";
import { useLater } from "../work/useLater";

function Whole({ tracked }: { readonly tracked: Tracked }) {
  const report = useAnswer<"trend", Report | null>({
    question: { kind: "trend", models: [tracked.model], part: tracked.part },
    here: () => trendReport(tracked),
    join: (found) => found,
    of: [tracked],
  });
  return report?.value == null ? (
    <p role="status">{trackWords.working}</p>
  ) : (
    <div aria-busy={report.isOld}>
      <ReportView report={report.value} />
    </div>
  );
}

function directionOf({ direction, pointsPerPeriod }: Trend): string {
  if (direction === null || pointsPerPeriod === null) return "";
  const points = rounded(pointsPerPeriod * 100, 1);
  return trackWords.direction(
    trackWords.directions[direction],
    `${points > 0 ? "+" : ""}${grouped(points)}`,
  );
}

/** The periods before this one, as a picture and in words; everything else folds out. */
export function TrendsView({ tracked }: { readonly tracked: Tracked }) {
  const pane = usePaneStyles();
  const found = useLater(() => trendOfMany(tracked.tracking.past), [tracked]);
  if (found === null) return <p role="status">{trackWords.working}</p>;
  const { value: trend } = found;
  if (trend.periods.length === 0) {
    return (
      <Section title={trackWords.trends}>
        <Body1>{trackWords.noTrends}</Body1>
        <Body1 className={pane.quiet}>{trackWords.noTrendsHow}</Body1>
      </Section>
    );
  }
  const said = directionOf(trend);
  const tellers = new Set(tracked.tracking.past.map(({ rep }) => rep));
  const told = tracked.team.reps.filter(({ rep }) => tellers.has(rep.id)).length;
  const { projectedAttainment } = tracked.team.company;
  return (
    <Section title={trackWords.trends}>
      <Body1>
        {[said, trackWords.told(told, tracked.team.reps.length)].filter(Boolean).join(" ")}
      </Body1>
      <Lines
        title={trackWords.trendPicture}
        steps={[...trend.periods.map(({ period }) => period), trackWords.nowProjected]}
        lines={[
          {
            name: trackWords.attained,
            tone: "level",
            points: [...trend.periods.map(({ attainment }) => attainment), projectedAttainment],
          },
        ]}
        measure="share"
        spoken={spokenShare}
      />
      <Fold summary={trackWords.trendTable}>
        <Whole tracked={tracked} />
      </Fold>
    </Section>
  );
}
