import { useMemo } from "react";
import type { Finding, Problem, Weight } from "../../engine";
import { Message, type Choice } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { findingGoals } from "./finding-goals";
import { Part } from "../pieces/Part";
import { refineWords } from "../words/refine";
import { useShown } from "../pieces/ShowMore";
import type { GoTo } from "../work/useGoTo";
import { inMarks } from "../numbers/marks";

export type ToActOnProps = Pick<PlaceProps, "model" | "plan"> & { readonly goTo: GoTo };

const intents = { act: "warning", know: "info", good: "success" } as const satisfies Record<
  Weight,
  string
>;
const STEP = 8;

function ProblemCard({ problem, goTo }: { readonly problem: Problem; readonly goTo: GoTo }) {
  const { where, what, remedy } = problem;
  const choices: readonly Choice[] =
    goTo === null
      ? []
      : [
          {
            label: refineWords.goTo(where),
            onChoose: () => goTo({ kind: "input", path: where }),
          },
        ];
  return (
    <Message intent="error" title={inMarks(what)} choices={choices}>
      <div>{inMarks(remedy)}</div>
    </Message>
  );
}

type FindingCardProps = Pick<ToActOnProps, "model" | "goTo"> & { readonly finding: Finding };

function FindingCard({ finding, model, goTo }: FindingCardProps) {
  const styles = usePaneStyles();
  const { weight, title, words, remedies } = finding;
  const choices: readonly Choice[] =
    goTo === null
      ? []
      : findingGoals(finding, model).map(({ name, goal }) => ({
          label: refineWords.goTo(name),
          onChoose: () => goTo(goal),
        }));
  return (
    <Message intent={intents[weight]} title={inMarks(title)} choices={choices}>
      <div>{inMarks(words)}</div>
      {remedies.length > 0 && (
        <ul className={styles.list}>
          {remedies.map((remedy) => (
            <li key={remedy}>{inMarks(remedy)}</li>
          ))}
        </ul>
      )}
    </Message>
  );
}

function Cards({ problems, findings, model, goTo }: CardsProps) {
  const { shown, more } = useShown(findings, STEP);
  const first = useShown(problems, STEP);
  if (problems.length + findings.length === 0) return <div>{refineWords.nothing}</div>;
  return (
    <>
      {first.shown.map((problem) => (
        <ProblemCard key={`${problem.where} ${problem.what}`} problem={problem} goTo={goTo} />
      ))}
      {first.more}
      {shown.map((finding) => (
        <FindingCard key={finding.id} finding={finding} model={model} goTo={goTo} />
      ))}
      {more}
    </>
  );
}

type CardsProps = Pick<ToActOnProps, "model" | "goTo"> & {
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
};

/** What has to be mended, and what the model doubts or is glad of: by weight, with the way to its cell. */
export function ToActOn({ model, plan, goTo }: ToActOnProps) {
  const { allocation, findings } = plan;
  const problems = useMemo(
    () => (allocation?.kind === "impossible" ? allocation.problems : []),
    [allocation],
  );
  const of = (weight: Weight) => findings.filter((finding) => finding.weight === weight).length;
  return (
    <Part
      name="toActOn"
      title={refineWords.toActOn}
      told={refineWords.toActOnTold(problems.length, of("act"), of("know"))}
      isOpenAtFirst
    >
      <Cards problems={problems} findings={findings} model={model} goTo={goTo} />
    </Part>
  );
}
