import type { ReactNode } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { WorkCard } from "../work/WorkCard";
import { useExploreStyles } from "./Explore.styles";
import type { Told } from "./explore-messages";
import { exploreWords } from "../words/explore";
import { useAsking, type Asked } from "./useAsked";
import { inMarks } from "../numbers/marks";

type AnsweredProps<Answer> = {
  readonly asked: Asked<Told<Answer>>;
  /** Asks anew with every other model, instead of marking the answer as one to an earlier one. */
  readonly followsModel?: boolean;
  /** Whether it is asked as soon as it is shown, or waits for somebody to ask. */
  readonly asksAtOnce?: boolean;
  readonly children: (answer: Answer) => ReactNode;
};

/** The answer to a question that is asked when this is first shown: how far it is, what came of it, and whether it still holds. */
export function Answered<Answer>(props: AnsweredProps<Answer>) {
  const { asked, followsModel = false, asksAtOnce = true, children } = props;
  const pane = usePaneStyles();
  const styles = useExploreStyles();
  const { state, result, isEarlier, ask, stop } = asked;
  useAsking(asked, { asksAtOnce, followsModel });
  const again = { label: exploreWords.askAgain, onChoose: ask };
  const isMarked = isEarlier && result !== null && state.kind !== "running";
  return (
    <>
      <WorkCard state={state} onStop={stop} />
      {state.kind === "stopped" && asksAtOnce && (
        <div>
          <Button size="small" onClick={ask}>
            {exploreWords.askAgain}
          </Button>
        </div>
      )}
      {isMarked && !followsModel && (
        <Message intent="warning" title={exploreWords.earlier} choices={[again]}>
          {exploreWords.earlierText}
        </Message>
      )}
      {result?.kind === "refused" && (
        <Message intent="info" title={exploreWords.cannot}>
          {inMarks(result.what)} {inMarks(result.remedy)}
        </Message>
      )}
      {result?.kind === "told" && (
        <div className={mergeClasses(pane.stack, isMarked && styles.earlier)}>
          {children(result.answer)}
        </div>
      )}
    </>
  );
}
