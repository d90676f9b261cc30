import {
  backfillId,
  MONTHS_PER_YEAR,
  periodsOf,
  type AllocationModel,
  type Problem,
} from "../engine";
import { knownPeople, unknown, type Known } from "./known-names";

/** Those who share pools of money, backfills among them. */
function sellers({ roster, hires, leavers }: AllocationModel): Known {
  const selling = [...roster, ...hires].filter(({ role }) => role === "AE" || role === "AM");
  const known = new Set(selling.map(({ id }) => id));
  const filled = leavers.filter(
    ({ rep, backfillAfterMonths }) => known.has(rep) && backfillAfterMonths !== null,
  );
  return knownPeople([...selling, ...filled.map(({ rep }) => ({ id: backfillId(rep), name: "" }))]);
}

/** Floors, caps and pins: for whom, and whether they leave room. */
export function boundProblems(model: AllocationModel): readonly Problem[] {
  const known = sellers(model);
  return model.bounds.flatMap(({ rep, floor, cap, pin, reason }, place): readonly Problem[] => {
    const where = `bounds.${place}`;
    if (!known.has(rep)) {
      return [unknown(`${where}.rep`, `A bound is set for "${rep}"`, known.remedyFor(rep))];
    }
    if (floor === null && cap === null && pin === null) {
      return [
        {
          where,
          what: `The bound for ${rep} says nothing.`,
          remedy: "Give a floor, a cap or a pin, or remove the line.",
        },
      ];
    }
    if (pin !== null && (floor !== null || cap !== null)) {
      return [
        {
          where: `${where}.pin`,
          what: `${rep} is pinned, and has a floor or a cap beside the pin.`,
          remedy: "Keep the pin or the other bounds.",
        },
      ];
    }
    if (pin !== null && reason.trim() === "") {
      return [
        {
          where: `${where}.reason`,
          what: `The pin of ${rep} has no reason.`,
          remedy: "Say why: others carry what it takes away or adds.",
        },
      ];
    }
    if (floor !== null && cap !== null && floor > cap) {
      return [
        {
          where: `${where}.floor`,
          what: `The floor of ${rep} stands above its cap.`,
          remedy: "Lower the floor or raise the cap.",
        },
      ];
    }
    return [];
  });
}

/** Mid-year changes: between whom, and when. */
export function changeProblems(model: AllocationModel): readonly Problem[] {
  const known = sellers(model);
  return model.changes.flatMap(({ rep, to, from, until }, place): readonly Problem[] => {
    const where = `changes.${place}`;
    const lost = [
      ...(known.has(rep)
        ? []
        : [unknown(`${where}.rep`, `Quota is taken from "${rep}"`, known.remedyFor(rep))]),
      ...(to === "" || known.has(to)
        ? []
        : [unknown(`${where}.to`, `Quota is given to "${to}"`, known.remedyFor(to))]),
    ];
    if (lost.length > 0) return lost;
    if (rep === to) {
      return [
        {
          where: `${where}.to`,
          what: `Quota is taken from ${rep} and given to ${rep}.`,
          remedy: "Name somebody else, or leave it blank for the company.",
        },
      ];
    }
    if (until !== "" && until < from) {
      return [
        {
          where: `${where}.until`,
          what: `The change ends on ${until}, before it begins on ${from}.`,
          remedy: "Correct one of the two dates.",
        },
      ];
    }
    return outsideYear(model, where, from);
  });
}

function outsideYear(model: AllocationModel, where: string, from: string): readonly Problem[] {
  const { fiscalYearStart } = model.calendar;
  if (fiscalYearStart === "") return [];
  const lastDay = periodsOf(fiscalYearStart, "month")[MONTHS_PER_YEAR - 1]?.lastDay ?? "";
  if (from >= fiscalYearStart && from <= lastDay) return [];
  return [
    {
      where: `${where}.from`,
      what: `The change begins on ${from}, outside the year from ${fiscalYearStart} to ${lastDay}.`,
      remedy: "Give a day of the planned year: what is before it cannot be changed any more.",
    },
  ];
}
