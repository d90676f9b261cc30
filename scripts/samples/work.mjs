import { accountNamed, dayIn, iso, line, MONTHS } from "./drawn.mjs";
import { gone, reps } from "./team.mjs";

const kinds = ["Call", "Call", "Call", "Email", "Email", "Meeting", "Demo", "Proposal sent"];

function listFile({ headers, rows, ...said }) {
  const text = `${[headers, ...rows].map((row) => line(row)).join("\n")}\n`;
  return { ...said, text, rows: rows.length };
}

/** Salesforce's tasks and events of the last three months, a row each. */
export function activities({ whole, pick }) {
  const rows = [];
  for (let month = MONTHS - 3; month < MONTHS; month += 1) {
    for (const { name } of reps) {
      for (let place = 0; place < 6; place += 1) {
        const account = accountNamed(whole(1, 90));
        rows.push([name, iso(dayIn(month, whole(1, 28))), pick(kinds), account]);
      }
    }
  }
  rows[5][0] = "";
  rows[17][0] = "Kim Former";
  rows[30][1] = "";
  rows[41][1] = "next week";
  rows[52][1] = "2026-02-02";
  rows[63][2] = "Webinar";
  rows[64][2] = "Webinar";
  rows.push(["Total", "", "", String(rows.length)]);
  return listFile({
    name: "activities.csv",
    shape:
      "Tasks and events of the last three months, a row each, with a sum at the foot. Of the kind Webinar nobody knows what it is: its rows are used.",
    headers: ["Assigned", "Date", "Activity Type", "Company / Account"],
    rows,
    faults: {
      "unreadable-date": 1,
      "no-day": 1,
      "not-done-yet": 1,
      "no-owner": 1,
      "unknown-owner": 1,
      // The sum at the foot tells no kind, either.
      "unknown-kind": 3,
      "total-row": 1,
    },
  });
}

/** A report of what was booked, by rep and month: what is left of a past whose deals nobody exports. */
export function bookings({ whole }) {
  const rows = [];
  for (let month = 0; month < MONTHS; month += 1) {
    const name = iso(dayIn(month, 1)).slice(0, 7);
    for (const rep of reps) rows.push([rep.name, name, whole(20, 120) * 500]);
    // Lena Voss left at the end of June 2025.
    if (name <= "2025-06") rows.push([gone.name, name, whole(20, 60) * 500]);
  }
  rows[7][2] = "";
  rows[19][2] = -4000;
  rows[31][1] = "";
  rows[43][1] = "soon";
  rows[55][0] = "";
  rows.push([...rows[60]], ["Kim Former", "2024-03", 12_000]);
  rows.push(["Total", "", rows.reduce((sum, [, , amount]) => sum + Number(amount), 0)]);
  return listFile({
    name: "bookings-by-month.csv",
    shape:
      "What was booked, a row for each rep and month, with a sum at the foot: what stands in for deals where nobody exports them. Beside deals the two are held against one another.",
    headers: ["Owner", "Close Month", "Sum of Amount"],
    rows,
    faults: {
      "no-amount": 1,
      "negative-amount": 1,
      "no-period": 1,
      "unreadable-period": 1,
      "no-owner": 1,
      "unknown-owner": 1,
      "same-row": 1,
      "total-row": 1,
    },
  });
}
