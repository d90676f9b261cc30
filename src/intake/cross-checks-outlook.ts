import type { OutlookModel, Problem, Thresholds } from "../engine";
import { scenarioWordProblems } from "./cross-checks-words";
import { sameLetters } from "./nearest-word";

/** What no single cell of the outlook shows: lines that cross, tiers out of order, a history without a beginning. */
export function outlookProblems(model: OutlookModel): readonly Problem[] {
  return [
    ...thresholdProblems(model.thresholds),
    ...tierProblems(model),
    ...historyProblems(model),
    ...nameProblems(model),
    ...scenarioWordProblems(model.scenarios),
    ...placementProblems(model),
  ];
}

const ascending: readonly (readonly (keyof Thresholds)[])[] = [
  ["investigateBelow", "adjustBelow", "soundFrom", "soundTo"],
  ["highRiskFrom", "mediumRiskFrom", "lowRiskFrom"],
];

function thresholdProblems(thresholds: Thresholds): readonly Problem[] {
  return ascending.flatMap((names) =>
    names.slice(1).flatMap((name, place) => {
      const lower = names[place] ?? name;
      if (thresholds[lower] <= thresholds[name]) return [];
      return [
        {
          where: `thresholds.${lower}`,
          what: `${lower} is ${thresholds[lower]}, above ${name}, which is ${thresholds[name]}.`,
          remedy: `Lower ${lower} or raise ${name}.`,
        },
      ];
    }),
  );
}

function tierProblems({ payTiers }: OutlookModel): readonly Problem[] {
  return payTiers.flatMap(({ from }, place) => {
    const before = payTiers[place - 1];
    if (before === undefined && from !== 0) {
      return [
        {
          where: `payTiers.${place}.from`,
          what: `The first tier of pay starts at an attainment of ${from}, so that nothing is paid below.`,
          remedy: "Let the first tier start at 0; its multiple may be 0.",
        },
      ];
    }
    if (before === undefined || from > before.from) return [];
    return [
      {
        where: `payTiers.${place}.from`,
        what: `The tier of pay from ${from} stands after the one from ${before.from}.`,
        remedy: "Order the tiers by attainment, each one once.",
      },
    ];
  });
}

function historyProblems({ history }: OutlookModel): readonly Problem[] {
  const { from, bookings } = history;
  if (bookings.length === 0) return [];
  if (from === "") {
    return [
      {
        where: "history.from",
        what: "The history does not say when it begins.",
        remedy: "Give the first day of its first period, such as 2023-01-01.",
      },
    ];
  }
  if (from.endsWith("-01")) return [];
  return [
    {
      where: "history.from",
      what: `The history cannot begin on ${from}, in the middle of a month.`,
      remedy: `Use the first day of a month, such as ${from.slice(0, 8)}01.`,
    },
  ];
}

function nameProblems({ scenarios }: OutlookModel): readonly Problem[] {
  const names = new Set<string>();
  const kinds = new Set<string>();
  return scenarios.flatMap(({ name, kind, changes }, place) => {
    const [isKnown, isTaken] = [names.has(name), kind !== null && kinds.has(kind)];
    names.add(name);
    if (kind !== null) kinds.add(kind);
    return [
      ...(isKnown
        ? [
            {
              where: `scenarios.${place}.name`,
              what: `A scenario ${name} stands here a second time.`,
              remedy: "Give it a name of its own.",
            },
          ]
        : []),
      ...(isTaken
        ? [
            {
              where: `scenarios.${place}.kind`,
              what: `${name} is a second scenario of the kind ${kind ?? ""}.`,
              remedy: "Leave one of each kind; the others have none.",
            },
          ]
        : []),
      ...changes.flatMap(({ value, by }, at) =>
        (value === undefined) !== (by === undefined)
          ? []
          : [
              {
                where: `scenarios.${place}.changes.${at}`,
                what: `The change of ${name} says ${value === undefined ? "neither a value nor by how much" : "both a value and by how much"}.`,
                remedy: 'Give either "value" or "by".',
              },
            ],
      ),
    ];
  });
}

function oneOf(known: readonly string[], said: string): string {
  const meant = sameLetters(said, known);
  return meant === null ? `Use one of ${known.join(", ")}.` : `Did you mean ${meant}?`;
}

function placementProblems({ placement, roster, hires }: OutlookModel): readonly Problem[] {
  const people = [...roster, ...hires];
  return placement.totals.flatMap(({ of, name, min, max }, place) => {
    const where = `placement.totals.${place}`;
    const known = [...new Set(people.map((person) => person[of]))].filter((word) => word !== "");
    return [
      ...(known.includes(name)
        ? []
        : [
            {
              where: `${where}.name`,
              what: `Nobody is of the ${of} ${name}.`,
              remedy: oneOf(known, name),
            },
          ]),
      ...(min !== null && max !== null && min > max
        ? [
            {
              where: `${where}.min`,
              what: `The minimum of ${name} stands above its maximum.`,
              remedy: "Exchange the two, or correct them.",
            },
          ]
        : []),
    ];
  });
}
