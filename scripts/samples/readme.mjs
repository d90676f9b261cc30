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
    ...samples.map(section),
    "## Answers",
    "What a file does not settle is asked; an answer is written beside the id of its question:",
    json({ "deals.csv/closed/dateOrder": "DMY", "deals.csv/stage/won": "Signed" }),
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
  ].join("\n\n");
}
