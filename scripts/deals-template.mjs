// Prints templates/saas-12-reps-with-deals.json: the team of saas-12-reps, and the deals of its last year, drawn from a seed.
// The deals of every rep sum to the roster's previous bookings, and all of them to the history's year: a test holds that.
// `--check` writes nothing and says whether the file is what is printed here.
import { readFileSync } from "node:fs";
import { writeGenerated } from "./generated.mjs";

const SEED = 20_251_231;
const YEAR = 2025;

/** A fixed row of numbers that look drawn: the same in every run. */
function drawn(seed) {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const next = drawn(SEED);
const pick = (values) => values[Math.floor(next() * values.length)];
const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
const day = (serial) => new Date(serial).toISOString().slice(0, 10);
const DAY = 86_400_000;

/** More is signed in the last month of a quarter. */
const months = [1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12, 12];
const firsts = ["Alder", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Harbor", "Inlet"];
const seconds = ["Analytics", "Foods", "Freight", "Health", "Labs", "Media", "Retail", "Systems"];

function closingDay(year) {
  const month = pick(months);
  return Date.UTC(year, month - 1, whole(1, 28));
}

/** Whole thousands that sum to a whole. */
function parts(sum, count) {
  const weights = Array.from({ length: count }, () => 0.4 + next());
  const all = weights.reduce((so, weight) => so + weight, 0);
  const amounts = weights.map(
    (weight) => 1000 * Math.max(1, Math.round((weight / all) * (sum / 1000))),
  );
  const rest = sum - amounts.reduce((so, amount) => so + amount, 0);
  const largest = amounts.indexOf(Math.max(...amounts));
  return amounts.map((amount, place) => (place === largest ? amount + rest : amount));
}

const deals = [];

/** A deal: what is not told of it is left out. */
function add(rep, said) {
  const id = `D${String(deals.length + 1).padStart(3, "0")}`;
  const account = `${pick(firsts)} ${pick(seconds)}`;
  const segment = pick(["SMB", "SMB", "Mid-Market", "Mid-Market", "Enterprise"]);
  deals.push({ id, rep: rep.id, account, segment, territory: rep.territory, ...said });
}

const typeFor = ({ role }) =>
  role === "AM"
    ? pick(["RENEWAL", "RENEWAL", "RENEWAL", "EXPANSION"])
    : pick(["NEW_BUSINESS", "NEW_BUSINESS", "NEW_BUSINESS", "EXPANSION"]);

function won(rep, firstYear, closed) {
  const years = pick([1, 1, 1, 2, 3]);
  const created = closed - whole(25, 120) * DAY;
  const type = typeFor(rep);
  add(rep, {
    type,
    created: day(created),
    closed: day(closed),
    outcome: "WON",
    amount: firstYear * years,
    years,
  });
}

function lost(rep) {
  const closed = closingDay(YEAR);
  const created = closed - whole(15, 150) * DAY;
  add(rep, { type: typeFor(rep), created: day(created), closed: day(closed), outcome: "LOST" });
}

function open(rep) {
  const [stage, probability] = pick([
    ["Discovery", 0.1],
    ["Proposal", 0.4],
    ["Negotiation", 0.7],
  ]);
  const created = Date.UTC(YEAR, 9, whole(1, 90));
  const years = pick([1, 1, 2]);
  const closed = day(Date.UTC(YEAR + 1, 0, whole(5, 85)));
  add(rep, {
    type: typeFor(rep),
    created: day(created),
    closed,
    outcome: "OPEN",
    stage,
    amount: 1000 * whole(20, 90) * years,
    years,
    probability,
  });
}

const model = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8"));
const carriers = model.roster.filter(({ role }) => role === "AE" || role === "AM");
const told = carriers.filter(({ previousBookings }) => (previousBookings ?? 0) > 0);
const booked = told.reduce((so, { previousBookings }) => so + previousBookings, 0);
const year = model.history.bookings.slice(-12).reduce((so, amount) => so + amount, 0);
// Somebody who left in spring booked what the year had beyond those who are still there.
const gone = { id: "R00", role: "AE", territory: "T10", previousBookings: year - booked };

for (const rep of [...told, gone]) {
  const isGone = rep === gone;
  const count = Math.max(3, Math.round(rep.previousBookings / 60_000));
  for (const part of parts(rep.previousBookings, count)) {
    won(rep, part, isGone ? Date.UTC(YEAR, whole(0, 2), whole(1, 28)) : closingDay(YEAR));
  }
  if (isGone) continue;
  // A deal of the year before shows what the window leaves out.
  won(rep, 1000 * whole(20, 90), closingDay(YEAR - 1));
  const losses = rep.role === "AM" ? 2 : whole(count / 2, count);
  for (let place = 0; place < losses; place += 1) lost(rep);
}
for (const rep of carriers) for (let place = 0; place < 2; place += 1) open(rep);

const { company, ...rest } = model;
const name = "Northwind Cloud (12 reps, with deals)";
const bookingRules = { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` };
const { format, formatVersion, ...sections } = rest;
const file = {
  format,
  formatVersion,
  company: { ...company, name },
  ...sections,
  bookingRules,
  deals,
};
await writeGenerated(
  { "templates/saas-12-reps-with-deals.json": JSON.stringify(file, null, 2) },
  "run node scripts/deals-template.mjs",
);
