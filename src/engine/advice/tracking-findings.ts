import { rounded } from "../figure/rounded";
import { spokenMoney } from "../figure/spoken";
import { bookedBy, overSoFar } from "../tracking/bookings";
import { allocationFinding, few } from "./allocation-judged";
import { counted, type Finding } from "./finding";
import { statedFindings } from "./stated-findings";
import { isSame, type TrackingJudged } from "./tracking-judged";

/** Where what somebody says does not agree with the rows, with itself, or with its name; and who did not report. */
export function trackingFindings(judged: TrackingJudged): readonly Finding[] {
  return [...notReported(judged), ...bookingsThatDoNotSum(judged), ...statedFindings(judged)];
}

const repNoun = { one: "rep has", many: "reps have" } as const;

function notReported({ team }: TrackingJudged): readonly Finding[] {
  const silent = team.reps.filter(({ actual }) => actual === null);
  if (silent.length === 0) return [];
  return [
    allocationFinding("not-reported", "act", {
      title: `${counted(silent.length, repNoun)} not reported`,
      words: `${few(silent.map(({ rep }) => rep.person.name))}. Their quota is left out of every attainment: not reported is not zero.`,
      remedies: ["Ask for their bookings"],
      figures: { reps: silent.length },
      concerns: silent.map(({ rep }) => rep.id),
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
