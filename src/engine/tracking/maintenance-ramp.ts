import { firstDayOf, monthOf } from "../period/months";
import { serialDate } from "../period/serial-date";
import { monthsToFull } from "../team/ramp";
import { spokenShare } from "../figure/spoken";
import { dust } from "../figure/rounded";
import { total } from "../share/total";
import { elapsedOf } from "./elapsed";
import { isFlagged, type FlagLine, type MaintenanceJudged, type Seen } from "./maintenance-rule";
import { idsOf, repsAtWork, speaksForTeam } from "./maintenance-team";
import type { TrackedRepLine } from "./tracked-reps";

/** A ramping rep who reported: what the schedule expected by now, and by how many days they are behind it. */
type RampStanding = {
  readonly line: TrackedRepLine;
  readonly expected: number;
  readonly daysBehind: number;
};

/** First and last day, as serial numbers, both counted. */
type Days = { readonly first: number; readonly last: number };

const serial = (iso: string) => serialDate(iso) ?? 0;

/** Days of full quota that a schedule asks for over a stretch: each day counts for the share of its month of tenure. */
function fullDays(shares: readonly number[], firstMonth: number, { first, last }: Days): number {
  const parts: number[] = [];
  for (let place = 0; ; place += 1) {
    const begin = serial(firstDayOf(firstMonth + place));
    if (begin > last) return total(parts);
    const isLast = place >= shares.length - 1;
    // After the schedule its last share holds: one stretch for all of that.
    const end = isLast ? last : serial(firstDayOf(firstMonth + place + 1)) - 1;
    const days = Math.min(end, last) - Math.max(begin, first) + 1;
    parts.push(Math.max(days, 0) * (shares[Math.min(place, shares.length - 1)] ?? 0));
    if (isLast) return total(parts);
  }
}

/**
 * A shortfall told in days: by how many days the whole schedule would have to be later for the rep to be on it. What was
 * made over the ramped quota of the period says how many full days the rep worked off; the fewest days of delay at which
 * the schedule asks for no more than those by now are the days behind. A rep who is ahead is none behind. Where the
 * elapsed share of the period is not that of its calendar days, the actual is brought to calendar days first.
 */
function rampStanding(
  line: TrackedRepLine,
  { team, model }: MaintenanceJudged,
): readonly RampStanding[] {
  const { start, end, asOf } = model.tracking.period;
  const { shares } = line.rep.standing.carrier.ramp.schedule;
  const firstMonth = monthOf(line.rep.person.startDate) ?? 0;
  const now = serial(asOf < end ? asOf : end);
  const scheduled = (days: Days) => fullDays(shares, firstMonth, days);
  const ofPeriod = scheduled({ first: serial(start), last: serial(end) });
  const byDays = elapsedOf({ start, end }, asOf).share ?? 0;
  if (line.actual === null || ofPeriod === 0 || team.clock.share === 0 || byDays === 0) return [];
  const pacing = byDays / team.clock.share;
  const perDay = line.quota / ofPeriod / pacing;
  const made = line.actual / perDay;
  const dueLater = (days: number) => scheduled({ first: serial(start) - days, last: now - days });
  let [low, high] = [0, Math.max(now - serial(firstDayOf(firstMonth)) + 1, 0)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (dueLater(middle) <= made + dust) high = middle;
    else low = middle + 1;
  }
  return [{ line, expected: dueLater(0) * perDay, daysBehind: low }];
}

type Ramping = {
  readonly standings: readonly RampStanding[];
  readonly silent: readonly string[];
  readonly all: number;
};

/** Reps whose schedule was not full when the period began. */
function rampingReps(judged: MaintenanceJudged): Ramping | Seen {
  const { model } = judged;
  const start = monthOf(model.tracking.period.start) ?? 0;
  const ramping = repsAtWork(judged).filter(({ rep }) => {
    const { shares } = rep.standing.carrier.ramp.schedule;
    return start < (monthOf(rep.person.startDate) ?? 0) + monthsToFull(shares);
  });
  if (ramping.length === 0) return { kind: "nothing", words: "Nobody is ramping." };
  if (model.rampRule !== "SCHEDULE") {
    return {
      kind: "not-told",
      takes: "Quotas ramp by tier, which has no milestones. Ramp by schedule to see who is late.",
      unknown: idsOf(ramping),
    };
  }
  const standings = ramping.flatMap((line) => rampStanding(line, judged));
  const known = new Set(standings.map(({ line }) => line));
  const silent = idsOf(ramping.filter((line) => !known.has(line)));
  if (speaksForTeam(standings.length, ramping.length)) {
    return { standings, silent, all: ramping.length };
  }
  const takes = `${standings.length} of ${ramping.length} ramping reps have reported. Tell what each of the others has made.`;
  return { kind: "not-told", takes, unknown: silent };
}

/** The ramping rep who is furthest behind the schedule, in days. */
export function rampDelays(judged: MaintenanceJudged, line: FlagLine): Seen {
  const ramping = rampingReps(judged);
  if ("kind" in ramping) return ramping;
  const { standings, silent, all } = ramping;
  const late = standings.filter(({ daysBehind }) => isFlagged(daysBehind, line));
  return {
    kind: "found",
    value: standings.reduce((most, { daysBehind }) => Math.max(most, daysBehind), 0),
    words: `Too many days behind: ${late.length} of ${all} ramping reps.`,
    concerns: idsOf(late.map((one) => one.line)),
    unknown: silent,
  };
}

/** How far those who ramp are from their schedules together: many small misses show the schedule is wrong, not the rep. */
export function rampAccuracy(judged: MaintenanceJudged, line: FlagLine): Seen {
  const ramping = rampingReps(judged);
  if ("kind" in ramping) return ramping;
  const { standings, silent } = ramping;
  const expected = total(standings.map((one) => one.expected));
  if (expected === 0) {
    return { kind: "nothing", words: "Nothing is asked of those who ramp so far." };
  }
  const value = total(standings.map((one) => one.line.actual ?? 0)) / expected - 1;
  const off = standings.filter(
    (one) => one.expected > 0 && isFlagged((one.line.actual ?? 0) / one.expected - 1, line),
  );
  return {
    kind: "found",
    value,
    words: `Those who ramp made ${spokenShare(1 + value)} of what their schedules expected by now.`,
    concerns: idsOf(off.map((one) => one.line)),
    unknown: silent,
  };
}
