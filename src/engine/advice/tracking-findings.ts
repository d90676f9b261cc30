import { rounded } from "../figure/rounded";
import { spokenMoney, spokenShare } from "../figure/spoken";
import { total } from "../share/total";
import { bookedBy, overSoFar } from "../tracking/bookings";
import { allocationFinding, few } from "./allocation-judged";
import { counted, type Finding } from "./finding";
import { statedFindings } from "./stated-findings";
import { isSame, type TrackingJudged } from "./tracking-judged";

/** Where what somebody says does not agree with the rows, with itself, or with its name; and who did not report. */
export function trackingFindings(judged: TrackingJudged): readonly Finding[] {
  return [
    ...notReported(judged),
    ...emptySeats(judged),
    ...rowsOfNobody(judged),
    ...stretchOffThePlan(judged),
    ...shareAgainstDates(judged),
    ...bookingsThatDoNotSum(judged),
    ...statedFindings(judged),
  ];
}

const repNoun = { one: "rep has", many: "reps have" } as const;

function notReported({ team, currency }: TrackingJudged): readonly Finding[] {
  const silent = team.reps.filter(({ reporting }) => reporting === "SILENT");
  if (silent.length === 0) return [];
  const quota = total(silent.map((line) => line.quota));
  return [
    allocationFinding("not-reported", "act", {
      title: `${counted(silent.length, repNoun)} not reported`,
      words: `${few(silent.map(({ rep }) => rep.person.name))}. Their quota of ${spokenMoney(rounded(quota, 0), currency)} is left out of every attainment: not reported is not zero.`,
      remedies: ["Ask for their bookings"],
      figures: { reps: silent.length, quota },
      concerns: silent.map(({ rep }) => rep.id),
    }),
  ];
}

const seatNoun = { one: "open seat", many: "open seats" } as const;

function emptySeats({ team, currency }: TrackingJudged): readonly Finding[] {
  const empty = team.reps.filter(({ reporting }) => reporting === "EMPTY_SEAT");
  if (empty.length === 0) return [];
  const quota = total(empty.map((line) => line.quota));
  return [
    allocationFinding("empty-seats", "act", {
      title: `${counted(empty.length, seatNoun)}: nobody is told to sell ${spokenMoney(rounded(quota, 0), currency)} of the quota`,
      words: `${few(empty.map(({ rep }) => rep.person.name))} should be there by now. Their quota is left out of every attainment.`,
      remedies: ["Put whoever took the seat on the roster, and give their bookings"],
      figures: { seats: empty.length, quota },
      concerns: empty.map(({ rep }) => rep.id),
    }),
  ];
}

/** Rows of people who carry no quota of money: what they tell is used nowhere. */
function rowsOfNobody({ tracking, team }: TrackingJudged): readonly Finding[] {
  const known = new Set(team.reps.map(({ rep }) => rep.id));
  const unused = tracking.reps.filter(({ rep }) => !known.has(rep));
  if (unused.length === 0) return [];
  return [
    allocationFinding("rows-of-nobody", "act", {
      title: `${counted(unused.length, { one: "row is", many: "rows are" })} not used`,
      words: `The plan gives ${few(unused.map(({ rep }) => rep))} no quota of money: a manager's is the sum of the reports, and some sell nothing themselves.`,
      remedies: ["Remove the rows, or make them a role that carries a quota"],
      figures: { rows: unused.length },
      concerns: unused.map(({ rep }) => rep),
    }),
  ];
}

/** A stretch that is not made of the plan's periods: its quotas are parts of theirs. */
function stretchOffThePlan({ tracking, team }: TrackingJudged): readonly Finding[] {
  const { start, end } = tracking.period;
  const { planned } = team;
  const ownQuotas = new Set(tracking.reps.flatMap(({ rep, quota }) => (quota === null ? [] : rep)));
  const byPlan = team.reps.filter(({ rep }) => !ownQuotas.has(rep.id));
  const parts = byPlan.filter(({ quota }) => quota > 0);
  const isOutside = start < planned.firstDay || end > planned.lastDay;
  // Who is not there in the stretch needs no quota of it.
  if (isOutside && byPlan.some(({ clock }) => clock.days > 0)) {
    return [
      allocationFinding("stretch-off-plan", "act", {
        title: `The plan's year is ${planned.firstDay} to ${planned.lastDay}`,
        words: `Of ${start} to ${end} only what lies in it has quotas.`,
        remedies: ["Correct the days of the period", "Tell each rep's quota of the period"],
        figures: {},
      }),
    ];
  }
  if (isOutside || team.isOfWholePeriods || parts.length === 0) return [];
  return [
    allocationFinding("stretch-off-plan", "know", {
      title: `${start} to ${end} is not made of whole ${planned.grain}s of the plan`,
      words: `The quotas are the plan's by the part of its days, months weighing as the seasons do.`,
      remedies: ["Track whole periods", "Tell each rep's quota of the period"],
      figures: { reps: parts.length },
    }),
  ];
}

/** Points by which what somebody says of a period's share may differ from what its days say. */
const SHARE_TOLERANCE = 0.05;

function shareAgainstDates({ team, tracking }: TrackingJudged): readonly Finding[] {
  const { share, derivedShare } = team.clock;
  if (Math.abs(share - derivedShare) <= SHARE_TOLERANCE) return [];
  return [
    allocationFinding("share-against-dates", "act", {
      title: `${spokenShare(share)} of the period is said to be over, by its days it is ${spokenShare(derivedShare)}`,
      words: `The told share stands, as of ${tracking.period.asOf}.`,
      remedies: ["Leave the told share out, or correct the as-of day"],
      figures: { share, derivedShare },
    }),
  ];
}

/** Deals one by one against what the rep's own row says of all of them. */
function bookingsThatDoNotSum({ tracking, team, currency }: TrackingJudged): readonly Finding[] {
  const booked = bookedBy(tracking.bookings, overSoFar(tracking.period), ({ rep }) => rep);
  const names = new Map(team.reps.map(({ rep }) => [rep.id, rep.person.name]));
  const spoken = (amount: number) => spokenMoney(rounded(amount, 0), currency);
  return tracking.reps.flatMap(({ rep, actual }) => {
    const sum = booked.get(rep)?.amount;
    if (actual === null || sum === undefined || isSame(actual, sum)) return [];
    return [
      allocationFinding(`bookings-${rep}`, "act", {
        title: `${names.get(rep) ?? rep}: the bookings come to ${spoken(sum)}, not to ${spoken(actual)}`,
        words: `${spoken(actual)} is told as made so far. It counts here; products and the recent run rate are the bookings'.`,
        remedies: ["Find the missing bookings", "Leave out the actual, so that the bookings count"],
        figures: { actual, bookings: sum, difference: sum - actual },
        concerns: [rep],
      }),
    ];
  });
}
