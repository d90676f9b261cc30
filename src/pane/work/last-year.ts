import { MONTHS_PER_YEAR, monthsAfter, type QuotaModel } from "../../engine";
import { readSettings } from "../../intake";
import type { Missing } from "../explore/refusals";
import { refusedWords } from "../words/explore-refused";

/** The model of the year before, or why the file is none. */
export type LastYear =
  | { readonly kind: "model"; readonly model: QuotaModel }
  | { readonly kind: "refused"; readonly why: Missing };

/** Reads the model that was in force the year before: of just that year, and of people this one knows. */
export function lastYearIn(text: string, now: QuotaModel): LastYear {
  const reading = readSettings(text);
  if (reading.kind === "problems") {
    const [problem = refusedWords.noTeam] = reading.problems;
    return { kind: "refused", why: problem };
  }
  const { model } = reading;
  const wanted = monthsAfter(now.calendar.fiscalYearStart, -MONTHS_PER_YEAR);
  const { fiscalYearStart } = model.calendar;
  if (fiscalYearStart !== wanted) {
    return { kind: "refused", why: refusedWords.year(wanted, fiscalYearStart) };
  }
  const known = new Set(
    now.roster.flatMap(({ id, previousBookings }) => (previousBookings === null ? [] : [id])),
  );
  return model.roster.some(({ id }) => known.has(id))
    ? { kind: "model", model }
    : { kind: "refused", why: refusedWords.strangers };
}
