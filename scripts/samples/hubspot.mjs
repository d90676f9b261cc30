import { iso, line, soundDeals } from "./drawn.mjs";
import { reps } from "./team.mjs";

const headers = [
  "Record ID",
  "Deal Name",
  "Deal Stage",
  "Deal Owner",
  "Amount",
  "Deal Type",
  "Create Date",
  "Close Date",
  "Associated Company",
  "Is Closed Won",
];

const types = { new: "newbusiness", existing: "existingbusiness", renewal: "renewal" };
const stages = { won: "closedwon", lost: "closedlost", open: "contractsent" };

/** HubSpot's export of all deals: ISO dates with times, words in small letters, plain numbers. */
export function hubspotDeals(draws) {
  const hour = (number) => String(8 + (number % 10)).padStart(2, "0");
  const rows = soundDeals(draws, { reps, wonEachMonth: 8, gap: 12 }).map((deal) => [
    9_000_000_000 + deal.number,
    `${deal.account} - ${deal.type}`,
    stages[deal.outcome],
    deal.rep.name,
    deal.amount,
    types[deal.type],
    `${iso(deal.created)} ${hour(deal.number)}:15`,
    `${iso(deal.closed)} ${hour(deal.number + 3)}:40`,
    deal.account,
    deal.outcome === "won" ? "true" : "false",
  ]);
  const won = rows.filter((row) => row[2] === "closedwon");
  const spoil = (places, column, value) => {
    for (const place of places) won[place][column] = value;
  };
  spoil([3, 30], 4, 0);
  spoil([40, 41], 3, "");
  spoil([50], 7, "");
  spoil([60, 61, 62], 4, "");
  spoil([70], 5, "partner");
  return {
    name: "hubspot-deals.csv",
    text: `${[headers, ...rows].map((row) => line(row)).join("\n")}\n`,
    rows: rows.length,
    shape:
      "HubSpot's export of all deals: no titles, quotes only where they are needed, dates with the year first and a time, stages and types in small letters, plain numbers, no currency, no territory. No deal was won in February 2025.",
    faults: {
      "zero-amount": 2,
      "no-owner": 2,
      "no-close-date": 1,
      "no-amount": 3,
      "unknown-type": 1,
    },
  };
}
