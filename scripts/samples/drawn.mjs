const DAY = 86_400_000;

/** Months of the samples: 24, from February 2024 to January 2026; the exports are of the last day. */
export const MONTHS = 24;
export const AS_OF = "2026-01-31";

/** Numbers that look drawn, the same in every run. */
export function drawn(seed) {
  let state = seed * 7919 + 1;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  return { whole, pick: (values) => values[whole(0, values.length - 1)] };
}

/** A day of the samples' n-th month, counted from 0, as a number of milliseconds. */
export function dayIn(month, day) {
  return Date.UTC(2024, 1 + month, day);
}

export const daysLater = (time, days) => time + days * DAY;
export const iso = (time) => new Date(time).toISOString().slice(0, 10);

const firsts = ["Alder", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Harbor", "Inlet"];
const seconds = ["Analytics", "Foods", "Freight", "Health", "Labs", "Media", "Retail", "Systems"];

/** A name for the n-th account: no two are alike. */
export function accountNamed(number) {
  return `${firsts[number % 9]} ${seconds[Math.floor(number / 9) % 8]} ${number}`;
}

/** A deal of every month and rep, won, lost and open; no won deal closes in the month of the gap. */
export function soundDeals({ whole, pick }, { reps, wonEachMonth, gap }) {
  const deals = [];
  const add = (outcome, closed, month) => {
    const number = deals.length + 1;
    const rep = reps[number % reps.length];
    deals.push({
      number,
      rep,
      account: accountNamed(number),
      type: pick(["new", "new", "new", "existing", "renewal"]),
      created: daysLater(closed, -whole(25, 120)),
      closed,
      outcome,
      amount: whole(40, 180) * 500,
      months: pick([12, 12, 12, 24, 36]),
      month,
    });
  };
  for (let month = 0; month < MONTHS; month += 1) {
    const won = month === gap ? 0 : wonEachMonth;
    for (let place = 0; place < won; place += 1) add("won", dayIn(month, whole(1, 28)), month);
    add("lost", dayIn(month, whole(1, 28)), month);
  }
  for (let place = 0; place < 12; place += 1) add("open", dayIn(MONTHS + 1, whole(1, 28)), MONTHS);
  return deals;
}

/** A line of a table: what holds a delimiter, a quote or a line end stands in quotes. */
export function line(cells, { delimiter = ",", quotesAll = false } = {}) {
  return cells
    .map((cell) => {
      const text = String(cell ?? "");
      const isQuoted = quotesAll || /["\r\n]/.test(text) || text.includes(delimiter);
      return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(delimiter);
}
