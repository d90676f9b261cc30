import type { Threshold } from "./evidence/thresholds";
import type { OutlookInput, OutlookModel } from "./outlook/outlook-model";
import { outlookDefinitions, thresholdDefinitions } from "./outlook-definitions";
import { valueOf, type NamedInput } from "./register-lines";

/** Every input of evidence and outlook: where lines are drawn, what chance goes by, how pay accelerates, how far to go. */
export function outlookInputs(model: OutlookModel): readonly NamedInput[] {
  const thresholds = Object.keys(thresholdDefinitions) as Threshold[];
  const inputs = Object.keys(outlookDefinitions) as OutlookInput[];
  const { placement, history, payTiers } = model;
  return [
    ...thresholds.map((name) => {
      const { label, unit } = thresholdDefinitions[name];
      return { path: `thresholds.${name}`, name: label, value: model.thresholds[name], unit };
    }),
    ...inputs.map((name) => {
      const { label, unit } = outlookDefinitions[name];
      return { path: `outlook.${name}`, name: label, value: model.outlook[name], unit };
    }),
    ...payTiers.map(({ from, multiple }, place) => ({
      path: `payTiers.${place}`,
      name: `Pay from an attainment of ${from}`,
      value: multiple,
      unit: "times the base rate",
    })),
    ...(history.bookings.length === 0
      ? []
      : [
          {
            path: "history",
            name: `Bookings by ${history.period} from ${history.from}`,
            value: valueOf(history.bookings),
            unit: `per ${history.period}`,
          },
        ]),
    {
      path: "placement.fairnessMultiple",
      name: "Optimum: largest quota",
      value: placement.fairnessMultiple,
      unit: "times the mean",
    },
    {
      path: "placement.leastChange",
      name: "Optimum: least change",
      value: placement.leastChange,
      unit: "of last year's quota",
    },
    {
      path: "placement.mostChange",
      name: "Optimum: most change",
      value: placement.mostChange,
      unit: "of last year's quota",
    },
  ];
}
