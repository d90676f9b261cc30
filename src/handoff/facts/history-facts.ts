import { isAskedForWholeYear, total, type RepPlan } from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

/** A document lists so many reps; the workbook has them all on the sheet Past bookings. */
const LISTED = 100;

/** What fewer people were asked for would tell one of them about another. */
const FEWEST = 5;

/** What each rep was asked for and booked last year. */
function historyTable({ model, plan }: Planned): DocumentTable {
  const { money, share } = spokenIn(model);
  const known = plan.reps.filter(({ person }) => person.previousBookings !== null);
  return {
    headers: ["Rep", "Territory", "Quota of last year", "Booked", "Attainment"],
    rows: known.slice(0, LISTED).map(({ person }) => {
      const { name, territory, previousQuota: quota, previousBookings: booked } = person;
      const attained = quota === null || quota === 0 || booked === null ? null : booked / quota;
      return [name, territory, money(quota), money(booked), share(attained)];
    }),
  };
}

/** Those who were and are asked for a whole year, together: nobody's own number can be read from it. */
function growthWords({ model, plan }: Planned): Facts["words"] {
  const { money, share, count } = spokenIn(model);
  const both = plan.reps.filter(
    (rep): rep is RepPlan & { readonly person: { readonly previousQuota: number } } =>
      isAskedForWholeYear(rep) && rep.person.previousQuota !== null,
  );
  const before = total(both.map(({ person }) => person.previousQuota));
  const now = total(both.map(({ quota }) => quota));
  const isTold = both.length >= FEWEST && before > 0;
  const by = now / before - 1;
  return {
    "lastYear.reps": isTold ? count(both.length) : "",
    "lastYear.quotas": isTold ? money(before) : "",
    "lastYear.quotasNow": isTold ? money(now) : "",
    "lastYear.change": isTold ? `${share(Math.abs(by))} ${by < 0 ? "less" : "more"}` : "",
  };
}

/** What is known of the year before. */
export function historyFacts(planned: Planned): Partial<Facts> {
  const table = historyTable(planned);
  const all = planned.plan.reps.filter(({ person }) => person.previousBookings !== null).length;
  return {
    words: {
      ...growthWords(planned),
      "history.more": all > LISTED ? String(all - LISTED) : "",
    },
    tables: { history: table },
  };
}
