import { line } from "./drawn.mjs";
import { gone, manager, reps } from "./team.mjs";

function listFile(name, shape, { headers, rows, faults }) {
  const text = `${[headers, ...rows].map((row) => line(row)).join("\n")}\n`;
  return { name, text, rows: rows.length, shape, faults };
}

/** Salesforce's users: who has left is still on the list, inactive. */
export function users() {
  const row = ({ id, name, email }, title, active) => [
    id,
    name,
    email,
    title,
    manager.name,
    active,
  ];
  const rows = [
    ...reps.map((rep) => row(rep, "Account Executive", 1)),
    row(gone, "Account Executive", 0),
    [manager.id, manager.name, manager.email, "Sales Manager", "", 1],
    row(reps[0], "Account Executive", 1),
    row({ ...reps[1], email: "b.ortiz@northwind.example" }, "Account Executive", 1),
    ["", "", "", "Automated Process", "", 1],
  ];
  // Of two rows of one person the last one counts.
  return listFile("salesforce-users.csv", "Salesforce's users, those who have left too.", {
    headers: ["User ID", "Full Name", "Email", "Title", "Manager", "Active"],
    rows,
    faults: { "same-row": 1, "same-id": 1, "nobody-named": 1 },
  });
}

/** The people department's list. */
export function people() {
  const row = ({ employee, name, email, segment, territory, hired }, left, place) => [
    employee,
    name,
    email,
    "Account Executive",
    segment,
    territory,
    manager.name,
    hired,
    left,
    120_000 + 5000 * (place % 5),
    "50%",
    700_000 + 25_000 * (place % 6),
  ];
  const rows = reps.map((rep, place) => row(rep, "", place));
  rows[4][7] = "unknown";
  rows[8][9] = "tbd";
  rows.push(row(gone, "2025-06-30", 3));
  rows.push([...rows[2]]);
  rows.push(["", "", "", "Vacant", "SMB", "T14", manager.name, "", "", "", "", ""]);
  return listFile("people.csv", "The people department's list: first days, pay, old quotas.", {
    headers: [
      "Employee ID",
      "Name",
      "Email",
      "Job Title",
      "Segment",
      "Territory",
      "Manager",
      "Hire Date",
      "Termination Date",
      "OTE",
      "Pay Mix",
      "Previous Quota",
    ],
    rows,
    faults: { "left-blank": 2, "same-row": 1, "nobody-named": 1 },
  });
}

/** Territories with what they may be worth. */
export function territories() {
  const rows = [...reps, gone].map(({ name, segment, territory }, place) => [
    territory,
    `Territory ${territory.slice(1)}`,
    segment,
    name,
    120 + 15 * place,
    4_000_000 + 250_000 * place,
  ]);
  rows[6][4] = "many";
  rows.push([rows[3][0], rows[3][1], rows[3][2], rows[3][3], 190, 4_900_000]);
  rows.push(["", "", "SMB", "", 10, 100_000]);
  return listFile("territories.csv", "Territories with accounts and market potential.", {
    headers: ["Territory ID", "Territory Name", "Segment", "Owner", "Accounts", "Market Potential"],
    rows,
    faults: { "left-blank": 1, "same-id": 1, "nobody-named": 1 },
  });
}

/** What everybody was asked for, quarter by quarter. */
export function quotas({ whole }) {
  const quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];
  quarters.push(...quarters.map((quarter) => quarter.replace("2024", "2025")));
  const rows = reps.flatMap(({ name }) =>
    quarters.map((quarter) => [name, quarter, whole(30, 50) * 5000]),
  );
  rows[10][2] = "";
  rows[20][2] = -5000;
  rows.push(["", "2025-Q4", 200_000], ["Kim Former", "2024-Q1", 150_000], [...rows[0]]);
  return listFile("past-quotas.csv", "Past quotas, a row for each rep and quarter.", {
    headers: ["Quota Owner", "Period", "Quota"],
    rows,
    faults: { "no-quota": 2, "nobody-named": 1, "unknown-owner": 1, "same-row": 1 },
  });
}
