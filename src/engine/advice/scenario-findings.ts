import type {
  OrderedMeasure,
  OrderViolation,
  ScenarioComparison,
} from "../outlook/scenario/scenarios";
import { grouped } from "../share/grouped";
import { allocationFinding } from "./allocation-judged";
import type { Finding } from "./finding";

const measureWords: Readonly<Record<OrderedMeasure, string>> = {
  sales: "expected sales",
  capacity: "capacity",
  chance: "the chance of the target",
  expectedAtQuota: "the share of reps expected at quota",
};

/** Better cases that come out below worse ones, each pair once. */
export function scenarioFindings({ violations }: ScenarioComparison): readonly Finding[] {
  const pairs = grouped(violations, ({ better, worse }) => JSON.stringify([better, worse]));
  return [...pairs.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [violationFinding(first, [first, ...others])],
  );
}

function violationFinding(
  { better, worse }: OrderViolation,
  violations: readonly OrderViolation[],
): Finding {
  const measures = violations.map(({ measure }) => measureWords[measure]).join(", ");
  return allocationFinding("scenarios-out-of-order", "act", {
    title: `${better} comes out below ${worse}`,
    words: `In ${measures}: one of the two is not what its name says.`,
    remedies: ["Look at the changes of both", "Call them something else"],
    figures: Object.fromEntries(
      violations.flatMap(({ measure, betterValue, worseValue }) => [
        [`${measure} of the better`, betterValue],
        [`${measure} of the worse`, worseValue],
      ]),
    ),
  });
}
