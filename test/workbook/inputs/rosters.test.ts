import fc from "fast-check";
import { emptyModel, roles } from "../../../src/engine";
import { readSettingsValue, settingsText } from "../../../src/intake";
import { readWorkbookTables, workbookFile } from "../../../src/xlsx";
import { inputWorkbook, modelOf, readBack, sheetsOf } from "./sheets-of";

/** Names that spreadsheets like to take for something else. */
const awkward = fc
  .tuple(
    fc.constantFrom("", "=", "+", "-", "@", "'", "  ", "#", '"', ",", ";", "1e5", "TRUE", "007"),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  )
  .map((parts) => parts.join(""))
  // Control characters are refused wherever a model is read; a file has no half of a letter either.
  .filter((text) => /^\P{Cc}+$/u.test(text) && text.trim() !== "" && !/\p{Cs}/u.test(text));

/** What people share is looked up by formulas: of such words no two may look alike, and none begins like a comparison. */
const words = fc.constantFrom(
  ...[
    "",
    "+1",
    "-2",
    "@x",
    "'q",
    "#5",
    '"a"',
    ",",
    ";x",
    "007",
    "1e5",
    "TRUE",
    "O'Neill",
    "Süd 東",
  ],
);
const money = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }));
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1960, 0, 1 + days)).toISOString().slice(0, 10));

const person = {
  name: awkward,
  role: fc.constantFrom(...roles),
  team: words,
  region: words,
  startDate: day,
  annualOte: money,
  payMix: share,
  capacity: fc.double({ min: 0.01, max: 10, noNaN: true }),
};
const past = { previousQuota: money, previousBookings: money };

const rosters = fc.record({
  reps: fc.array(fc.record({ ...person, ...past }), { minLength: 1, maxLength: 12 }),
  hires: fc.array(fc.record(person), { maxLength: 4 }),
});

/** A model as intake has it after reading: the roster that was generated, each with an id of their own. */
function modelWith({
  reps,
  hires,
}: typeof rosters extends fc.Arbitrary<infer Told> ? Told : never) {
  const read = readSettingsValue({
    ...(JSON.parse(settingsText(emptyModel)) as Record<string, unknown>),
    calendar: { fiscalYearStart: "2026-01-01", period: "month" },
    method: "TOP_DOWN",
    targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: 1e6 }],
    allocation: { ...emptyModel.allocation, meetingsPerMonth: 10 },
    roster: reps.map((rep, place) => ({ ...rep, id: `R${place}` })),
    hires: hires.map((hire, place) => ({ ...hire, id: `${place}H` })),
  });
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems[0]));
  return read.model;
}

test("any roster comes back from its sheets as it was", () => {
  fc.assert(
    fc.property(rosters, (told) => {
      const model = modelWith(told);
      expect(modelOf(readBack(sheetsOf(inputWorkbook(model)), emptyModel))).toEqual(model);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test("any roster comes back from a file as it was", async () => {
  await fc.assert(
    fc.asyncProperty(rosters, async (told) => {
      const model = modelWith(told);
      const file = await readWorkbookTables(await workbookFile(inputWorkbook(model)));
      expect(modelOf(readBack(file, emptyModel))).toEqual(model);
    }),
    { numRuns: 15 },
  );
}, 60_000);
