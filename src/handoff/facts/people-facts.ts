import {
  isAskedForWholeYear,
  type MeetingPlan,
  type RepPlan,
  type TerritoryStanding,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { carrierWords } from "./rep-facts";
import { territoryTable } from "./territory-facts";
import { nameOf, spokenIn, type Planned, type Team } from "./told";

function noteOn({ id, isRamping, hold, person }: RepPlan, { model, reasons }: Planned): string {
  const reason = reasons.get(id) ?? "";
  const notes = [
    ...(isRamping ? ["ramping"] : []),
    ...(person.startDate > model.calendar.fiscalYearStart ? [`starts ${person.startDate}`] : []),
    ...(person.endDate === "" ? [] : [`until ${person.endDate}`]),
    ...(hold === "none" ? [] : [`held by a ${hold}${reason === "" ? "" : ` (${reason})`}`]),
  ];
  return notes.join(", ");
}

function teamTable(planned: Planned, reps: readonly RepPlan[]): DocumentTable {
  const { money, count } = spokenIn(planned.model);
  return {
    headers: ["Rep", "Territory", "Weight", "Part of a year", "Equal share", "Quota", "To know"],
    rows: reps.map((rep) => [
      rep.person.name,
      rep.person.territory,
      count(rep.standing.weight),
      count(rep.capacity),
      money(rep.equalShare),
      money(rep.quota),
      noteOn(rep, planned),
    ]),
  };
}

/** Whose quota moved most against last year's: those talks need the most time. A part of a year is no less than a whole one. */
function hardTalks(planned: Planned, reps: readonly RepPlan[]): readonly string[] {
  const { money, share } = spokenIn(planned.model);
  const raised = reps.filter(isAskedForWholeYear).flatMap(({ person, quota }) => {
    const { previousQuota, previousBookings } = person;
    const before = previousQuota ?? previousBookings;
    if (before === null || before === 0) return [];
    const by = quota / before - 1;
    const than = previousQuota === null ? "last year's bookings" : "last year's quota";
    const words = `${person.name}: ${money(quota)}, ${share(Math.abs(by))} ${by < 0 ? "below" : "above"} ${than} of ${money(before)}`;
    return [{ by, words }];
  });
  return raised
    .filter(({ by }) => Math.abs(by) >= 0.1)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .map(({ words }) => words);
}

/** The territories of a team, each once. */
function territoriesOf(reps: readonly RepPlan[]): readonly TerritoryStanding[] {
  const all = reps.flatMap(({ standing }) => standing.territory ?? []);
  return [...new Map(all.map((each) => [each.territory.id, each])).values()];
}

/** What the manager of a team says to its reps: everybody in it, and nobody else. */
export function teamFacts(planned: Planned, manager: string, team: Team): Partial<Facts> {
  const { money, count } = spokenIn(planned.model);
  const { reps, meetings } = team;
  return {
    words: {
      "team.manager": nameOf(planned, manager),
      "team.size": count(reps.length + meetings.length),
      "team.quota": money(reps.reduce((sum, { quota }) => sum + quota, 0)),
    },
    lists: {
      "team.hardTalks": hardTalks(planned, reps),
      "team.meetings": meetings.map(
        ({ person, meetings: booked }) => `${person.name}: ${count(booked)} meetings in the year`,
      ),
    },
    tables: {
      "team.people": teamTable(planned, reps),
      "team.territories": territoryTable(planned, territoriesOf(reps)),
    },
  };
}

/** What an SDR may be told: meetings, not money. */
export function meetingFacts(
  planned: Planned,
  { person, meetings, periods }: MeetingPlan,
): Partial<Facts> {
  const { plan, model } = planned;
  const { count } = spokenIn(model);
  const carrier = planned.people.get(person.id);
  const perMonth = model.allocation.meetingsPerMonth;
  return {
    words: {
      ...(carrier === undefined ? {} : carrierWords(carrier, planned)),
      "rep.manager": nameOf(planned, person.manager),
      "rep.meetings": count(meetings),
      "rep.meetingsPerMonth": count(perMonth),
      "rep.capacity": count(carrier?.capacity ?? null),
      "rep.fullYear": carrier?.capacity === 1 ? "a full year" : "",
    },
    tables: {
      "rep.periods": {
        headers: ["Period", "Meetings"],
        rows: [
          ...plan.calendar.periods.map(({ label }, at) => [label, count(periods[at] ?? 0)]),
          ["Year", count(meetings)],
        ],
      },
    },
  };
}
