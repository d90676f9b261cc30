import { useState } from "react";
import type { AllocationPlan } from "../../engine";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { ActualsView } from "./actuals/ActualsView";
import { PartSelect } from "./PartSelect";
import { RepsView, type Chosen } from "./RepsView";
import { hasRoles, RolesView } from "./RolesView";
import type { TeamPart } from "./team-parts";
import { TeamView } from "./TeamView";
import { leaveView, leftView, viewsOf, type TrackView } from "./track-views";
import { trackWords } from "../words/track";
import { isTracked, type Tracked } from "./tracked";
import { TrendsView } from "./TrendsView";
import { UpkeepView } from "./UpkeepView";
import { useSelectedRep } from "../work/useSelectedRep";
import { useTracked } from "./useTracked";
import { ViewTabs, viewPanelId, viewTabId } from "./ViewTabs";
import { WarningsView } from "./WarningsView";

export type TrackedPlaceProps = Pick<PlaceProps, "model" | "acts" | "host"> & {
  readonly plan: AllocationPlan;
};

/** A part that the plan still has; everybody where it is gone. */
function standingPart({ reps }: AllocationPlan, part: TeamPart): TeamPart {
  return part !== null && reps.some(({ person }) => person[part.kind] === part.name) ? part : null;
}

/** The views of a tracked period; without actuals, the way to bring them in. */
export function TrackedPlace({ model, plan, acts, host }: TrackedPlaceProps) {
  const pane = usePaneStyles();
  const isTold = isTracked(model);
  const [asked, setAsked] = useState<TrackView>(leftView);
  const [askedPart, setPart] = useState<TeamPart>(null);
  const [chosen, setChosen] = useState<Chosen>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const part = standingPart(plan, askedPart);
  const { whole, shown, isOld } = useTracked(model, plan, part);
  const views = viewsOf({ roles: hasRoles(model), actuals: isTold });
  // Bringing actuals in comes first while there are none.
  const view = views.find((each) => each === asked) ?? (isTold ? "team" : "actuals");
  const go = (next: TrackView) => {
    setAsked(next);
    leaveView(next);
  };
  const open = (rep: string) => {
    setSelected(null);
    setChosen({ rep, isAsked: true });
    go("reps");
  };
  useSelectedRep(host, plan, (rep) => {
    if (view === "reps") setChosen({ rep, isAsked: false });
    else setSelected(rep);
  });

  const viewOf = (found: Tracked, all: Tracked) => {
    switch (view) {
      case "team":
        return <TeamView tracked={found} onPart={setPart} />;
      case "reps":
        return <RepsView tracked={found} whole={all} chosen={chosen} onChoose={setChosen} />;
      case "warnings":
        return <WarningsView tracked={found} onChoose={open} />;
      case "trends":
        return <TrendsView tracked={found} />;
      default:
        return null;
    }
  };
  const isOfPeriod = view !== "actuals" && view !== "roles" && view !== "upkeep";
  const selectedName = plan.reps.find(({ id }) => id === selected)?.person.name;
  return (
    <div className={pane.stack}>
      <ViewTabs view={view} views={views} onGo={go} />
      {selectedName !== undefined && selected !== null && isTold && (
        <div role="status">
          <Message
            intent="info"
            title={trackWords.selected(selectedName)}
            choices={[
              { label: trackWords.open, onChoose: () => open(selected) },
              { label: trackWords.dismiss, onChoose: () => setSelected(null) },
            ]}
          />
        </div>
      )}
      {isOfPeriod && <PartSelect plan={plan} part={part} onPart={setPart} />}
      <div role="tabpanel" id={viewPanelId(view)} aria-labelledby={viewTabId(view)}>
        {view === "actuals" && (
          <ActualsView
            model={model}
            plan={plan}
            acts={acts}
            onTaken={() => go("actuals")}
            onSeeTeam={() => go("team")}
          />
        )}
        {view === "upkeep" && <UpkeepView model={model} plan={plan} />}
        {view === "roles" && <RolesView model={model} />}
        {isOfPeriod &&
          (shown === null || whole === null ? (
            <p role="status">{trackWords.working}</p>
          ) : (
            <div aria-busy={isOld}>{viewOf(shown, whole)}</div>
          ))}
      </div>
    </div>
  );
}
