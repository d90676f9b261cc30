import type { AllocationPlan } from "../../engine";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Problems } from "../pieces/Problems";
import { hasRoles, RolesView } from "./RolesView";
import { trackWords } from "../words/track";
import { TrackedPlace } from "./TrackedPlace";

/** Without quotas nothing can be tracked; the funnel's roles have theirs by the month. */
function NoPlan({ model, plan }: PlaceProps) {
  const pane = usePaneStyles();
  const problems = plan.allocation?.kind === "impossible" ? plan.allocation.problems : [];
  return (
    <div className={pane.stack}>
      <Problems problems={problems} isStale={false} />
      <Message
        intent="info"
        title={problems.length > 0 ? trackWords.impossible : trackWords.noPlan}
      >
        {problems.length > 0 ? null : trackWords.noPlanText}
      </Message>
      {hasRoles(model) && <RolesView model={model} />}
    </div>
  );
}

function plannedIn({ plan }: PlaceProps): AllocationPlan | null {
  return plan.allocation?.kind === "planned" ? plan.allocation : null;
}

/** The running period against the plan: actuals in, lights, scorecards, warnings, advice, trends and upkeep. */
export function TrackPlace(props: PlaceProps) {
  const allocation = plannedIn(props);
  return allocation === null ? (
    <NoPlan {...props} />
  ) : (
    <TrackedPlace model={props.model} plan={allocation} acts={props.acts} host={props.host} />
  );
}
