import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Problems } from "../pieces/Problems";
import { Section } from "../pieces/Section";
import { BackTestPart } from "./BackTestPart";
import { exploreWords } from "../words/explore";
import { FairnessPart } from "./FairnessPart";
import { ForecastPart } from "./ForecastPart";
import { Levers, type ExploreProps } from "./Levers";
import { OddsPart } from "./OddsPart";
import { openExploreWorker } from "./open-worker";
import { OptimumPart } from "./OptimumPart";
import { ScenariosPart } from "./ScenariosPart";
import { SensitivityPart } from "./SensitivityPart";

/** Into the sheets what is explored here goes with a writing, and not before. */
function IntoSheets({ acts }: Pick<PlaceProps, "acts">) {
  const pane = usePaneStyles();
  return (
    <Section title={exploreWords.toSheets}>
      <Caption1 className={pane.quiet}>{exploreWords.toSheetsText}</Caption1>
      <div>
        <Button onClick={() => void acts.write(false)}>{exploreWords.writeNow}</Button>
      </div>
    </Section>
  );
}

export type ExplorePlaceProps = PlaceProps & {
  /** Opens what works long questions out; the browser's own worker unless somebody says otherwise. */
  readonly openWorker?: () => Worker;
};

/** Where a model is tried: levers, scenarios, and what the evidence says; nothing changes it unless somebody says so. */
export function ExplorePlace({ openWorker = openExploreWorker, ...place }: ExplorePlaceProps) {
  const pane = usePaneStyles();
  const props: ExploreProps = { ...place, openWorker };
  const { allocation } = place.plan;
  if (allocation?.kind === "impossible") {
    return <Problems problems={allocation.problems} isStale={false} />;
  }
  return (
    <div className={pane.stack}>
      <Levers {...props} />
      {allocation === null && <Body1 className={pane.quiet}>{exploreWords.noTeam}</Body1>}
      {allocation !== null && (
        <>
          <ScenariosPart {...props} />
          <SensitivityPart {...props} />
          <ForecastPart {...props} />
          <OddsPart {...props} />
          <OptimumPart {...props} />
          <BackTestPart {...props} />
          <FairnessPart {...props} />
          {place.host !== null && <IntoSheets acts={place.acts} />}
        </>
      )}
    </div>
  );
}
