import { line, soundDeals } from "./drawn.mjs";

const headers = [
  "Verkaufschance ID",
  "Besitzer",
  "Kunde",
  "Typ",
  "Erstellt am",
  "Abschlussdatum",
  "Phase",
  "Betrag",
  "Währung",
  "Gebiet",
];

const names = ["Jörg Müller", "Käthe Groß", "Sören Bäcker", "Uwe Höhn"];
const team = names.map((name, place) => ({ name, territory: `Süd ${place + 1}` }));

const types = { new: "Neugeschäft", existing: "Bestandskunde", renewal: "Verlängerung" };
const stages = { won: "Gewonnen", lost: "Verloren", open: "Angebot geprüft" };

/** Day, month, year with points. */
function german(time) {
  const [year, month, day] = new Date(time).toISOString().slice(0, 10).split("-");
  return `${day}.${month}.${year}`;
}

/** A German CRM's export: semicolons, decimal commas, and letters as old Windows programs write them. */
export function germanDeals(draws) {
  const rows = soundDeals(draws, { reps: team, wonEachMonth: 7, gap: null }).map((deal) => [
    `VC-${deal.number}`,
    deal.rep.name,
    `${deal.account.replace("Foods", "Bäckerei")} GmbH`,
    types[deal.type],
    german(deal.created),
    german(deal.closed),
    stages[deal.outcome],
    `${deal.amount.toLocaleString("de-DE")},50`,
    "EUR",
    deal.rep.territory,
  ]);
  const won = rows.filter((row) => row[6] === "Gewonnen");
  won[5][7] = "k. A.";
  won[6][5] = "31.02.2025";
  won[7][1] = "";
  won[8][8] = "CHF";
  return {
    name: "german-crm.csv",
    encoding: "latin1",
    text: `${[headers, ...rows].map((row) => line(row, { delimiter: ";" })).join("\r\n")}\r\n`,
    rows: rows.length,
    shape:
      "A CRM in German: semicolons between the cells, commas before the decimals and points between thousands, dates with points and the day first, letters in Windows-1252. A deal has no term.",
    faults: {
      "unreadable-number": 1,
      "unreadable-date": 1,
      "no-owner": 1,
      "other-currency": 1,
    },
  };
}
