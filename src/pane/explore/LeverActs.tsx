import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { inScenario, type ScenarioChange } from "../../engine";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { useExploreStyles } from "./Explore.styles";
import { exploreWords } from "../words/explore";
import type { Lever } from "./lever";
import { SaveScenario } from "./SaveScenario";
import type { Trial } from "./trial";

export type LeverActsProps = Pick<PlaceProps, "model" | "acts" | "host"> & {
  readonly changes: readonly ScenarioChange[];
  /** The levers that stand elsewhere than the model has them. */
  readonly moved: readonly Lever[];
  readonly trial: Trial | null;
  /** Whether scenarios make sense: they compare teams. */
  readonly canSave: boolean;
  readonly onMade: () => void;
};

/** What can be done with the levers: nothing happens to the model before. */
export function LeverActs(props: LeverActsProps) {
  const { model, acts, host, changes, moved, trial, canSave, onMade } = props;
  const pane = usePaneStyles();
  const styles = useExploreStyles();
  const [isSaving, setIsSaving] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const touchesFacts = moved.some(({ isWhatIf }) => isWhatIf);
  const makesPlan = trial?.kind === "lines" && trial.offStep === null;
  const write = { label: exploreWords.writeNow, onChoose: () => void acts.write(false) };
  const make = () => {
    const labels = moved.map(({ definition }) => definition.label);
    acts.change(exploreWords.leversMoved(labels), (now) => {
      const seen = inScenario(now, { changes });
      return seen.kind === "model" ? seen.model : now;
    });
    setDone(exploreWords.madeModel);
    onMade();
  };
  return (
    <>
      <div ref={buttons} className={styles.wrapping}>
        <Button appearance="primary" disabledFocusable={!makesPlan || touchesFacts} onClick={make}>
          {exploreWords.makeModel}
        </Button>
        {canSave && (
          <Button disabledFocusable={changes.length === 0} onClick={() => setIsSaving(true)}>
            {exploreWords.saveScenario}
          </Button>
        )}
      </div>
      {touchesFacts && <div className={pane.quiet}>{exploreWords.factsStay}</div>}
      {isSaving && changes.length > 0 && (
        <SaveScenario
          model={model}
          change={acts.change}
          changes={changes}
          onEnd={(name) => {
            setIsSaving(false);
            buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
            if (name !== null) setDone(exploreWords.saved(name));
          }}
        />
      )}
      <div role="status" aria-live="polite">
        {done !== null && (
          <Message intent="success" title={done} choices={host === null ? [] : [write]} />
        )}
      </div>
    </>
  );
}
