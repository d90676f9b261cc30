import { working, type Figure } from "../../figure/figure";
import { productivityAssumption } from "../bottom-up";
import type { RepPlan } from "../rep-plan";
import { capacityFigure, inputFigure, personPath, type RegisteredModel } from "./rep-inputs";

/** The view from below, down to last year's bookings or the assumed productivity. */
export function bottomUpFigure(model: RegisteredModel, rep: RepPlan): Figure {
  const { productivity, bottomUp } = rep.standing;
  const { person } = rep;
  const said = {
    words: "effective capacity times what a ramped year brings",
    kind: "money",
  } as const;
  const name = `${rep.id}: bottom-up`;
  const capacity = capacityFigure(model, rep);
  if (productivity === null) return working(name, bottomUp, { ...said, from: [capacity] });
  if (productivity.by === "history") {
    const bookings = inputFigure(model, {
      name: `${rep.id}: bookings of last year`,
      value: person.previousBookings,
      path: `${personPath(rep)}.previousBookings`,
      kind: "money",
    });
    const sold = working(`${rep.id}: productivity`, productivity.amount, {
      kind: "money",
      words: "last year's bookings over last year's capacity",
      from: [bookings],
    });
    return working(name, bottomUp, { ...said, from: [capacity, sold] });
  }
  const assumed = productivityAssumption(model, person);
  const { role } = person;
  const segment = assumed?.segment ?? "";
  const sold = inputFigure(model, {
    name: `Productivity of ${role} ${segment}`.trim(),
    value: productivity.amount,
    path: `${`productivity.${role}.${segment}`.replace(/\.$/, "")}.amount`,
    kind: "money",
  });
  return working(name, bottomUp, { ...said, from: [capacity, sold] });
}
