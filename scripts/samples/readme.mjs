import { AS_OF } from "./drawn.mjs";

function section({ name, shape, rows, faults }) {
  const counts = Object.entries(faults).map(([reason, count]) => `| \`${reason}\` | ${count} |`);
  return [
    `## ${name}`,
    `${shape} ${rows} rows beneath the header.`,
    ["| Reason | Rows |", "| --- | ---: |", ...counts].join("\n"),
  ].join("\n\n");
}

const json = (value) => ["```json", JSON.stringify(value, null, 2), "```"].join("\n");

/** What the samples are, what is planted in them, and how answers and fixes are written. */
export function samplesReadme(samples) {
  return [
    "# Exports to try the import with",
    `Drawn from seeds by \`node scripts/samples.mjs\`; nobody in them is real. Two years of deals of twelve reps and one who has left, exported on ${AS_OF}. Faults of every reason are planted, and counted below: a row may have several. \`node scripts/samples.mjs --large 1000000 FILE\` writes a table of a million deals to a file of yours.`,
    "Try them together:",
    [
      "```sh",
      `npm run -s quota -- import templates/samples/salesforce-opportunities.csv templates/samples/salesforce-users.csv templates/samples/people.csv templates/samples/territories.csv templates/samples/past-quotas.csv --as-of ${AS_OF}`,
      "```",
    ].join("\n"),
    "With the activities, or without any deals:",
    [
      "```sh",
      `npm run -s quota -- import templates/samples/salesforce-opportunities.csv templates/samples/activities.csv templates/samples/salesforce-users.csv templates/samples/people.csv --as-of ${AS_OF}`,
      `npm run -s quota -- import templates/samples/bookings-by-month.csv templates/samples/salesforce-users.csv templates/samples/people.csv templates/samples/territories.csv --as-of ${AS_OF}`,
      "```",
    ].join("\n"),
    ...samples.map(section),
    "## What may be handed in",
    "Files of text (.csv, .tsv, .txt) in UTF-8, UTF-16 or Windows-1252, with commas, semicolons, tabs or bars between the cells, quotes or none, any line ends, titles above the headers and sums at the foot; and workbooks (.xlsx), of which each sheet may be a table. What a table tells of is known by its headers, in English, German, Spanish, French, Italian and Portuguese and as Salesforce, HubSpot, Dynamics, Pipedrive and Zoho write them, and by what stands in its columns:",
    [
      "| Kind | What it needs | What it may have | What becomes of it |",
      "| --- | --- | --- | --- |",
      "| `deals` | amount, owner (name, id or address), close date, stage or won | id, account, type, segment, territory, created, currency, years or months, probability, split share | bookings, targets, productivity, seasons, ramps, pipeline |",
      "| `users` | name, id or address, and one of title, first day, manager, active, pay | segment, territory, team, region, last day, pay mix, last year's quota | the roster |",
      "| `territories` | id or name, and one of segment, owner, accounts, potential | | territories with scores |",
      "| `quotas` | owner, quota | period | last year's quotas, and what is wrong with the method of today |",
      "| `bookingsByMonth` | period, amount | owner | the history where no deals are; beside deals the two are held against one another, and nothing is added |",
      "| `activity` | owner, day | kind, count | counts by rep, kind and month in the report |",
    ].join("\n"),
    "Periods are months (2025-03, 03/2025, Mar 2025), quarters (2025-Q3, Q3 FY25) or years (2025, FY25). A table with a column for each month or quarter is read as if each had a row. Numbers may have signs of currencies, brackets for minus, blanks between thousands, and K or M behind them.",
    "## Answers",
    "What a file does not settle is asked; an answer is written beside the id of its question, in a file that `--answers` names:",
    json({ "deals.csv/closed/dateOrder": "DMY", "deals.csv/stage/won": "Signed" }),
    "Any column can be told, whether it was asked for or not: beside the name of the file and the field (`id`, `rep`, `amount` and so on, as the report calls them) stands the header of the column, or `none` for a field that is to be left unread. What a table tells of is told beside `table`: one of the kinds above, or `none` to leave it out. `dateOrder` is `DMY`, `MDY` or `YMD`, `decimalMark` is `POINT` or `COMMA`.",
    json({
      "deals.csv/table": "deals",
      "deals.csv/amount": "ACV",
      "deals.csv/territory": "none",
      "deals.csv/amount/decimalMark": "COMMA",
    }),
    "An answer that names no column is asked for anew; one that asks for nothing in its table is told. With `--remember MEMORY.json` the answers are kept by the headers of the table, and the next export with the same headers asks nothing, whatever it is called.",
    "## One deal in two files",
    "An id that stands in several files of deals is one deal, and counts once, in the file that tells its newer state: a row that can be used goes before one that cannot, a decided deal before an open one, a later close date before an earlier, then the larger amount. In the other files its rows are merged (`other-file`). Where most ids of a file mean other accounts than in the files before it, they are its own numbers, and nothing is merged.",
    "## Fixes",
    "What somebody decides about rows is kept in a file and applied to the next export; taking a line out takes it back. Under `reasons`, rows of a reason are used or rejected, where anybody may decide; under `deals`, one deal by its id; under `people`, `territories` and `types`, what a word in the export means; under `rates`, what a unit of another currency is worth.",
    json({
      reasons: { "negative-amount": "used" },
      deals: { "006Dn0000000502": { isUsed: false } },
      people: { "Kim Former": "Ava Adler" },
      territories: { T99: "T12" },
      rates: { EUR: 1.1 },
      types: { Partner: "NEW_BUSINESS" },
    }),
    "## Next month",
    "`--refresh` brings a model up to date, of a settings file or of a workbook of ours, with the exports of the month after:",
    [
      "```sh",
      "npm run -s quota -- import won.csv users.csv --refresh model.json --out new.json --as-of 2026-02-28",
      "```",
    ].join("\n"),
    "Nothing that is confirmed changes, and nobody is taken off the roster. What changed is listed with what stood before; so is what the export tells otherwise and was left, and why. The same files a second time change nothing. Deals are counted by the definitions of the model, for its fiscal year.",
  ].join("\n\n");
}
