import { useMemo, useState } from "react";
import { Button, Caption1, Checkbox } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { Problem, QuotaModel, Scenario, ScenarioColumn } from "../../engine";
import { Fold } from "../pieces/Fold";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { ChangeModel } from "../workbook-acts";
import { adopted } from "./adopted";
import { changeWordsOf, touchesFacts } from "./change-words";
import { useExploreStyles } from "./Explore.styles";
import { exploreWords } from "../words/explore";
import { inMarks } from "../numbers/marks";

export type ScenarioCardProps = {
  readonly model: QuotaModel;
  readonly scenario: Scenario;
  readonly change: ChangeModel;
  readonly isBeside: boolean;
  /** Whether it may be put beside the model: there is room for two. */
  readonly hasRoom: boolean;
  readonly onBeside: (isBeside: boolean) => void;
  /** What was done with it, in words. */
  readonly onDone: (said: string) => void;
};

/** The changes one by one; made once they are folded out, as names take the whole register. */
function ChangeList({ model, scenario }: Pick<ScenarioCardProps, "model" | "scenario">) {
  const styles = useExploreStyles();
  const said = useMemo(() => changeWordsOf(model), [model]);
  return (
    <ul className={styles.list}>
      {scenario.changes.map((change) => (
        <li key={`${change.path} ${String(change.by)}`}>{said(change)}</li>
      ))}
    </ul>
  );
}

function Changes({ model, scenario }: Pick<ScenarioCardProps, "model" | "scenario">) {
  const pane = usePaneStyles();
  const { note, changes } = scenario;
  return (
    <>
      {note !== "" && <Caption1 className={pane.quiet}>{note}</Caption1>}
      <Fold summary={<Caption1>{exploreWords.changes(changes.length)}</Caption1>}>
        <ChangeList model={model} scenario={scenario} />
      </Fold>
      {changes.some(touchesFacts) && (
        <Caption1 className={pane.quiet}>{exploreWords.changesFacts}</Caption1>
      )}
    </>
  );
}

/** A scenario's name, what it changes, and what can be done with it. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { model, scenario, change, isBeside, hasRoom, onBeside, onDone } = props;
  const styles = useExploreStyles();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { name, kind } = scenario;
  const called = kind === null ? name : `${name} (${exploreWords.scenarioKinds[kind]})`;
  const adopt = () => {
    const found = adopted(model, scenario);
    if (found.kind === "problems") {
      setProblems(found.problems);
      return;
    }
    change(exploreWords.adopted(name), (now) => {
      const seen = adopted(now, scenario);
      return seen.kind === "model" ? seen.model : now;
    });
    onDone(exploreWords.adoptedText(name));
  };
  const remove = () => {
    change(exploreWords.deleted(name), (now) => ({
      ...now,
      scenarios: now.scenarios.filter((one) => one.name !== name),
    }));
    onDone(exploreWords.deleted(name));
  };
  return (
    <li className={styles.scenario}>
      <Checkbox
        label={called}
        checked={isBeside}
        disabled={!isBeside && !hasRoom}
        onChange={(_event, { checked }) => onBeside(checked === true)}
      />
      <Changes model={model} scenario={scenario} />
      {problems.length > 0 && (
        <Message
          intent="warning"
          title={exploreWords.notAdopted}
          choices={[{ label: exploreWords.cancel, onChoose: () => setProblems([]) }]}
        >
          {inMarks(problems.map(({ what, remedy }) => `${what} ${remedy}`).join(" "))}
        </Message>
      )}
      <div className={styles.wrapping}>
        <Button size="small" aria-label={exploreWords.adoptNamed(name)} onClick={adopt}>
          {exploreWords.makeModel}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={exploreWords.deleteScenario(name)}
          title={exploreWords.deleteScenario(name)}
          onClick={remove}
        />
      </div>
    </li>
  );
}

/** Why a scenario makes no plan. */
export function NoPlan({ column }: { readonly column: ScenarioColumn }) {
  return (
    <Message intent="warning" title={`${column.name} ${exploreWords.makesNoPlan}`}>
      {inMarks(column.problems.map(({ what, remedy }) => `${what} ${remedy}`).join(" "))}
    </Message>
  );
}
