import { firstDayOf, lastDayOf, spokenCount, type MonthRun, type Provenance } from "../../engine";
import type { TableKind } from "../columns/mapping";
import type { DraftData } from "./draft-data";
import type { ProductivityEstimate } from "./estimates";
import type { DraftParts } from "./parts";
import type { Guessed, RosterRow } from "./roster";
import { tidyDay } from "./tidy-words";

/** How a line of the register ends that only holds a place until somebody answers. */
export const PLACEHOLDER = "a placeholder";

/** How the line ends of who carries which revenue, where nobody told. */
export const WHOEVER = "whoever is there in the year carries it";

type Entry = readonly [path: string, said: Provenance];
type Range = { readonly low: number; readonly high: number };

/** The files of a kind with their rows, in words. */
export function sourceWords({ sources }: DraftData, kind: TableKind): string {
  const found = sources.filter((source) => source.kind === kind);
  return found.map(({ name, rows }) => `${name}, ${spokenCount(rows)} rows`).join("; ");
}

/** A run of months in words. @example monthsWords({ first: 24300, count: 12 }) //=> "2025-01 to 2025-12" */
export function monthsWords({ first, count }: MonthRun): string {
  if (count === 0) return "no month";
  const [from, to] = [firstDayOf(first), lastDayOf(first + count - 1)].map((day) =>
    day.slice(0, 7),
  );
  return `${from} to ${to}`;
}

/** How many of something, in words. @example countWords(1, "rep") //=> "1 rep" */
export function countWords(count: number, noun: string): string {
  return `${spokenCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

const guessedHow: Readonly<Record<Guessed, string>> = {
  role: "no title says what this person does; taken from having deals",
  segment: "the segment in which this rep booked most",
  territory: "the territory in which this rep booked most, or that the list gives to them",
  startDate: "the first month with a deal",
};

function productivityHow({ estimate, isRamped }: ProductivityEstimate, { window }: DraftParts) {
  const reps = countWords(estimate.observations, isRamped ? "ramped rep" : "rep");
  const scaled = window.isWholeYear && isRamped ? "" : ", as of a whole year";
  return `mean of ${reps}, ${monthsWords(window.year)}${scaled}`;
}

function rangeOf({ estimate: { low, high } }: ProductivityEstimate): Range | undefined {
  return low === null || high === null ? undefined : { low, high };
}

/** What is said of everything that a draft worked out: that it is assumed, from which file and rows, and how. */
export function draftRegister(data: DraftData, parts: DraftParts): readonly Entry[] {
  const fromDeals =
    sourceWords(data, "deals") ||
    sourceWords(data, "bookingsByMonth") ||
    `${spokenCount(data.deals.count)} deals`;
  const fromPeople = sourceWords(data, "users") || fromDeals;
  const fromPlaces = sourceWords(data, "territories") || fromDeals;
  const isQuotaListed = data.people.some(({ previousQuota }) => previousQuota !== null);
  const quotaFrom = isQuotaListed ? fromPeople : sourceWords(data, "quotas");
  const said = (
    path: string,
    source: string,
    more: { note?: string; range?: Range | undefined } = {},
  ): Entry => [
    path,
    {
      evidence: "ASSUMED",
      source,
      owner: "",
      asOf: tidyDay(data.asOf),
      note: more.note ?? "",
      ...(more.range === undefined ? {} : { range: more.range }),
    },
  ];
  const { window, season, roster, territories } = parts;
  const year = monthsWords(window.year);

  function ofPerson({ rep, guessed }: RosterRow): readonly Entry[] {
    const path = `roster.${rep.id}`;
    return [
      ...guessed.map((field) => said(`${path}.${field}`, `${fromDeals}: ${guessedHow[field]}`)),
      ...(rep.previousBookings === null
        ? []
        : [said(`${path}.previousBookings`, `${fromDeals}: bookings of ${year}`)]),
      ...(rep.previousQuota === null
        ? []
        : [said(`${path}.previousQuota`, `${quotaFrom}: quota of ${year}`)]),
    ];
  }

  return [
    said(
      "calendar.fiscalYearStart",
      window.isStartTold
        ? "told at the import"
        : `${fromDeals}: the January after the last year that is over`,
    ),
    said("targets", `${fromDeals}: bookings of ${year}, ${PLACEHOLDER}`, {
      note: "Nobody has told the targets of the year that is planned.",
    }),
    ...parts.targets.map(({ segment, revenueType }) =>
      said(
        `targets.${segment}.${revenueType}`,
        `${fromDeals}: bookings of ${year}, ${PLACEHOLDER}`,
      ),
    ),
    said("revenueMix", `${fromPeople}: ${WHOEVER}`),
    said("roster", fromPeople),
    ...roster.rows.flatMap(ofPerson),
    ...territories.territories.flatMap(({ id }) => [
      said(`territories.${id}`, fromPlaces, { note: "Borders are not settled." }),
      said(
        `territories.${id}.accountDensity`,
        territories.potentialOf(id) === null
          ? `${fromPlaces}: nobody told, the middle`
          : `${fromPlaces}: by fifths of what the list tells`,
      ),
      said(`territories.${id}.historicalPerformance`, `${fromDeals}: by fifths of bookings`),
      said(`territories.${id}.marketMaturity`, "nobody told: the middle"),
      said(`territories.${id}.competitiveOpenness`, "nobody told: the middle"),
    ]),
    ...parts.productivity.map((one) =>
      said(
        `productivity.${one.role}${one.segment === "" ? "" : `.${one.segment}`}`,
        `${fromDeals}: ${productivityHow(one, parts)}`,
        { range: rangeOf(one) },
      ),
    ),
    ...(season === null
      ? []
      : [
          said(
            "seasonality",
            `${fromDeals}: shares by ${season.years > 1 ? "month" : "quarter"} from ${countWords(season.years, "whole year")}`,
          ),
        ]),
    ...parts.ramps.map(({ ramp, estimate }) =>
      said(
        `ramps.${ramp.name}`,
        estimate === null
          ? "too few people began in these months: the standard schedule"
          : `${fromDeals}: the schedule "${estimate.nearest.name}", nearest to ${countWords(estimate.people, "new hire")}`,
      ),
    ),
    said("history", `${fromDeals}: bookings by month, ${monthsWords(window.all)}`),
    said("allocation.monthsOfHistory", `${fromDeals}: full months with data`),
    ...(parts.hasSetters
      ? [said("allocation.meetingsPerMonth", `nobody told: ${PLACEHOLDER}`)]
      : []),
    said("deals", fromDeals),
    said("bookingRules", "the usual definition, unless told at the import"),
  ];
}
