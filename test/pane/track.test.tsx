/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { ReportView } from "../../src/pane/reports/ReportView";
import { template } from "../excel/printed-workbook";
import { goTo, manyReps, openTrack, selectableWorkbook } from "./track-place";

Reflect.set(
  globalThis,
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 30_000 });

// The expected figures are those of `quota track templates/west-team-q4.json`, as it prints them.
const west = template("west-team-q4");

/** What stands beside a fact's name. */
async function fact(name: string): Promise<string | null | undefined> {
  const found = await screen.findByText(name, { selector: "dt" });
  return found.nextElementSibling?.textContent;
}

async function openView(view: string, model = west) {
  const changes = openTrack(model);
  goTo(view);
  return changes;
}

test("the team's figures, its lights and its gap are those of the dashboard", async () => {
  await openView("Team");
  expect(await fact("Quota")).toBe("$7,200,000");
  expect(await fact("Reps who reported")).toBe("12 of 12");
  expect(await fact("Made so far")).toBe("$5,280,000");
  expect(await fact("Attainment of the team")).toBe("73.3%");
  expect(await fact("Should be made by now")).toBe("$5,760,000");
  expect(await fact("Pace")).toBe("91.7%");
  expect(await fact("Projected")).toBe("$6,600,000");
  expect(await fact("Projected gap to quota")).toBe("$600,000");
  expect(await fact("Needed a day")).toBe("$106,667");
  const lights = within(screen.getByRole("list", { name: "Reps by traffic light" }));
  expect(lights.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "7Green",
    "5Yellow",
    "0Red",
  ]);
});

test("the past of one rep of twelve says nothing of the team's chance, and the pane says why", async () => {
  await openView("Team");
  expect(await fact("Chance of quota")).toBe("–");
  expect(
    screen.getByText(/takes three past periods of which at least half of the reps told/),
  ).toBeTruthy();
});

test("what to do stands by money, with what it would take", async () => {
  await openView("Team");
  const advice = within(await screen.findByRole("region", { name: "What to do, by money" }));
  const titles = advice.getAllByText(/projected to miss/, { selector: "b" });
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    "The team is projected to miss the quota by $600,000",
    "5 reps projected to miss $577,500 together with too little pipeline to recover",
    "The bottom third is projected to miss $510,000",
  ]);
  expect(advice.getByText("Bring each of them to 85%, which is worth $150,000")).toBeTruthy();
});

const rowsShown = () =>
  within(screen.getByRole("list", { name: "Reps" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

test("the leaderboard tells each rep's light in words, and can be turned around", async () => {
  await openView("Reps");
  await screen.findByText("12 reps");
  expect(rowsShown()[0]).toBe(
    "1. Sarah ChenGreen87% made · pace 108.8%$522,000projected 108.8%, on track to exceed",
  );
  expect(rowsShown().at(-1)).toBe(
    "12. Amanda WilsonYellow58% made · pace 72.5%$348,000projected 72.5%, major gap",
  );
  fireEvent.click(screen.getByRole("switch", { name: "The other way round" }));
  expect(rowsShown()[0]).toContain("Amanda Wilson");
  fireEvent.change(screen.getByLabelText("Sort by"), { target: { value: "name" } });
  expect(rowsShown()[0]).toContain("Tom Anderson");
});

test("a rep is found by a part of the name, and nobody is told where nobody is called so", async () => {
  await openView("Reps");
  await screen.findByText("12 reps");
  const field = screen.getByLabelText("Find a rep");
  fireEvent.change(field, { target: { value: "rod" } });
  await screen.findByText("1 of 12 reps");
  expect(rowsShown()).toHaveLength(1);
  fireEvent.change(field, { target: { value: "zz" } });
  await screen.findByText("Nobody is called so. Clear the field to see everybody.");
});

test("choosing a rep opens the scorecard, and going back puts the focus where it was", async () => {
  await openView("Reps");
  fireEvent.click(await screen.findByRole("button", { name: /Mike Roberts/ }));
  const heading = screen.getByRole("heading", {
    name: "Mike Roberts, 2024-10-01 to 2024-12-30, as of 2024-12-12",
  });
  expect(document.activeElement).toBe(heading);
  expect(await fact("Left to make")).toBe("$192,000");
  expect(await fact("Sure pipeline over what is left")).toBe("1.09x");
  fireEvent.click(screen.getByRole("button", { name: "All reps" }));
  expect(document.activeElement?.textContent).toContain("Mike Roberts");
});

test("a rep without a report has dashes and the reason, never a nought", async () => {
  const reps = west.tracking.reps.filter(({ rep }) => rep !== "mike-roberts");
  await openView("Reps", { ...west, tracking: { ...west.tracking, reps } });
  const row = await screen.findByRole("button", { name: /Mike Roberts/ });
  expect(row.textContent).toBe("Mike RobertsNot reported– made · pace ––projected –");
  goTo("Team");
  expect(await fact("Reps who reported")).toBe("11 of 12");
  expect(screen.getByText(/^Not reported: Mike Roberts\./)).toBeTruthy();
});

test("the workbook's selection opens the scorecard in the list, and is offered elsewhere", async () => {
  const { host, select } = selectableWorkbook();
  openTrack(west, host);
  goTo("Reps");
  await screen.findByText("12 reps");
  select({ Rank: 3, Rep: "David Kim", Quota: 600000 });
  await screen.findByRole("heading", { name: /^David Kim, / });
  select({ Rep: "Nobody we know" });
  expect(screen.getByRole("heading", { name: /^David Kim, / })).toBeTruthy();
  goTo("Warnings");
  await screen.findByText("To act on: 5 reps");
  select({ "Rep ID": "lisa-rodriguez" });
  fireEvent.click(await screen.findByRole("button", { name: "Open scorecard" }));
  await screen.findByRole("heading", { name: /^Lisa Rodriguez, / });
});

test("warnings stand by weight with their figures, worst rep first", async () => {
  await openView("Warnings");
  await screen.findByText("To act on: 5 reps");
  expect(screen.getByText("To know: 1 rep")).toBeTruthy();
  expect(screen.getByText("Good news: 4 reps")).toBeTruthy();
  expect(
    screen.getByText(
      "The sure pipeline of $140,000 is 0.56x the $252,000 that is left to make, below 1.5x.",
    ),
  ).toBeTruthy();
  const names = within(screen.getByRole("region", { name: "Early warnings" })).getAllByRole(
    "button",
  );
  expect(names[0]?.textContent).toBe("Amanda Wilson");
  expect(screen.getByText("The best case is $60,000 below the base case")).toBeTruthy();
});

test("trends tell their direction, with the figures of the picture in a table", async () => {
  await openView("Trends");
  await screen.findByText("Improving: +8.5 points a period. 1 rep of 12 told of their past.");
  fireEvent.click(screen.getByText("All trends: regions, reps, who is at quota again and again"));
  const table = await screen.findByRole("table", { name: "Reps, attained" });
  expect(within(table).getByRole("row", { name: /Sarah Chen/ }).textContent).toContain(
    "78%82%95%108.8%",
  );
});

test("the rules of maintenance have their owner, and red flags what to do", async () => {
  await openView("Upkeep");
  expect(await screen.findByText(/Who owns it: Customer RevOps\./)).toBeTruthy();
  expect(screen.getAllByText("Not told").length).toBeGreaterThan(0);
  expect(screen.getByRole("list", { name: "Every month" })).toBeTruthy();
});

test("a part of the team is shown alone, and everybody comes back", async () => {
  const roster = west.roster.map((rep, place) => ({ ...rep, region: place < 7 ? "West" : "East" }));
  const stated = west.tracking.stated.filter(({ of }) => !of.startsWith("region"));
  await openView("Team", { ...west, roster, tracking: { ...west.tracking, stated } });
  expect(await fact("Made so far")).toBe("$5,280,000");
  fireEvent.click(screen.getByRole("button", { name: "Show only East" }));
  // Jennifer Lee to Amanda Wilson: 444 + 426 + 408 + 390 + 366 + 348 thousand.
  await screen.findByText("$2,382,000", { selector: "dd" });
  expect(await fact("Reps who reported")).toBe("6 of 6");
  fireEvent.change(screen.getByLabelText("Show"), { target: { value: "" } });
  await screen.findByText("$5,280,000", { selector: "dd" });
});

test("of a thousand reps only those in sight are made, and the others come as one scrolls", async () => {
  await openView("Reps", manyReps(west));
  await screen.findByText("1,000 reps");
  expect(rowsShown().length).toBeLessThan(40);
  expect(rowsShown()[0]).toContain("Person 999");
  const list = screen.getByRole("list", { name: "Reps" });
  const window = list.parentElement;
  if (window === null) throw new Error("The list stands in nothing.");
  fireEvent.scroll(window, { target: { scrollTop: 500 * 74 } });
  expect(rowsShown().some((row) => row?.includes("Person 498") === true)).toBe(true);
  expect(within(list).getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toBe("1000");
});

test("without a team the funnel's roles are shown for a month", async () => {
  openTrack(template("insurance-team"));
  expect(screen.getByText("Tracking needs quotas")).toBeTruthy();
  expect(screen.getByRole("region", { name: "Team performance, for a month" })).toBeTruthy();
});

test("without actuals it is said what is needed, and pasting comes first", () => {
  openTrack(template("saas-12-reps"));
  expect(screen.getByText("No actuals yet")).toBeTruthy();
  const [first] = screen.getAllByRole("heading");
  expect(first?.textContent).toBe("Paste actuals");
  for (const view of ["Upkeep", "Actuals"]) {
    expect(screen.getByRole("tab", { name: view })).toBeTruthy();
  }
  expect(screen.getAllByRole("tab")).toHaveLength(2);
});

test("a report of any kind is shown with dashes for what is not told, and long tables in steps", () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <ReportView
        report={{
          title: "Report",
          currency: "EUR",
          parts: [
            { kind: "heading", text: "Rows" },
            { kind: "facts", facts: [["Quota", null, "money"]] },
            {
              kind: "table",
              columns: [
                { header: "Who", kind: "text" },
                { header: "made", kind: "money" },
              ],
              rows: Array.from({ length: 45 }, (_none, place) => [`Rep ${place}`, place * 1000]),
            },
          ],
        }}
      />
    </FluentProvider>,
  );
  expect(screen.getByText("Quota").nextElementSibling?.textContent).toBe("–");
  const table = screen.getByRole("table", { name: "Rows" });
  expect(within(table).getAllByRole("row")).toHaveLength(31);
  expect(within(table).getByRole("row", { name: /Rep 29/ }).textContent).toBe("Rep 29€29,000");
  fireEvent.click(screen.getByRole("button", { name: "Show 15 more of 15" }));
  expect(within(table).getAllByRole("row")).toHaveLength(46);
});
