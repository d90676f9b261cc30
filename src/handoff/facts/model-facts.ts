import {
  isoDate,
  lastDayOf,
  monthOf,
  MONTHS_PER_YEAR,
  serialDate,
  type QuotaModel,
} from "../../engine";
import type { Facts } from "../template/facts";

function yearWords({ calendar }: QuotaModel): Facts["words"] {
  const { fiscalYearStart: from, period } = calendar;
  const first = monthOf(from);
  const upTo = (months: number) => (first === null ? "" : lastDayOf(first + months - 1));
  return {
    "year.from": from,
    "year.to": upTo(MONTHS_PER_YEAR),
    ...checkInWords(upTo(MONTHS_PER_YEAR / 4)),
    "year.period": period,
  };
}

/** So long after the first quarter the check-in is held: its bookings are complete by then. */
const CHECK_IN_DAYS = 14;

/** The day of the refinement check-in, and the quarter it looks at. */
function checkInWords(ends: string): Facts["words"] {
  const serial = serialDate(ends);
  return {
    "year.firstQuarterEnds": ends,
    "year.checkIn": serial === null ? "" : isoDate(serial + CHECK_IN_DAYS),
  };
}

/** What is known of the company, the year and this version of the model. */
export function modelFacts(model: QuotaModel, asOf: string): Partial<Facts> {
  const { company, decisions } = model;
  const version = decisions.versions.at(-1);
  const signed = decisions.signatures.filter(({ name }) => name !== "");
  return {
    words: {
      "company.name": company.name,
      "company.currency": company.currency,
      ...yearWords(model),
      "version.name": version?.version ?? "",
      "version.on": version?.on ?? "",
      "version.what": version?.what ?? "",
      "document.date": asOf,
      // By these two a template tells a draft from what is signed.
      "status.draft": decisions.status === "DRAFT" ? "draft" : "",
      "status.final": decisions.status === "FINAL" ? "final" : "",
    },
    tables: {
      signatures: {
        headers: ["Role", "Name", "Date"],
        rows: signed.map(({ role, name, on }) => [role, name, on]),
      },
      versions: {
        headers: ["Version", "Date", "Who", "What changed"],
        rows: decisions.versions.map(({ version: name, on, who, what }) => [name, on, who, what]),
      },
    },
  };
}
