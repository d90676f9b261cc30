import {
  revenueTypes,
  spokenCount,
  stepsIn,
  total,
  type AllocationModel,
  type Problem,
} from "../engine";

/** Shares that sum to 1 but for this are taken as they are. */
const SHARE_TOLERANCE = 1e-6;

function sumsToOne(shares: readonly number[]): boolean {
  return Math.abs(total(shares) - 1) <= SHARE_TOLERANCE;
}

/** The fiscal year and its seasons. */
export function calendarProblems(model: AllocationModel): readonly Problem[] {
  const { fiscalYearStart } = model.calendar;
  const hasTeam = model.roster.length + model.hires.length > 0;
  const { seasonality } = model;
  const sum = total(seasonality);
  return [
    ...(hasTeam && fiscalYearStart === ""
      ? [
          {
            where: "calendar.fiscalYearStart",
            what: "The start of the fiscal year is missing.",
            remedy: "Give the first day of the year that is planned, such as 2026-01-01.",
          },
        ]
      : []),
    ...(fiscalYearStart !== "" && !fiscalYearStart.endsWith("-01")
      ? [
          {
            where: "calendar.fiscalYearStart",
            what: `The fiscal year cannot start on ${fiscalYearStart}, in the middle of a month.`,
            remedy: `Use the first day of a month, such as ${fiscalYearStart.slice(0, 8)}01.`,
          },
        ]
      : []),
    ...([0, 4, 12].includes(seasonality.length)
      ? []
      : [
          {
            where: "seasonality",
            what: `The number of seasonal shares, ${seasonality.length}, fits neither months nor quarters.`,
            remedy: "Give 12 shares, 4 shares, or none for a flat year.",
          },
        ]),
    ...(seasonality.length > 0 && !sumsToOne(seasonality)
      ? [
          {
            where: "seasonality",
            what: `The seasonal shares sum to ${spokenCount(sum)}, not to 1.`,
            remedy: "Correct them so that they sum to 1.",
          },
        ]
      : []),
  ];
}

/** Targets, mixes and limits. */
export function numberProblems(model: AllocationModel): readonly Problem[] {
  return [...targetProblems(model), ...mixProblems(model), ...limitProblems(model)];
}

function targetProblems(model: AllocationModel): readonly Problem[] {
  const hasTeam = model.roster.length + model.hires.length > 0;
  const asked = total(model.targets.map(({ amount }) => amount));
  if (!hasTeam || asked > 0) return [];
  return [
    {
      where: "targets",
      what: "There is a team and no revenue target for it.",
      remedy: "Give at least one target above zero.",
    },
  ];
}

function mixProblems({ revenueMix, targets }: AllocationModel): readonly Problem[] {
  if (revenueMix.length === 0) return [];
  return revenueTypes.flatMap((type) => {
    const shares = revenueMix.filter((one) => one.revenueType === type).map(({ share }) => share);
    const isAsked = targets.some((one) => one.revenueType === type && one.amount > 0);
    if (sumsToOne(shares) || (shares.length === 0 && !isAsked)) return [];
    return [
      {
        where: "revenueMix",
        what: `The shares of ${type} sum to ${spokenCount(total(shares))}, not to 1.`,
        remedy: "Say which roles carry it, with shares that sum to 1.",
      },
    ];
  });
}

function limitProblems({ allocation, factorWeights }: AllocationModel): readonly Problem[] {
  const { minWeight, maxWeight, mergeBelow, splitAbove, roundingStep, periodStep } = allocation;
  const crossed = (low: string, high: string): Problem => ({
    where: `allocation.${low}`,
    what: `${low} stands above ${high}.`,
    remedy: `Lower ${low} or raise ${high}.`,
  });
  return [
    ...(minWeight > maxWeight ? [crossed("minWeight", "maxWeight")] : []),
    ...(mergeBelow > splitAbove ? [crossed("mergeBelow", "splitAbove")] : []),
    ...(periodStep !== null && stepsIn(roundingStep, periodStep) === null
      ? [
          {
            where: "allocation.periodStep",
            what: `The rounding step of ${spokenCount(roundingStep)} is no multiple of the periods' step of ${spokenCount(periodStep)}.`,
            remedy: "Use a step of periods that divides the year's step, or leave it blank.",
          },
        ]
      : []),
    ...(Object.values(factorWeights).every((weight) => weight === 0)
      ? [
          {
            where: "factorWeights",
            what: "All factors weigh nothing, so that no territory has a score.",
            remedy: "Give at least one factor a weight above zero.",
          },
        ]
      : []),
  ];
}
