import { accountNamed, dayIn, daysLater, line, soundDeals } from "./drawn.mjs";
import { gone, reps } from "./team.mjs";

const headers = [
  "Opportunity ID",
  "Opportunity Owner",
  "Account Name",
  "Type",
  "Created Date",
  "Close Date",
  "Stage",
  "Amount Currency",
  "Amount",
  "Territory",
  "Contract Term (Months)",
  "Probability (%)",
];

const types = { new: "New Business", existing: "Existing Business", renewal: "Renewal" };
const stages = { won: "Closed Won", lost: "Closed Lost", open: "Negotiation/Review" };
const chances = { won: 100, lost: 0, open: 60 };

/** Month, day, year, as an American export has them. */
function american(time) {
  const day = new Date(time);
  return `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
}

function dollars(amount) {
  const text = Math.abs(amount).toLocaleString("en-US", { minimumFractionDigits: 2 });
  return `${amount < 0 ? "-" : ""}$${text}`;
}

function row({ number, rep, account, type, created, closed, outcome, amount, months }) {
  return {
    id: `006Dn000${String(number).padStart(7, "0")}`,
    owner: rep.name,
    account,
    type: types[type],
    created: american(created),
    closed: american(closed),
    stage: stages[outcome],
    currency: "USD",
    amount: dollars(amount),
    territory: rep.territory,
    months,
    chance: chances[outcome],
  };
}

/** Salesforce's report as a file: titles, a table with quotes around all, dollars, and a line at its foot. */
export function salesforceDeals(draws) {
  const rows = soundDeals(draws, { reps, wonEachMonth: 8, gap: 6 }).map(row);
  const faults = {};
  let number = 500;

  /** A won deal that is sound but for what is said of it. */
  function add(changes = {}, from = {}) {
    number += 1;
    const closed = dayIn(8 + (number % 14), 13 + (number % 15));
    const deal = {
      number,
      rep: reps[number % 10],
      account: accountNamed(number),
      type: "new",
      created: daysLater(closed, -60),
      closed,
      outcome: "won",
      amount: 40_000 + 500 * (number % 40),
      months: 12,
      ...from,
    };
    const made = { ...row(deal), ...changes };
    rows.push(made);
    return made;
  }

  function plant(reason, ...all) {
    faults[reason] = (faults[reason] ?? 0) + all.length;
    for (const [changes, from] of all) add(changes, from);
  }

  const last = reps[11];
  const future = { closed: dayIn(24, 10), created: dayIn(20, 10) };
  plant("unreadable-number", [{ amount: "TBD" }], [{ amount: "ask Ava" }]);
  plant("unreadable-date", [{ closed: "2/30/2025" }], [{ closed: "soon" }]);
  plant("no-amount", [{ amount: "" }], [{ amount: "" }]);
  plant("zero-amount", [{ amount: "$0.00" }], [{ amount: "$0.00" }], [{ amount: "$0.00" }]);
  plant("negative-amount", [{ amount: "-$4,500.00" }], [{ amount: "-$12,000.00" }]);
  plant("no-close-date", [{ closed: "" }], [{ closed: "" }]);
  plant("no-owner", [{ owner: "" }], [{ owner: "" }]);
  plant("other-currency", ...Array.from({ length: 3 }, () => [{ currency: "EUR" }]));
  plant("closed-in-future", [{}, future], [{}, future]);
  plant("unknown-owner", [{ owner: "Kim Former" }, { rep: reps[1] }]);
  plant("unknown-owner", [{ owner: "Kim Former" }, { rep: reps[1] }], [{ owner: "Intern" }]);
  plant("owner-left", ...Array.from({ length: 9 }, () => [{}, { rep: gone }]));
  plant("no-territory", ...Array.from({ length: 3 }, () => [{ territory: "" }]));
  plant("unknown-territory", [{ territory: "T99" }, { rep: last }]);
  plant("unknown-territory", [{ territory: "T99" }, { rep: last }]);
  plant("outlier", [{ amount: "$4,800,000.00" }], [{ amount: "$95.00" }]);
  plant("no-term", [{ months: "" }], [{ months: "" }]);
  plant("unknown-type", [{ type: "Partner" }], [{ type: "Downgrade" }]);
  const early = (time) => ({ closed: time, created: daysLater(time, 9) });
  plant("closed-before-created", [{}, early(dayIn(9, 14))], [{}, early(dayIn(15, 20))]);

  // The same account, owner and amount within a week, with another id.
  for (const month of [10, 17]) {
    const from = { rep: reps[2], account: `Twin ${month}`, amount: 66_000 };
    plant("likely-duplicate", [{}, { ...from, closed: dayIn(month, 14) }]);
    plant("likely-duplicate", [{}, { ...from, closed: dayIn(month, 18) }]);
  }
  // The same deal with two owners, and no column for their parts.
  for (const owner of [reps[3], reps[5]]) {
    const shared = add({}, { rep: owner });
    rows.push({ ...shared, owner: reps[7].name, territory: reps[7].territory });
  }
  faults["split-deal"] = 4;
  // The same deal a second time: told alike, and told otherwise.
  const lost = rows.filter(({ stage }) => stage === "Closed Lost").slice(0, 3);
  rows.push(...lost.map((each) => ({ ...each })));
  faults["same-row"] = lost.length;
  for (const each of [add(), add()]) rows.push({ ...each, amount: "$71,250.00" });
  faults["same-id"] = 2;
  // A rep whose deals lie in two territories: all of them are looked at.
  faults["two-territories"] = rows.filter(
    ({ owner, stage }) => owner === last.name && stage === "Closed Won",
  ).length;
  faults["no-owner"] += 1;

  const quoted = { quotesAll: true };
  const keys = Object.keys(rows[0]);
  const text = [
    line(["Opportunities with Contract Term"], quoted),
    line(["As of 2026-01-31 08:00:00 Central European Standard Time/CET"], quoted),
    line(["Filtered By: Show: All opportunities, Date Field: Close Date"], quoted),
    "",
    line(headers, quoted),
    ...rows.map((each) =>
      line(
        keys.map((key) => each[key]),
        quoted,
      ),
    ),
    line(["Confidential Information - Do Not Distribute"], quoted),
  ].join("\r\n");
  return {
    name: "salesforce-opportunities.csv",
    text: `${text}\r\n`,
    rows: rows.length + 1,
    shape:
      "A Salesforce report as it is exported with its details: three lines of titles and a blank one, every cell in quotes, dollars with signs and commas, dates with the month first, lines ended as Windows does, a line at the foot. No deal was won in August 2024. The line at the foot is a row that belongs to nobody.",
    faults,
  };
}
