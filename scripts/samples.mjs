// Prints templates/samples: exports in the shapes of several CRMs, drawn from a seed, with faults planted in them, and a
// README that counts the faults. `--check` writes nothing and says whether the files are what is printed here.
// `--large N FILE` writes a table of N deals to FILE instead.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { drawn } from "./samples/drawn.mjs";
import { germanDeals } from "./samples/german.mjs";
import { hubspotDeals } from "./samples/hubspot.mjs";
import { writeLarge } from "./samples/large.mjs";
import { people, quotas, territories, users } from "./samples/lists.mjs";
import { salesforceDeals } from "./samples/salesforce.mjs";
import { samplesReadme } from "./samples/readme.mjs";
import { activities, bookings } from "./samples/work.mjs";
import { writeGenerated } from "./generated.mjs";

const FOLDER = "templates/samples";

const samples = [
  salesforceDeals(drawn(11)),
  users(),
  hubspotDeals(drawn(12)),
  germanDeals(drawn(13)),
  people(),
  territories(),
  quotas(drawn(14)),
  activities(drawn(15)),
  bookings(drawn(16)),
];

/** Files of tables are compared and written byte by byte: one of them is not in UTF-8. */
function writeTable({ name, text, encoding = "utf8" }) {
  const path = `${FOLDER}/${name}`;
  const bytes = Buffer.from(text, encoding);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  if (process.argv.includes("--check")) {
    console.error(`${path} differs from its source: run node scripts/samples.mjs`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, bytes);
  console.log(`wrote ${path}`);
}

const large = process.argv.indexOf("--large");
if (large > 0) {
  writeLarge(Number(process.argv[large + 1]), process.argv[large + 2]);
} else {
  for (const sample of samples) writeTable(sample);
  await writeGenerated(
    { [`${FOLDER}/README.md`]: samplesReadme(samples) },
    "run node scripts/samples.mjs",
  );
}
