import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deskOf, SLOW } from "./desk";
import { dropFiles, pasteInto } from "./hand-in";
import { openPreview, violations, type OpenPreview } from "./preview-page";

type Row = { readonly name: string; readonly actual: number };
type Told = { readonly name: string; readonly pipeline: number };

/** Sources and results of the tracker's own example: west region, fourth quarter, 80% of it over. */
const west = JSON.parse(readFileSync("test/cases/06-west-team.json", "utf8")) as {
  readonly inputs: { readonly reps: readonly Told[] };
  readonly expected: { readonly exact: { readonly reps: readonly Row[] } };
};

/** The model of that team without what was made and what is to come. */
function untold(): string {
  const model = JSON.parse(readFileSync("templates/west-team-q4.json", "utf8")) as {
    readonly tracking: { readonly reps: readonly object[] };
  };
  const reps = model.tracking.reps.map((row) => ({ ...row, actual: null, surePipeline: null }));
  return JSON.stringify({ ...model, tracking: { ...model.tracking, reps } });
}

/** Rows as a spreadsheet copies them, with German points between thousands. */
const rows = [
  "Rep\tMade so far\tSure pipeline",
  ...west.expected.exact.reps.map(({ name, actual }) => {
    const pipeline = west.inputs.reps.find((rep) => rep.name === name)?.pipeline ?? 0;
    return [name, ...[actual, pipeline].map((value) => value.toLocaleString("de-DE"))].join("\t");
  }),
].join("\n");

let preview: OpenPreview;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tracking-"));
  preview = await openPreview({ width: 1280, height: 900 });
}, SLOW);
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
});

const { button, seen, gone, go, says, cells, ...desk } = deskOf(() => preview);
const box = () => preview.pane.getByRole("textbox", { name: "Rows from a spreadsheet" });
const take = () => button("Take these actuals");
const region = (name: string | RegExp) => preview.pane.getByRole("region", { name });

test(
  "a file of people dropped on the import, and deals pasted into it, are read as they came",
  async () => {
    await button(/Bring your own data/).click();
    await seen("Drop files here, or");
    await dropFiles(preview, preview.pane.getByText("Drop files here, or"), [
      "templates/samples/people.csv",
    ]);
    await button("Remove people.csv").waitFor({ timeout: SLOW });
    await desk.unfold("Paste a range");
    const deals = readFileSync("templates/samples/salesforce-opportunities.csv", "utf8");
    const pasted = preview.pane.getByRole("textbox", { name: /^Cells with their headers/ });
    await pasteInto(preview, pasted, deals);
    expect(await pasted.inputValue()).toBe(deals.replaceAll("\r", ""));
    await button("Take these cells").click();
    await button("Remove Pasted cells.tsv").waitFor({ timeout: SLOW });
    await button("Read the columns").click();
    const lines = preview.pane.getByText(/^[\d,]+ rows, \d+ columns recognised$/);
    await lines.nth(1).waitFor({ timeout: SLOW });
    const told = (await lines.allInnerTexts()).map((line) => Number(line.split(" ")[0]));
    // The rows beneath the headers of the two files, without the lines in which the report says what it is.
    expect(told).toEqual([15, 281]);
    await button("Back").click();
  },
  2 * SLOW,
);

test(
  "pasted rows with faults are told one by one, and nothing of them is taken",
  async () => {
    const file = join(folder, "west.json");
    writeFileSync(file, untold());
    await preview.pane.locator("input[type=file]").first().setInputFiles(file);
    await preview.pane.getByRole("heading", { name: "West region, Q4 (12 reps)" }).waitFor();
    await go("Track");
    await go("Actuals");
    await pasteInto(
      preview,
      box(),
      [
        "Rep\tMade so far",
        "Sarah Chen\tabout 500000",
        "Zoe Nobody\t12000",
        "Tom Anderson\t504000",
        "Tom Anderson\t50400",
      ].join("\n"),
    );
    await seen(/Several rows tell of Tom Anderson \(rows 4, 5\)\. What do they mean\?/);
    const told = region("Rows");
    await says(told, 'Made so far is "about 500000", which is no number.');
    await says(told, "Zoe Nobody is nobody of the plan.");
    await says(told, "2 rows to be corrected");
    await seen("Answer what is asked first.");
    expect(await take().isDisabled()).toBe(true);
    expect(await violations(preview.pane)).toEqual([]);
    // What was not taken cannot be taken back.
    expect(await button(/^Undo/).count()).toBe(0);
    await button("Clear").click();
    await seen("Nothing would change.");
    expect(await take().isDisabled()).toBe(true);
  },
  3 * SLOW,
);

test(
  "actuals pasted from a spreadsheet are asked about, shown with what they change, and taken",
  async () => {
    await pasteInto(preview, box(), rows);
    await seen(/How are the numbers of "Made so far" written\?/);
    expect(await take().isDisabled()).toBe(true);
    for (const example of ["522.000 is 522,000", "280.000 is 280,000"]) {
      const name = `a comma stands before the decimals: ${example}`;
      await preview.pane.getByRole("radio", { name }).click();
      await preview.pane.getByRole("radio", { name }).waitFor({ state: "detached" });
    }
    const would = region("What would change");
    await says(would, "24 figures of 12 reps would change.");
    await says(would, "Made so far: – → $522,000");
    await says(would, "Sure pipeline: – → $280,000");
    await says(region("Rows"), "12 reps matched");
    expect(await button(/^Undo/).count()).toBe(0);
    await take().click();
    await seen(/^Taken: figures of 12 reps, as of 2024-12-12\./);
    await button("Undo: Actuals as of 2024-12-12").waitFor({ timeout: SLOW });
    await button("See the team").click();
  },
  2 * SLOW,
);

test(
  "the team, its lights, the leaderboard and the warnings are those of the tracker's example",
  async () => {
    const team = region("The team on 2024-12-12");
    // 06-west-team: team_actual, team_attainment, remaining, projected_elapsed_080.
    for (const figure of ["$5,280,000", "73.3%", "$6,600,000", "91.7%", "$600,000"])
      await says(team, figure);
    // Of `quota track templates/west-team-q4.json`: seven are green, five yellow, none red.
    const lights = preview.pane.getByRole("list", { name: "Reps by traffic light" });
    const counts = await lights.getByRole("listitem").allInnerTexts();
    expect(counts.map((count) => count.replaceAll(/\s+/g, " "))).toEqual([
      "7 Green",
      "5 Yellow",
      "0 Red",
    ]);
    await go("Reps");
    const leaders = await preview.pane.locator("[data-rep]").allInnerTexts();
    const said = leaders.map((leader) => leader.replaceAll(/\s+/g, " "));
    expect(said).toHaveLength(12);
    expect(said[0]).toMatch(/^1\. Sarah Chen .*87% made · pace 108\.8% .*\$522,000/);
    expect(said[11]).toMatch(/^12\. Amanda Wilson .*58% made · pace 72\.5% .*\$348,000/);
    await go("Warnings");
    const warnings = region("Early warnings");
    // The sure pipeline of $140,000 is 0.56 of the $252,000 left to make: coverage in 06-west-team.
    await says(
      warnings,
      /Amanda Wilson[\s\S]*The sure pipeline of \$140,000 is 0\.56x the \$252,000/,
    );
    expect(await violations(preview.pane)).toEqual([]);
  },
  2 * SLOW,
);

test(
  "once they are written, the sheets hold the actuals and what follows from them",
  async () => {
    await desk.writeFirst();
    await seen("All checks pass");
    const leaders = (await cells("Leaderboard")).filter((row) => row[4] === 600_000);
    // By attainment: name, actual, projected of quota, light; of the same sources.
    expect([leaders[0], leaders[11]].map((row) => [1, 5, 6, 7].map((at) => row?.[at]))).toEqual([
      ["Sarah Chen", 522_000, 1.0875, "GREEN"],
      ["Amanda Wilson", 348_000, 0.725, "YELLOW"],
    ]);
    const actuals = (await cells("Actuals")).flat();
    for (const { actual } of west.expected.exact.reps) expect(actuals).toContain(actual);
  },
  2 * SLOW,
);

test(
  "an actual corrected in the sheet comes into the pane within a moment",
  async () => {
    const table = await preview.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("Actuals").getUsedRange();
        used.load("address,values");
        await context.sync();
        return used.values as unknown[][];
      }),
    );
    const row = table.findIndex((each) => each.includes(522_000));
    const column = table[row]?.indexOf(522_000) ?? -1;
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    await desk.typeAt("Actuals", cell, 530_000);
    await go("Team");
    // 5,280,000 and the 8,000 more of Sarah Chen.
    await says(region("The team on 2024-12-12"), "$5,288,000");
    await gone("Tracking needs quotas");
  },
  2 * SLOW,
);

test("nothing was asked for but our own files, and nothing went wrong", () => {
  expect(preview.complaints).toEqual([]);
});
