import type { AllocationModel, Problem, Tracking } from "../engine";
import { pastProblems } from "./cross-checks-past";
import { statedProblems } from "./cross-checks-stated";
import { trackedWordProblems } from "./cross-checks-words";
import { peopleCalled, useTheId } from "./known-names";

/** What no single cell of the tracking shows: periods without an end, people nobody knows, lines that cross. */
export function trackingProblems(
  model: AllocationModel & { readonly tracking: Tracking },
): readonly Problem[] {
  return [
    ...periodProblems(model.tracking),
    ...peopleProblems(model),
    ...productProblems(model.tracking),
    ...trackedWordProblems(model.tracking),
    ...pastProblems(model),
    ...statedProblems(model),
    ...limitProblems(model.tracking),
  ];
}

function periodProblems({ period, reps }: Tracking): readonly Problem[] {
  const { start, end, asOf } = period;
  const isTracked = reps.length > 0 || start !== "" || end !== "" || asOf !== "";
  if (!isTracked) return [];
  const missing = (["start", "end", "asOf"] as const).filter((day) => period[day] === "");
  if (missing.length > 0) {
    return missing.map((day) => ({
      where: `tracking.period.${day}`,
      what: `The period that is tracked has no ${day === "asOf" ? "day on which it is looked at" : day}.`,
      remedy: "Give a date such as 2026-03-31.",
    }));
  }
  if (end < start) {
    return [
      {
        where: "tracking.period.end",
        what: `The period ends on ${end}, before it starts on ${start}.`,
        remedy: "Exchange the two, or correct them.",
      },
    ];
  }
  if (asOf >= start) return [];
  return [
    {
      where: "tracking.period.asOf",
      what: `The period is looked at on ${asOf}, before it starts on ${start}: nothing of it is over.`,
      remedy: `Give a day from ${start} on.`,
    },
  ];
}

/** Rows of one kind, each person or person and period once. */
function peopleProblems({
  roster,
  hires,
  tracking,
}: AllocationModel & { readonly tracking: Tracking }): readonly Problem[] {
  const people = [...roster, ...hires];
  const known = new Set(people.map(({ id }) => id));
  const idsMeant = peopleCalled(people);
  const seen = new Set<string>();
  const twice = (where: string, key: string): readonly Problem[] => {
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice
      ? [{ where, what: `${key} stands here a second time.`, remedy: "Remove one of the two." }]
      : [];
  };
  const stranger = (where: string, rep: string): readonly Problem[] => {
    if (known.has(rep)) return [];
    const ids = idsMeant(rep);
    return [
      {
        where: `${where}.rep`,
        what: `${rep} is nobody on the roster.`,
        remedy:
          ids.length > 0
            ? useTheId(ids)
            : "Use an id of the roster or of the hires, or add the person first.",
      },
    ];
  };
  const problem = (where: string, rep: string, key: string) => [
    ...stranger(where, rep),
    ...twice(where, key),
  ];
  return [
    ...tracking.reps.flatMap(({ rep }, place) => problem(`tracking.reps.${place}`, rep, rep)),
    ...tracking.bookings.flatMap(({ rep }, place) => stranger(`tracking.bookings.${place}`, rep)),
    ...tracking.productQuotas.flatMap(({ rep, product }, place) => [
      ...(rep === "" ? [] : stranger(`tracking.productQuotas.${place}`, rep)),
      ...twice(`tracking.productQuotas.${place}`, `${product} of ${rep || "the company"}`),
    ]),
    ...tracking.past.flatMap(({ rep, period }, place) =>
      problem(`tracking.past.${place}`, rep, `${rep} in ${period}`),
    ),
  ];
}

function limitProblems({ limits }: Tracking): readonly Problem[] {
  const crossed = (low: keyof typeof limits, high: keyof typeof limits) =>
    limits[low] <= limits[high]
      ? []
      : [
          {
            where: `tracking.limits.${low}`,
            what: `${low} is ${limits[low]}, above ${high}, which is ${limits[high]}.`,
            remedy: `Lower ${low} or raise ${high}.`,
          },
        ];
  return [
    ...crossed("red", "green"),
    ...crossed("lowCoverage", "adequateCoverage"),
    ...crossed("adequateCoverage", "strongCoverage"),
  ];
}

/** A quota of the whole company beside quotas of reps for the same product: which of them is the product's? */
function productProblems({ productQuotas }: Tracking): readonly Problem[] {
  const ofReps = new Set(productQuotas.flatMap(({ rep, product }) => (rep === "" ? [] : product)));
  return productQuotas.flatMap(({ rep, product }, place) =>
    rep !== "" || !ofReps.has(product)
      ? []
      : [
          {
            where: `tracking.productQuotas.${place}`,
            what: `${product} has a quota of the company, and quotas of reps as well.`,
            remedy: "Keep one of the two kinds: they would be added up.",
          },
        ],
  );
}
