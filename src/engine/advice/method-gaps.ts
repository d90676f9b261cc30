import { dust } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import { quotient } from "../share/answered";
import { median } from "../share/total";
import { methodCourse } from "./method-course";
import { LEAST_REPS, rowOf, type MethodFacts, type MethodGap } from "./method-facts";
import { quotaHabits } from "./quota-habits";

const LEAST_TIMES_OTE = 4;
const MOST_TIMES_OTE = 6;
const SOUND_FROM = 0.7;
const SOUND_TO = 0.8;
const A_YEAR = 12;

function outOfOte({ reps }: MethodFacts): readonly MethodGap[] {
  const judged = reps.flatMap(({ id, quota, annualOte, isNew }) => {
    const times = isNew === true || (quota ?? 0) <= 0 ? null : quotient(quota, annualOte);
    return times === null ? [] : [{ id, quota, annualOte, times }];
  });
  const times = judged.map((one) => one.times);
  const out = judged.filter(
    (one) => one.times < LEAST_TIMES_OTE - dust || one.times > MOST_TIMES_OTE + dust,
  );
  const middle = median(times);
  if (out.length === 0 || middle === null) return [];
  return [
    {
      id: "quota-out-of-proportion-to-pay",
      title: "Quotas out of proportion to pay",
      words:
        `${out.length} of ${times.length} reps have a quota that is not 4 to 6 times their on-target earnings; ` +
        `the middle rep has ${spokenCount(middle)} times.`,
      remedy: "Look at quota and pay together, rep by rep.",
      figures: { out: out.length, reps: times.length, middle },
      behind: out.map(({ id, ...figures }) => rowOf(id, figures)),
    },
  ];
}

function shareAtQuota({ reps }: MethodFacts): readonly MethodGap[] {
  const judged = reps.flatMap(({ id, quota, bookings, isNew }) => {
    const attained = isNew === true || (quota ?? 0) <= 0 ? null : quotient(bookings, quota);
    return attained === null ? [] : [{ id, quota, bookings, attained }];
  });
  if (judged.length < LEAST_REPS) return [];
  const at = judged.filter(({ attained }) => attained >= 1 - dust).length;
  const share = at / judged.length;
  // A single rep more or less is no sign: of six, four are 67 % and five are 83 %.
  const oneRep = 1 / judged.length;
  if (share > SOUND_FROM - oneRep && share < SOUND_TO + oneRep) return [];
  const isLow = share < SOUND_FROM;
  return [
    {
      id: isLow ? "too-few-at-quota" : "too-many-at-quota",
      title: isLow ? "Too few reps reach their quota" : "Nearly everybody reaches their quota",
      words: `${at} of ${judged.length} reps reached their quota, ${spokenShare(share)}; sound are 70 to 80%.`,
      remedy: isLow
        ? "Find out whether the quotas or the capacity were wrong before asking for more."
        : "Test whether the quotas ask for too little.",
      figures: { at, reps: judged.length, share },
      behind: judged.map(({ id, ...figures }) => rowOf(id, figures)),
    },
  ];
}

function openTerritories({ territories, lockedTerritories }: MethodFacts): readonly MethodGap[] {
  if (territories === null) return [];
  if (territories === 0) {
    return [
      {
        id: "no-territories-told",
        title: "Nobody told of territories",
        words: "There is no list of territories, so that quotas cannot follow them.",
        remedy: "Get the territories with the accounts assigned to each rep.",
        figures: { territories },
        behind: [],
      },
    ];
  }
  const open = territories - (lockedTerritories ?? territories);
  if (open <= 0) return [];
  return [
    {
      id: "territories-not-settled",
      title: "Quotas before territories",
      words: `The borders of ${open} of ${territories} territories are not settled.`,
      remedy: "Settle the borders before quotas are built upon them.",
      figures: { territories, open },
      behind: [],
    },
  ];
}

function littleHistory({ monthsOfHistory: months }: MethodFacts): readonly MethodGap[] {
  if (months === null || months >= A_YEAR) return [];
  return [
    {
      id: "too-little-history",
      title: "Less than a year of history",
      words: `There are ${spokenCount(months)} months of bookings: no season shows, and no rep's year.`,
      remedy: "Export 12 to 24 months, or plan from the top until there are twelve.",
      figures: { months },
      behind: [],
    },
  ];
}

/** Where the method of today goes wrong, as far as the data show it; what was not told says nothing. */
export function methodGaps(facts: MethodFacts): readonly MethodGap[] {
  return [
    ...quotaHabits(facts),
    ...methodCourse(facts),
    ...outOfOte(facts),
    ...shareAtQuota(facts),
    ...openTerritories(facts),
    ...littleHistory(facts),
  ];
}
