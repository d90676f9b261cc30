import { useMemo } from "react";
import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Section } from "../pieces/Section";
import { useExploreStyles } from "./Explore.styles";
import { exploreWords } from "../words/explore";
import { funnelLevers } from "./funnel-levers";
import { changesOf, isMoved, type Lever, type Moved } from "./lever";
import { LeverActs } from "./LeverActs";
import { LeverField } from "./LeverField";
import { leversOf } from "./levers";
import { TrialAnswer } from "./TrialAnswer";
import { useLeft } from "../work/left-standing";
import { useTrial } from "./useTrial";

export type ExploreProps = PlaceProps & {
  /** Opens what works long questions out; the browser's own worker unless somebody says otherwise. */
  readonly openWorker: () => Worker;
};

function useLevers({ model, plan }: PlaceProps): readonly Lever[] {
  const { allocation } = plan;
  return useMemo(() => {
    if (allocation === null) return funnelLevers(model);
    return allocation.kind === "planned" ? leversOf(model, allocation) : [];
  }, [model, allocation]);
}

/** So many levers leave room for what they come to beneath; the others fold out. */
const FIRST = 4;

/** The few inputs that matter as levers: what they come to at once, and nothing changed until somebody says so. */
export function Levers(props: ExploreProps) {
  const { model, plan, acts, host, openWorker } = props;
  const pane = usePaneStyles();
  const styles = useExploreStyles();
  const levers = useLevers(props);
  const [moved, setMoved] = useLeft<Moved>("explore/levers", {});
  const changes = useMemo(() => changesOf(levers, moved), [levers, moved]);
  const { trial, isBusy } = useTrial({ model, plan, changes, openWorker });
  const isTeam = plan.allocation !== null;
  if (levers.length === 0) return null;
  const field = (lever: Lever) => (
    <LeverField
      key={lever.id}
      lever={lever}
      value={moved[lever.id] ?? lever.now}
      onMove={(value) => setMoved((before) => ({ ...before, [lever.id]: value }))}
    />
  );
  return (
    <Section title={exploreWords.levers}>
      <Caption1 className={pane.quiet}>{exploreWords.leversText}</Caption1>
      {levers.slice(0, FIRST).map(field)}
      {levers.length > FIRST && (
        <Fold summary={exploreWords.moreLevers}>{levers.slice(FIRST).map(field)}</Fold>
      )}
      <div className={styles.wrapping}>
        <Button size="small" disabledFocusable={changes.length === 0} onClick={() => setMoved({})}>
          {exploreWords.resetAll}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {isBusy && <Body1 className={pane.quiet}>{exploreWords.triedBusy}</Body1>}
      </div>
      {changes.length > 0 && trial !== null && (
        <TrialAnswer trial={trial} currency={model.company.currency} isTeam={isTeam} />
      )}
      <LeverActs
        model={model}
        acts={acts}
        host={host}
        changes={changes}
        moved={levers.filter((lever) => isMoved(lever, moved))}
        trial={trial}
        canSave={isTeam}
        onMade={() => setMoved({})}
      />
    </Section>
  );
}
