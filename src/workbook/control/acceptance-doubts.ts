import { told, type Doubt } from "./plan-doubts";

/** Of what people accepted. */
export const acceptances: readonly Doubt[] = [
  {
    finding: "idle-acceptances",
    what: "Accepted inputs of which nothing is ASSUMED, or that are accepted by half",
    sheet: "Assumptions",
    formula: '=COUNTIF(AcceptedList[State],"LOOK*")',
    figure: told("acceptances"),
  },
];
