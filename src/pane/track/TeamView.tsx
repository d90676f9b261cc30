import { periodCases, periodAdvice, teamDashboard, trackingFindings } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { ReportView } from "../reports/ReportView";
import { Section } from "../pieces/Section";
import { AdviceCard } from "./AdviceCard";
import { GroupsCard, type GroupsCardProps } from "./GroupsCard";
import { TeamCard } from "./TeamCard";
import { trackWords } from "../words/track";
import { warningsOf, type Tracked } from "./tracked";
import { useLater } from "../work/useLater";

function Dashboard({ tracked }: { readonly tracked: Tracked }) {
  const report = useLater(
    () =>
      teamDashboard(tracked, {
        findings: trackingFindings(tracked),
        advice: periodAdvice(tracked),
        warnings: warningsOf(tracked),
        cases: periodCases(tracked.team),
      }),
    [tracked],
  );
  return report === null ? (
    <p role="status">{trackWords.working}</p>
  ) : (
    <ReportView report={report.value} />
  );
}

/** Where the team stands, what to do about it, and its groups. */
export function TeamView({ tracked, onPart }: GroupsCardProps) {
  const pane = usePaneStyles();
  return (
    <div className={pane.stack}>
      <TeamCard tracked={tracked} />
      <AdviceCard tracked={tracked} />
      <GroupsCard tracked={tracked} onPart={onPart} />
      <Section title={trackWords.everything}>
        <Fold summary={trackWords.dashboard}>
          <Dashboard tracked={tracked} />
        </Fold>
      </Section>
    </div>
  );
}
