import { useState } from "react";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import {
  AS_PLANNED,
  scenarioKinds,
  type QuotaModel,
  type ScenarioChange,
  type ScenarioKind,
} from "../../engine";
import type { ChangeModel } from "../workbook-acts";
import { useExploreStyles } from "./Explore.styles";
import { exploreWords } from "../words/explore";

export type SaveScenarioProps = {
  readonly model: QuotaModel;
  readonly change: ChangeModel;
  readonly changes: readonly ScenarioChange[];
  /** The name under which it was saved; null where it was not. */
  readonly onEnd: (name: string | null) => void;
};

function problemOf(name: string, { scenarios }: QuotaModel): string | null {
  if (name === "") return exploreWords.noName;
  const isTaken = scenarios.some((scenario) => scenario.name === name);
  return isTaken || name === AS_PLANNED ? exploreWords.nameTaken : null;
}

/** Keeps the moved levers as a scenario of the model: a name, what it stands for, and the changes. */
export function SaveScenario({ model, change, changes, onEnd }: SaveScenarioProps) {
  const styles = useExploreStyles();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<ScenarioKind | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = () => {
    const said = name.trim();
    const wrong = problemOf(said, model);
    setProblem(wrong);
    if (wrong !== null) return;
    const scenario = { name: said, kind, note: "", changes };
    change(exploreWords.scenarioSaved(said), (now) => ({
      ...now,
      scenarios: [...now.scenarios.filter((one) => one.name !== said), scenario],
    }));
    onEnd(said);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      className={styles.scenario}
    >
      <Field
        label={exploreWords.name}
        size="small"
        validationMessage={problem}
        validationState={problem === null ? "none" : "error"}
      >
        <Input value={name} autoFocus onChange={(_event, data) => setName(data.value)} />
      </Field>
      <Field label={exploreWords.kind} size="small">
        <Select
          value={kind ?? ""}
          onChange={(_event, { value }) =>
            setKind(scenarioKinds.find((each) => each === value) ?? null)
          }
        >
          <option value="">{exploreWords.kinds.none}</option>
          {scenarioKinds.map((each) => (
            <option key={each} value={each}>
              {exploreWords.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.wrapping}>
        <Button size="small" type="submit" appearance="primary">
          {exploreWords.save}
        </Button>
        <Button size="small" onClick={() => onEnd(null)}>
          {exploreWords.cancel}
        </Button>
      </div>
    </form>
  );
}
