import { useMemo } from "react";
import { quotaPlan, teamPerformance, type QuotaModel } from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { FloatingBars } from "../charts/FloatingBars";
import { ReportView } from "../reports/ReportView";
import { Section } from "../pieces/Section";
import { trackWords } from "../words/track";

/** Whether the model has a funnel of closers, setters and managers to speak of. */
export function hasRoles({ roles }: QuotaModel): boolean {
  return Object.values(roles).some(({ headcount }) => headcount !== null);
}

/** The funnel's roles against quota and pay, for a month. */
export function RolesView({ model }: { readonly model: QuotaModel }) {
  const { report, attained } = useMemo(() => {
    const { roles, team, findings } = quotaPlan({ ...model, roster: [], hires: [] });
    const { healthyOteShare } = model.inputs;
    const { currency } = model.company;
    return {
      report: teamPerformance({ roles, team, findings, healthyOteShare, currency }),
      attained: roles.flatMap(({ role, quotaAttainment }) =>
        quotaAttainment === null ? [] : [{ role, share: quotaAttainment }],
      ),
    };
  }, [model]);
  return (
    <Section title={trackWords.roles}>
      {attained.length > 0 && (
        <FloatingBars
          title={trackWords.rolesChart}
          measure="share"
          bars={attained.map(({ role, share }) => ({
            label: trackWords.roleNames[role],
            from: 0,
            to: share,
            tone: share < 1 ? "less" : "more",
            text: spokenShare(share),
          }))}
        />
      )}
      <ReportView report={report} />
    </Section>
  );
}
