import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { readFileSync } from "node:fs";
import { useMemo, useReducer } from "react";
import { deserialize, serialize } from "node:v8";
import { quotaPlan, type LinearSolver } from "../../src/engine";
import { readSettings } from "../../src/intake";
import { exploreAnswers } from "../../src/pane/explore/explore-answers";
import type { Answer, ExploreQuestion } from "../../src/pane/explore/explore-messages";
import { ExplorePlace } from "../../src/pane/explore/ExplorePlace";
import { newSession, nextSession, type Session } from "../../src/pane/session";
import { useWorkbook } from "../../src/pane/useWorkbook";
import { answering } from "../../src/pane/work/answering";
import type { FromWork } from "../../src/pane/work/messages";

/** No test of the place asks for a programme: that is the worker's test, with the real solver. */
const noSolver: LinearSolver = async () => ({ kind: "failed", why: "There is no solver here." });

/** What crosses to a worker and back is a copy. */
const copied = <Message,>(message: Message): Message => deserialize(serialize(message)) as Message;

/** A worker on this thread: hears and answers as the browser's does, and says nothing once it is ended. */
export function workerHere(solver: LinearSolver = noSolver): Worker {
  const events = new EventTarget();
  let isEnded = false;
  const post = (said: FromWork<Answer>) => {
    if (!isEnded) events.dispatchEvent(new MessageEvent("message", { data: copied(said) }));
  };
  const answer = answering<ExploreQuestion, Answer>(exploreAnswers(solver), post);
  return Object.assign(events, {
    postMessage: (question: ExploreQuestion) =>
      void setTimeout(() => void answer(copied(question))),
    terminate: () => {
      isEnded = true;
    },
  }) as unknown as Worker;
}

/** The settings of a template. */
export function templateText(name: string): string {
  return readFileSync(`templates/${name}.json`, "utf8");
}

export type ExploreDeskProps = { readonly text: string; readonly openWorker?: () => Worker };

/** The place with a session of its own, and the two buttons around it that the tests need. */
export function ExploreDesk({ text, openWorker = () => workerHere() }: ExploreDeskProps) {
  const opened = () => nextSession(newSession, { type: "opened", reading: readSettings(text) });
  const [session, dispatch] = useReducer(nextSession, newSession, opened as () => Session);
  const acts = useWorkbook(null, session, dispatch);
  const { model, past } = session;
  const plan = useMemo(() => quotaPlan(model), [model]);
  return (
    <FluentProvider theme={webLightTheme}>
      <ExplorePlace
        session={session}
        model={model}
        plan={plan}
        acts={acts}
        host={null}
        openWorker={openWorker}
      />
      <button onClick={() => dispatch({ type: "undone" })}>Undo: {past.at(-1)?.words}</button>
      <output data-testid="buffer">{model.allocation.coverageBuffer}</output>
      <output data-testid="scenarios">{model.scenarios.map(({ name }) => name).join("; ")}</output>
    </FluentProvider>
  );
}
