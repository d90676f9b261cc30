import { readFileSync } from "node:fs";
import { readSettings, readSettingsValue, settingsText } from "../../src/intake";

type Row = Record<string, unknown>;
type File = Record<string, unknown> & { readonly roster: Row[] };

/** What is said of the 12-rep template with something changed. */
function noticesWith(change: (file: File) => void): readonly string[] {
  const file = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8")) as File;
  change(file);
  const reading = readSettingsValue(file);
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  return reading.notices;
}

test("a misspelt section is kept, and asked about", () => {
  expect(noticesWith((file) => Object.assign(file, { traking: {} }))).toEqual([
    "Not understood, and kept as it was: traking. Did you mean tracking?",
  ]);
});

test("misspelt settings are asked about with their whole paths", () => {
  const roles = { closer: { basepay: 5 } };
  expect(noticesWith((file) => Object.assign(file, { traking: {}, colour: "red", roles }))).toEqual(
    [
      "Not understood, and kept as it was: traking, colour, roles.closer.basepay. Did you mean tracking and roles.closer.basePay?",
    ],
  );
});

test("a misspelt column is asked about once, for all rows that have it", () => {
  const notices = noticesWith(({ roster }) => {
    for (const rep of roster) Object.assign(rep, { endDte: "2026-06-30" });
  });
  expect(notices).toEqual([
    "Columns not understood, and kept with their rows: roster.endDte. Did you mean roster.endDate?",
  ]);
});

test("a column beside the one it is like is the customer's own", () => {
  const notices = noticesWith(({ roster }) => {
    for (const rep of roster) Object.assign(rep, { names: "x" });
  });
  expect(notices).toEqual(["Columns not understood, and kept with their rows: roster.names."]);
});

test("regions and teams that differ in blanks are pointed out", () => {
  const regions = ["North", "North  ", "North", " north ", "South"];
  const notices = noticesWith(({ roster }) => {
    for (const [place, rep] of roster.entries()) {
      Object.assign(rep, {
        region: regions[place] ?? "",
        team: place === 4 ? "East  1" : "east 1",
      });
    }
  });
  expect(notices).toEqual([
    'The teams "east 1" (R01) and "East  1" (R05) differ only in capitals or blanks, and count as 2. Write them alike if they are one.',
    'The regions "North" (R01) and "North  " (R02) and " north " (R04) differ only in capitals or blanks, and count as 3. Write them alike if they are one.',
  ]);
});

test("a score that is not known is told and kept with its territory", () => {
  const settings = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8")) as {
    territories: { scores: Record<string, number> }[];
  };
  const [first] = settings.territories;
  Object.assign(first?.scores ?? {}, { marketMaturty: 3, weather: "fine" });
  const read = readSettings(JSON.stringify(settings));
  expect(read.kind === "model" && read.notices).toEqual([
    "Columns not understood, and kept with their rows: territories.scores.marketMaturty, territories.scores.weather.",
  ]);
  expect(read.kind === "model" && read.model.territories[0]?.scores).toMatchObject({
    marketMaturty: 3,
    weather: "fine",
  });
  if (read.kind !== "model") throw new Error();
  const again = readSettings(settingsText(read.model));
  expect(again.kind === "model" && again.model).toEqual(read.model);
});
