import type { Fairness, PlanAttainability } from "../../engine";
import { fixed, inMarks } from "../numbers/marks";
import { spokenShare } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { PlainTable } from "../pieces/PlainTable";
import { Answered } from "./Answered";
import { Part } from "../pieces/Part";
import { testWords } from "../words/explore-tests";
import { useExploreStyles } from "./Explore.styles";
import { fewOf, wholeMoney } from "./explore-figures";
import type { ExploreProps } from "./Levers";
import { MoreRows } from "./MoreRows";
import { useAsked } from "./useAsked";

type Attained = { readonly attainability: PlanAttainability; readonly currency: string };

function Territories({ attainability, currency }: Attained) {
  const styles = useExploreStyles();
  const { overall, territories, unknown } = attainability;
  return (
    <>
      <div>
        {overall === null ? testWords.overallUnknown : testWords.overall(spokenShare(overall))}
      </div>
      <MoreRows
        title={testWords.fairness}
        header={[testWords.territory, testWords.quota, testWords.attainable]}
        rows={territories}
        keyOf={({ territory }) => territory}
        cellsOf={(one) => [
          <>
            {one.territory} · {inMarks(one.risk)}
            <div className={styles.small}>{inMarks(one.advice)}</div>
          </>,
          wholeMoney(one.quota, currency),
          spokenShare(one.attainability),
        ]}
      />
      {unknown.length > 0 && <div>{testWords.noPast(fewOf(unknown))}</div>}
    </>
  );
}

function EvennessTable({ fairness }: { readonly fairness: Fairness }) {
  const styles = usePaneStyles();
  const rows = (["expected", "past", "perPotential"] as const).map((key) => {
    const even = fairness[key];
    return { name: testWords.evenness[key], even };
  });
  return (
    <>
      <PlainTable
        title={testWords.even}
        header={[testWords.even, testWords.balance]}
        rows={rows.map(({ name, even }) => ({
          id: name,
          cells: [
            name,
            even === null
              ? testWords.nothingToCompare
              : `${fixed(even.balance, 2)}, ${testWords.band4[even.band]}`,
          ],
        }))}
      />
      <div className={styles.quiet}>{testWords.balanceLines()}</div>
    </>
  );
}

/** Every territory's quota beside its past, and whether reps are asked alike. */
export function FairnessPart({ model, openWorker }: ExploreProps) {
  const asked = useAsked(openWorker, model, (of) => ({ kind: "evidence", model: of }));
  return (
    <Part title={testWords.fairness} told={testWords.fairnessText}>
      <Answered asked={asked}>
        {({ attainability, fairness }) => (
          <>
            <Territories attainability={attainability} currency={model.company.currency} />
            <EvennessTable fairness={fairness} />
          </>
        )}
      </Answered>
    </Part>
  );
}
