/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder } from "node:util";
import { readSettings, settingsText } from "../../src/intake";
import { template } from "../excel/printed-workbook";
import { goTo, manyReps, openTrack } from "./track-place";

Reflect.set(
  globalThis,
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
Reflect.set(globalThis, "TextDecoder", TextDecoder);
afterEach(cleanup);
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 30_000 });

const west = template("west-team-q4");

const field = () => screen.getByLabelText<HTMLTextAreaElement>("Rows from a spreadsheet");

function paste(text: string) {
  fireEvent.change(field(), { target: { value: text } });
}

const take = () =>
  screen.getByRole<HTMLButtonElement>("button", { name: /^Take these (?:actuals|days)$/ });

const changed = () => within(screen.getByRole("region", { name: "What would change" }));

/** Opens the actuals of a model with nothing left over from the test before. */
function openActuals(model = west) {
  const changes = openTrack(model);
  goTo("Actuals");
  if (field().value !== "") fireEvent.click(screen.getByRole("button", { name: "Clear" }));
  return changes;
}

test("pasted rows are looked at first, and taken once somebody says so", async () => {
  const changes = openActuals();
  paste("Rep\tMade so far\tCalls\nSarah Chen\t$530,000.00\t130\nTom Anderson\t$504,000.00\t118");
  await screen.findByText("2 figures of 1 rep would change.");
  expect(changed().getByText("Made so far: $522,000 → $530,000")).toBeTruthy();
  expect(changed().getByText("Calls: 127 → 130")).toBeTruthy();
  expect(screen.getByText("2 reps matched")).toBeTruthy();
  expect(changes).toEqual([]);
  fireEvent.click(take());
  const [first] = changes;
  expect(first?.words).toBe("Actuals as of 2024-12-12");
  const rep = first?.model.tracking.reps.find((row) => row.rep === "sarah-chen");
  expect(rep).toMatchObject({ actual: 530000, calls: 130, deals: 9, surePipeline: 280000 });
  expect(readSettings(settingsText(first?.model ?? west)).kind).toBe("model");
  await screen.findByText(/^Taken: figures of 2 reps, as of 2024-12-12\./);
  expect(field().value).toBe("");
  // 5,280,000 and the 8,000 more of Sarah Chen.
  goTo("Team");
  const made = await screen.findByText("Made so far", { selector: "dt" });
  expect(made.nextElementSibling?.textContent).toBe("$5,288,000");
});

test("a name that nobody bears is told, the nearest offered, and the text stays until all is taken", async () => {
  const changes = openActuals();
  const text = "sarah-chen\t530000\nMike Robert\t420000";
  paste(text);
  await screen.findByText("1 rep matched, 1 row to be corrected");
  expect(screen.getByText(/Mike Robert is nobody of the plan\./)).toBeTruthy();
  fireEvent.click(take());
  expect(changes).toHaveLength(1);
  expect(field().value).toBe(text);
  fireEvent.click(screen.getByRole("button", { name: "It is Mike Roberts" }));
  await screen.findByText("2 reps matched");
  expect(changed().getByText("Made so far: $408,000 → $420,000")).toBeTruthy();
  fireEvent.click(take());
  expect(
    changes.at(-1)?.model.tracking.reps.find(({ rep }) => rep === "mike-roberts")?.actual,
  ).toBe(420000);
  expect(field().value).toBe("");
});

test("what the rows do not settle is asked, and nothing is taken before it is answered", async () => {
  openActuals();
  paste("Rep\tActual\nSarah Chen\t530.000\nTom Anderson\t510.000");
  await screen.findByText(/How are the numbers of "Actual" written\?/);
  expect(take().disabled).toBe(true);
  expect(screen.getByText("Answer what is asked first.")).toBeTruthy();
  fireEvent.click(
    screen.getByRole("radio", {
      name: "a comma stands before the decimals: 530.000 is 530,000",
    }),
  );
  await waitFor(() => expect(take().disabled).toBe(false));
  expect(changed().getByText("Made so far: $522,000 → $530,000")).toBeTruthy();
});

test("a decimal comma that a number shows is read without a question", async () => {
  openActuals();
  paste("Rep\tActual\nSarah Chen\t530.000,50\nTom Anderson\t504.000");
  await screen.findByText("1 figure of 1 rep would change.");
  expect(changed().getByText("Made so far: $522,000 → $530,000.50")).toBeTruthy();
});

test("several rows of one rep are asked about", async () => {
  openActuals();
  paste("Rep\tActual\nSarah Chen\t300000\nSarah Chen\t230000");
  await screen.findByText(/Several rows tell of Sarah Chen \(rows 2, 3\)/);
  fireEvent.click(screen.getByRole("radio", { name: "Parts: add amounts and counts up" }));
  await screen.findByText("Made so far: $522,000 → $530,000");
});

test("a column that was taken wrongly is put right by hand", async () => {
  openActuals();
  paste("Rep\tAmount\nSarah Chen\t290000");
  await screen.findByText("Made so far: $522,000 → $290,000");
  fireEvent.click(screen.getByText("Whose row it is, Made so far"));
  fireEvent.change(await screen.findByLabelText("Amount holds"), {
    target: { value: "surePipeline" },
  });
  await screen.findByText("Sure pipeline: $280,000 → $290,000");
});

test("an empty text changes nothing, and there is nothing to take", () => {
  openActuals();
  paste("  \n");
  expect(screen.getByText("Nothing would change.")).toBeTruthy();
  expect(take().disabled).toBe(true);
});

test("another day asks what becomes of a share that was told by hand", async () => {
  const changes = openActuals();
  fireEvent.change(screen.getByLabelText("As of"), { target: { value: "2024-12-19" } });
  expect(screen.getByText("As of: 2024-12-12 → 2024-12-19")).toBeTruthy();
  expect(take().disabled).toBe(true);
  fireEvent.click(screen.getByRole("radio", { name: "The days" }));
  fireEvent.click(take());
  expect(changes[0]?.model.tracking.period).toMatchObject({
    asOf: "2024-12-19",
    elapsedShare: null,
  });
});

test("days that cannot be are told beside their fields", () => {
  openActuals();
  fireEvent.change(screen.getByLabelText("As of"), { target: { value: "2024-09-01" } });
  expect(
    screen.getByText("Nothing of the period is over on this day: give one from its first day on."),
  ).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Last day"), { target: { value: "2024-08-01" } });
  expect(screen.getByText("The period ends before it starts.")).toBeTruthy();
  expect(take().disabled).toBe(true);
  fireEvent.change(screen.getByLabelText("Last day"), { target: { value: "2024-12-30" } });
  fireEvent.change(screen.getByLabelText("As of"), { target: { value: "2024-12-12" } });
});

test("a new period keeps the figures of the old one among the past periods", async () => {
  const changes = openActuals();
  fireEvent.change(screen.getByLabelText("First day"), { target: { value: "2025-01-01" } });
  fireEvent.change(screen.getByLabelText("Last day"), { target: { value: "2025-03-31" } });
  fireEvent.change(screen.getByLabelText("As of"), { target: { value: "2025-01-31" } });
  expect(
    screen.getByText(/What 12 reps made in the period before goes among the past/),
  ).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Name of the period that is over").value).toBe(
    "2024-Q4",
  );
  paste("sarah-chen\t40000");
  await screen.findByText("1 rep matched");
  fireEvent.click(take());
  const { tracking } = changes[0]?.model ?? west;
  expect(tracking.reps).toEqual([
    expect.objectContaining({ rep: "sarah-chen", actual: 40000, calls: null }),
  ]);
  // Three periods of Sarah Chen before, and one of each of the twelve now.
  expect(tracking.past).toHaveLength(15);
  expect(tracking.past.at(-1)).toEqual({
    rep: "amanda-wilson",
    period: "2024-Q4",
    quota: 600000,
    actual: 348000,
    winRate: null,
    calls: 52,
  });
});

test("a model without a period takes the plan's, and the first actuals with it", async () => {
  const changes = openActuals(template("saas-12-reps"));
  // Nobody has been there yet: nothing is wrong.
  expect(screen.queryAllByText("Give a day.")).toEqual([]);
  fireEvent.blur(screen.getByLabelText("Last day"));
  expect(screen.getAllByText("Give a day.")).toHaveLength(1);
  const { roster, calendar } = template("saas-12-reps");
  const [rep] = roster.filter(({ role }) => role === "AE");
  paste(`${rep?.id}\t1000`);
  await waitFor(() => expect(take().disabled).toBe(false));
  fireEvent.click(take());
  expect(screen.getAllByText("Give a day.")).toHaveLength(3);
  expect(screen.getByText("Correct the days first.")).toBeTruthy();
  expect(changes).toEqual([]);
  fireEvent.change(screen.getByLabelText("Period of the plan"), { target: { value: "0" } });
  const start = screen.getByLabelText<HTMLInputElement>("First day").value;
  expect(start).toBe(calendar.fiscalYearStart);
  fireEvent.change(screen.getByLabelText("As of"), { target: { value: start } });
  await waitFor(() => expect(take().disabled).toBe(false));
  fireEvent.click(take());
  expect(changes[0]?.model.tracking.reps).toEqual([
    expect.objectContaining({ rep: rep?.id, actual: 1000, quota: null }),
  ]);
  await screen.findByRole("tab", { name: "Team" });
});

test("a file in another alphabet of bytes is read as if it had been pasted", async () => {
  openActuals();
  // As Excel writes "CSV (Macintosh/Windows)" of a German desk: no UTF-8, semicolons, decimal commas.
  const bytes = Uint8Array.from("Verkäufer;Umsatz\nSarah Chen;530000,50\n", (letter) =>
    letter.charCodeAt(0),
  );
  const file = new File([bytes], "ist.csv");
  Reflect.set(file, "arrayBuffer", async () => bytes.buffer);
  const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (chooser === null) throw new Error("There is no way to choose a file.");
  fireEvent.change(chooser, { target: { files: [file] } });
  await waitFor(() => expect(field().value).toBe("Verkäufer\tUmsatz\nSarah Chen\t530000,50"));
  await screen.findByText("Made so far: $522,000 → $530,000.50");
});

test("a thousand rows are taken at once, and listed in steps", async () => {
  const many = manyReps(west);
  const changes = openActuals(many);
  paste(many.roster.map(({ name }) => `${name}\t250000`).join("\n"));
  await screen.findByText("1,000 reps matched");
  // The one whose actual is 250,000 already stays.
  await screen.findByText("999 figures of 999 reps would change.");
  expect(changed().getAllByRole("listitem")).toHaveLength(20);
  fireEvent.click(take());
  expect(changes[0]?.model.tracking.reps.every(({ actual }) => actual === 250000)).toBe(true);
});

test("what was pasted is still there after a look at something else", async () => {
  openActuals();
  paste("sarah-chen\t530000");
  goTo("Reps");
  await screen.findByText("12 reps");
  goTo("Actuals");
  expect(field().value).toBe("sarah-chen\t530000");
});
