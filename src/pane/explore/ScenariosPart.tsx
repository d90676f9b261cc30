import { useRef, useState } from "react";
import { Caption1 } from "@fluentui/react-components";
import { spokenCount, spokenShare } from "../numbers/spoken";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { Answered } from "./Answered";
import { Part } from "../pieces/Part";
import { useExploreStyles } from "./Explore.styles";
import type { ExploreAnswers } from "./explore-messages";
import { exploreWords } from "../words/explore";
import type { ExploreProps } from "./Levers";
import { NoPlan, ScenarioCard } from "./ScenarioCard";
import { ScenarioTable } from "./ScenarioTable";
import { useAsked } from "./useAsked";
import { inMarks } from "../numbers/marks";

type Answer = Extract<ExploreAnswers["scenarios"], { readonly kind: "told" }>["answer"];

/** So many stand beside the model in 320 px. */
const MOST_BESIDE = 2;

/** The comparison with the scenarios that were chosen. */
function Compared({
  comparison,
  findings,
  beside,
  currency,
}: Answer & { readonly beside: readonly string[]; readonly currency: string }) {
  const pane = usePaneStyles();
  const { columns, spread, correlation } = comparison;
  const [now, ...others] = columns;
  if (now === undefined) return null;
  const chosen = others.filter(({ name }) => beside.includes(name));
  return (
    <>
      <ScenarioTable columns={[now, ...chosen]} currency={currency} />
      {columns
        .filter(({ outcome }) => outcome === null)
        .map((column) => (
          <NoPlan key={column.name} column={column} />
        ))}
      {findings.map(({ title, words, remedies }) => (
        <Message key={title} intent="warning" title={inMarks(title)}>
          {inMarks(words)} {inMarks(remedies.join(". "))}.
        </Message>
      ))}
      {spread !== null && (
        <Caption1 className={pane.quiet}>
          {exploreWords.chancesBy(spokenShare(spread), spokenCount(correlation))}
        </Caption1>
      )}
    </>
  );
}

/** The scenarios themselves: which stand beside the model, and what can be done with each. */
function Scenarios({
  model,
  acts,
  beside,
  onBeside,
}: Pick<ExploreProps, "model" | "acts"> & {
  readonly beside: readonly string[];
  readonly onBeside: (names: readonly string[]) => void;
}) {
  const styles = useExploreStyles();
  const [done, setDone] = useState("");
  const said = useRef<HTMLDivElement>(null);
  const list = { margin: 0, padding: 0, listStyleType: "none" } as const;
  return (
    <>
      <Caption1>{exploreWords.beside}</Caption1>
      <ul style={list}>
        {model.scenarios.map((scenario) => (
          <ScenarioCard
            key={scenario.name}
            model={model}
            scenario={scenario}
            change={acts.change}
            isBeside={beside.includes(scenario.name)}
            hasRoom={beside.length < MOST_BESIDE}
            onBeside={(isBeside) =>
              onBeside(
                isBeside
                  ? [...beside, scenario.name]
                  : beside.filter((name) => name !== scenario.name),
              )
            }
            onDone={(words) => {
              setDone(words);
              // The button that was pressed is gone with its scenario.
              said.current?.focus();
            }}
          />
        ))}
      </ul>
      <div ref={said} role="status" aria-live="polite" tabIndex={-1} className={styles.small}>
        {done}
      </div>
    </>
  );
}

/** The model and its scenarios side by side. */
export function ScenariosPart(props: ExploreProps) {
  const { model, acts, openWorker } = props;
  const asked = useAsked(openWorker, model, (of) => ({ kind: "scenarios", model: of }));
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const names = model.scenarios.map(({ name }) => name);
  const beside = (chosen ?? names.slice(0, MOST_BESIDE)).filter((name) => names.includes(name));
  return (
    <Part title={exploreWords.scenarios} told={exploreWords.scenariosText}>
      <Answered asked={asked} followsModel>
        {(answer) => <Compared {...answer} beside={beside} currency={model.company.currency} />}
      </Answered>
      {names.length === 0 && <div>{exploreWords.noScenarios}</div>}
      <Scenarios model={model} acts={acts} beside={beside} onBeside={setChosen} />
    </Part>
  );
}
