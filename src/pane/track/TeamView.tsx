import type { Report } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { ReportView } from "../reports/ReportView";
import { Section } from "../pieces/Section";
import { AdviceCard } from "./AdviceCard";
import { GroupsCard, type GroupsCardProps } from "./GroupsCard";
import { TeamCard } from "./TeamCard";
import { trackWords } from "../words/track";
import { dashboardOf } from "./period-reports";
import type { Tracked } from "./tracked";
import { useAnswer } from "../work/useAnswer";

function Dashboard({ tracked }: { readonly tracked: Tracked }) {
  const report = useAnswer<"dashboard", Report | null>({
    question: { kind: "dashboard", models: [tracked.model], part: tracked.part },
    here: () => dashboardOf(tracked),
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
