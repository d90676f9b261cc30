import { useState } from "react";
import { Body1Strong } from "@fluentui/react-components";
import { attainmentBands, type BackTest } from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { FloatingBars } from "../charts/FloatingBars";
import { usePaneStyles } from "../Pane.styles";
import { Answered } from "./Answered";
import { Part } from "../pieces/Part";
import { hitWords, rawWords, verdictWords } from "./back-test-words";
import { testWords } from "../words/explore-tests";
import { fewOf } from "./explore-figures";
import { LastYearChooser, type ChosenYear } from "./LastYearChooser";
import type { ExploreProps } from "./Levers";
import { useAsked } from "./useAsked";

/** How attainments are distributed. */
function Attainments({
  title,
  attainments,
}: { readonly title: string } & Pick<BackTest, "attainments">) {
  if (attainments.length === 0) return null;
  const bars = attainmentBands.map((from, place) => {
    const to = attainmentBands[place + 1] ?? null;
    const reps = attainments.filter((one) => one >= from && (to === null || one < to)).length;
    return {
      label: testWords.band(spokenShare(from), to === null ? null : spokenShare(to)),
      from: 0,
      to: reps,
      tone: from >= 1 ? ("more" as const) : ("level" as const),
      text: testWords.reps(reps),
    };
  });
  return <FloatingBars title={title} measure="amount" bars={bars} />;
}

function Test({
  title,
  test,
  sentences,
}: {
  readonly title: string;
  readonly test: BackTest;
  readonly sentences: readonly string[];
}) {
  const pane = usePaneStyles();
  const { ramped, unknown, attainments } = test;
  const ids = unknown.length === 0 ? testWords.nobodyUnknown : fewOf(unknown);
  return (
    <>
      <Body1Strong as="h3" className={pane.heading}>
        {title}
      </Body1Strong>
      {[hitWords(ramped), ...sentences, testWords.unknownReps(ids)].map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <Attainments title={`${testWords.attainments}: ${title}`} attainments={attainments} />
    </>
  );
}

function Gate({
  model,
  openWorker,
  chosen,
}: Pick<ExploreProps, "model" | "openWorker"> & {
  readonly chosen: ChosenYear;
}) {
  const asked = useAsked(openWorker, model, (of) => ({
    kind: "backTest",
    model: of,
    lastYear: chosen.model,
  }));
  return (
    <Answered asked={asked}>
      {(test) => (
        <Test
          title={testWords.method}
          test={test}
          sentences={[testWords.testing(chosen.name), ...verdictWords(test, model.thresholds)]}
        />
      )}
    </Answered>
  );
}

/** Whether these quotas, and this method, would have held last year: with intervals, and the gate. */
export function BackTestPart({ model, openWorker }: ExploreProps) {
  const asked = useAsked(openWorker, model, (of) => ({ kind: "evidence", model: of }));
  const [chosen, setChosen] = useState<(ChosenYear & { readonly turn: number }) | null>(null);
  return (
    <Part title={testWords.backTest} told={testWords.backTestText}>
      <Answered asked={asked}>
        {({ raw }) => (
          <Test title={testWords.raw} test={raw} sentences={rawWords(raw, model.thresholds)} />
        )}
      </Answered>
      <LastYearChooser
        model={model}
        onChosen={(next) => setChosen({ ...next, turn: (chosen?.turn ?? 0) + 1 })}
      />
      {chosen !== null && (
        <Gate key={chosen.turn} model={model} openWorker={openWorker} chosen={chosen} />
      )}
    </Part>
  );
}
